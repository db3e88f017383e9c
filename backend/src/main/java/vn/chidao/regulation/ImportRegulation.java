package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.document.StoredFileId;
import vn.chidao.security.CommitteeId;

/**
 * A text to read as a regulation, GraphQL input {@code ImportRegulationInput}.
 *
 * @param committeeId whose regulation it is
 * @param text the text
 * @param fileId an uploaded text, DOCX or PDF, instead of the text
 * @param save false reads and shows, true saves
 * @param effectiveFrom first day in force; what the text says, or the day of issue, where
 * absent
 * @param sourceQuality how much of the text is known
 * @param templateCode template whose rules are attached
 * @param rules the rules a person confirmed, instead of a template's
 */
public record ImportRegulation(CommitteeId committeeId, @Nullable String text, @Nullable StoredFileId fileId,
		boolean save, @Nullable LocalDate effectiveFrom, SourceQuality sourceQuality, @Nullable String templateCode,
		@Nullable List<RuleInput> rules) {

}
