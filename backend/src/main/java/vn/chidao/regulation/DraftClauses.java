package vn.chidao.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.draft.DraftContent;
import vn.chidao.regulation.draft.DraftProvision;
import vn.chidao.regulation.draft.NewProvision;

/** Changes, adds and drops single provisions of drafts. */
@Service
class DraftClauses {

	private static final int LONGEST_PROVISION = 50_000;

	private static final int LONGEST_HEADING = 1000;

	private static final String WHAT = "Sửa từng điều khoản của dự thảo quy chế";

	private final DraftDesk desk;

	private final RegulationGate gate;

	DraftClauses(DraftDesk desk, RegulationGate gate) {
		this.desk = desk;
		this.gate = gate;
	}

	@Transactional
	Outcome<RegulationDraftView> revise(DraftChange.ReviseDraftProvision act) {
		return this.desk.change(act, WHAT, (draft) -> {
			DraftContent content = draft.content();
			Optional<DraftProvision> known = content.provision(act.anchor());
			List<UserError> errors = new ArrayList<>(tooLong(act.heading(), act.text()));
			if (known.isEmpty()) {
				errors.add(unknown(act.anchor()));
			}
			if (errors.isEmpty()) {
				known.ifPresent(
						(provision) -> draft.revise(content.with(provision.with(act.heading(), act.text().strip()))));
			}
			return errors;
		});
	}

	@Transactional
	Outcome<RegulationDraftView> insert(DraftChange.InsertDraftProvision act) {
		return this.desk.change(act, WHAT, (draft) -> {
			DraftContent content = draft.content();
			NewProvision added = act.provision();
			List<UserError> errors = new ArrayList<>(tooLong(added.heading(), added.text()));
			if (added.text().isEmpty() && added.heading() == null) {
				errors.add(this.gate.invalid("refusal.blank", "text"));
			}
			content.fault(added)
				.map((fault) -> this.gate.invalid("refusal.provision." + fault.name(),
						(fault == NewProvision.Fault.NO_PLACE) ? "after" : "number", added.number()))
				.ifPresent(errors::add);
			if (errors.isEmpty()) {
				draft.revise(content.with(added));
			}
			return errors;
		});
	}

	@Transactional
	Outcome<RegulationDraftView> remove(DraftChange.RemoveDraftProvision act) {
		return this.desk.change(act, WHAT, (draft) -> {
			DraftContent content = draft.content();
			Optional<DraftContent> rest = content.provision(act.anchor()).map(content::without);
			if (rest.isEmpty()) {
				return List.of(unknown(act.anchor()));
			}
			if (rest.get().provisions().isEmpty()) {
				return List.of(this.gate.invalid("refusal.provision.last", "anchor"));
			}
			draft.revise(rest.get());
			return List.of();
		});
	}

	private UserError unknown(String anchor) {
		return this.gate.invalid("refusal.rule.missingClause", "anchor", anchor);
	}

	private List<InvalidInput> tooLong(@Nullable String heading, String text) {
		return Stream
			.of(this.gate.tooLong(heading, LONGEST_HEADING, "heading"),
					this.gate.tooLong(text, LONGEST_PROVISION, "text"))
			.flatMap(Optional::stream)
			.toList();
	}

}
