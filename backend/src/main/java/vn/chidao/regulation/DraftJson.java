package vn.chidao.regulation;

import java.util.List;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.engine.Conflict;

/** Writes what drafts consist of, and conflicts, for the database. */
final class DraftJson {

	private static final TypeReference<List<Conflict>> CONFLICTS = new TypeReference<>() {
	};

	// its own mapper: what is stored must not change with settings made for the web
	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private DraftJson() {
	}

	static String write(DraftContent content) {
		return MAPPER.writeValueAsString(content);
	}

	static DraftContent read(String json) {
		return MAPPER.readValue(json, DraftContent.class);
	}

	static String write(List<Conflict> conflicts) {
		return MAPPER.writeValueAsString(conflicts);
	}

	static List<Conflict> conflicts(String json) {
		return MAPPER.readValue(json, CONFLICTS);
	}

}
