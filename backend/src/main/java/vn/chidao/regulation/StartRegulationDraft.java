package vn.chidao.regulation;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.chidao.document.StoredFileId;
import vn.chidao.security.CommitteeId;

/**
 * Where a draft starts from, GraphQL input {@code StartRegulationDraftInput}.
 *
 * @param committeeId the committee the regulation is for
 * @param templateCode a template
 * @param regulationId another committee's regulation
 * @param text a text
 * @param fileId an uploaded text
 * @param exported content of an exported file
 */
record StartRegulationDraft(CommitteeId committeeId, @Nullable String templateCode, @Nullable RegulationId regulationId,
		@Nullable String text, @Nullable StoredFileId fileId, @Nullable String exported) {

	/** How many of the sources are named. */
	long sources() {
		return Stream.of(this.templateCode, this.regulationId, this.text, this.fileId, this.exported)
			.filter(Objects::nonNull)
			.count();
	}

}
