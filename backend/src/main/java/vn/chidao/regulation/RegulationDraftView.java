package vn.chidao.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.draft.DraftHead;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.draft.RegulationDraftOrigin;
import vn.chidao.regulation.draft.RegulationDraftState;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.security.CommitteeId;

/**
 * A draft as others see it, GraphQL type {@code RegulationDraft}. What takes work to tell
 * is loaded apart, only when asked for.
 *
 * @param id its id
 * @param version grows with each change
 * @param committeeId the committee it is for
 * @param origin where it comes from
 * @param state where it stands
 * @param startedAt when it was begun
 * @param links the regulations it is tied to
 * @param head what identifies it
 * @param content what it consists of
 * @param number the number before the stroke
 * @param symbol the symbol after it
 * @param title what it regulates
 * @param issuedOn the day it is signed
 * @param issuer who issues it
 * @param effectiveFrom first day in force
 * @param supersedes number and symbol of the regulation it replaces
 * @param sourceQuality how much of its text is known
 * @param sourceText the text it was read from
 * @param provisions its provisions in reading order
 */
public record RegulationDraftView(RegulationDraftId id, int version, CommitteeId committeeId,
		RegulationDraftOrigin origin, RegulationDraftState state, Instant startedAt, RegulationDraft.Links links,
		DraftHead head, DraftContent content, @Nullable String number, @Nullable String symbol, @Nullable String title,
		@Nullable LocalDate issuedOn, @Nullable String issuer, @Nullable LocalDate effectiveFrom,
		@Nullable String supersedes, SourceQuality sourceQuality, @Nullable String sourceText,
		List<DraftProvision> provisions) {

	static RegulationDraftView of(RegulationDraft draft, Standing standing) {
		DraftHead head = draft.head();
		DraftContent content = draft.content();
		return new RegulationDraftView(draft.id(), draft.version(), draft.committee(), standing.origin(),
				standing.state(), draft.createdAt(), standing.links(), head, content, head.number(), head.symbol(),
				head.title(), head.issuedOn(), head.issuer(), head.effectiveFrom(), head.supersedes(),
				head.sourceQuality(), content.source().text(), content.provisions());
	}

	/**
	 * Number and symbol.
	 * @return empty while it has no number
	 */
	public String notation() {
		return this.head.notation();
	}

	/** The first day on which it would hold. */
	LocalDate beginning(LocalDate today) {
		LocalDate stated = this.effectiveFrom;
		return (stated != null) ? stated : today;
	}

	/**
	 * Where a draft comes from and stands.
	 *
	 * @param origin where it comes from
	 * @param state where it stands
	 * @param links the regulations it is tied to
	 */
	record Standing(RegulationDraftOrigin origin, RegulationDraftState state, RegulationDraft.Links links) {

	}

}
