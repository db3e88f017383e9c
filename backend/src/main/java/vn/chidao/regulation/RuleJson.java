package vn.chidao.regulation;

import java.util.List;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.chidao.regulation.engine.rules.Rule;
import vn.chidao.regulation.engine.terms.Citation;

/** Writes the parameters and citations of rules for the database. */
final class RuleJson {

	private static final TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() {
	};

	private static final TypeReference<List<Citation>> CITATIONS = new TypeReference<>() {
	};

	// its own mapper: what is stored must not change with settings made for the web
	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private RuleJson() {
	}

	static String parameters(Rule rule) {
		return MAPPER.writeValueAsString(rule.parameters());
	}

	static Map<String, Object> parameters(String json) {
		return MAPPER.readValue(json, PARAMETERS);
	}

	static String citations(List<Citation> citations) {
		return MAPPER.writeValueAsString(citations);
	}

	static List<Citation> citations(String json) {
		return MAPPER.readValue(json, CITATIONS);
	}

}
