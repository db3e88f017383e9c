package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.document.StoredFileId;
import vn.chidao.regulation.draft.DraftHead;
import vn.chidao.regulation.draft.NewProvision;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.regulation.text.ProvisionKind;

/** A change of a draft, as clients send it. */
sealed interface DraftChange {

	/** The draft. */
	RegulationDraftId draftId();

	/** The version the client read. */
	int expectedVersion();

	/** GraphQL input {@code ReviseRegulationDraftInput}. */
	record ReviseRegulationDraft(RegulationDraftId draftId, int expectedVersion, @Nullable String number,
			@Nullable String symbol, @Nullable String title, @Nullable LocalDate issuedOn, @Nullable String issuer,
			@Nullable LocalDate effectiveFrom, @Nullable String supersedes,
			SourceQuality sourceQuality) implements DraftChange {

		DraftHead head() {
			return new DraftHead(orNull(this.number), orNull(this.symbol), orNull(this.title), this.issuedOn,
					orNull(this.issuer), this.effectiveFrom, orNull(this.supersedes), this.sourceQuality);
		}

		private static @Nullable String orNull(@Nullable String text) {
			return (text == null || text.isBlank()) ? null : text.strip();
		}

	}

	/** GraphQL input {@code ReplaceDraftTextInput}. */
	record ReplaceDraftText(RegulationDraftId draftId, int expectedVersion, @Nullable String text,
			@Nullable StoredFileId fileId) implements DraftChange {

	}

	/** GraphQL input {@code ReviseDraftProvisionInput}. */
	record ReviseDraftProvision(RegulationDraftId draftId, int expectedVersion, String anchor, @Nullable String heading,
			String text) implements DraftChange {

	}

	/** GraphQL input {@code InsertDraftProvisionInput}. */
	record InsertDraftProvision(RegulationDraftId draftId, int expectedVersion, String after, ProvisionKind kind,
			String number, @Nullable String heading, String text) implements DraftChange {

		NewProvision provision() {
			String stated = (this.heading == null || this.heading.isBlank()) ? null : this.heading.strip();
			return new NewProvision(this.after, this.kind, this.number, stated, this.text.strip());
		}

	}

	/** GraphQL input {@code RemoveDraftProvisionInput}. */
	record RemoveDraftProvision(RegulationDraftId draftId, int expectedVersion, String anchor) implements DraftChange {

	}

	/** GraphQL input {@code AddDraftRuleInput}. */
	record AddDraftRule(RegulationDraftId draftId, int expectedVersion, DraftRuleInput content) implements DraftChange {

	}

	/** GraphQL input {@code ReviseDraftRuleInput}. */
	record ReviseDraftRule(RegulationDraftId draftId, int expectedVersion, String code,
			DraftRuleInput content) implements DraftChange {

	}

	/**
	 * GraphQL inputs {@code ConfirmDraftRulesInput} and {@code RemoveDraftRulesInput}.
	 */
	record ChooseDraftRules(RegulationDraftId draftId, int expectedVersion, List<String> codes) implements DraftChange {

	}

	/** GraphQL input {@code DiscardRegulationDraftInput}. */
	record DiscardRegulationDraft(RegulationDraftId draftId, int expectedVersion) implements DraftChange {

	}

	/** GraphQL input {@code AdoptRegulationDraftInput}. */
	record AdoptRegulationDraft(RegulationDraftId draftId, int expectedVersion,
			@Nullable String decisionNotation) implements DraftChange {

	}

	/**
	 * A rule as a draft shall have it, GraphQL input {@code DraftRuleInput}.
	 *
	 * @param rule the rule
	 * @param sourceQuality how much of the text behind it is known
	 * @param validFrom first day, where it has its own
	 * @param validTo last day, where it has one
	 */
	record DraftRuleInput(RuleInput rule, @Nullable SourceQuality sourceQuality, @Nullable LocalDate validFrom,
			@Nullable LocalDate validTo) {

	}

}
