package vn.chidao.compliance;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeView;
import vn.chidao.compliance.measure.CaseKey;
import vn.chidao.compliance.measure.ComplianceState;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Languages;
import vn.chidao.platform.text.Messages;

/** Lets cases pass, and takes that back: access, the regulation, change, record. */
@Service
class WaivingService {

	private static final int SHORTEST = 5;

	private static final int LONGEST = 2000;

	private static final int LONGEST_NOTATION = 100;

	private final WaivingDesk desk;

	private final WaiverRight right;

	private final Waivers waivers;

	private final Messages messages;

	WaivingService(WaivingDesk desk, WaiverRight right, Waivers waivers, Messages messages) {
		this.desk = desk;
		this.right = right;
		this.waivers = waivers;
		this.messages = messages;
	}

	@Transactional
	Outcome<WaiverView> waive(WaiveObligation act) {
		CommitteeView committee = this.desk.committee(act.committeeId());
		Standing standing = this.desk.standing(committee);
		WaiverRight.Ruling ruling = this.right.of(committee.id());
		Optional<? extends UserError> refusal = this.right.refusal(ruling, standing);
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		Optional<UserError> wrong = reason(act.reason()).or(() -> notation(act.documentNotation()));
		if (wrong.isPresent()) {
			return Outcome.refused(wrong.get());
		}
		Optional<CaseKey> key = CaseKey.parse(act.caseKey());
		Optional<Assessment.Found> found = key.flatMap((named) -> this.desk.find(committee, named));
		if (key.isEmpty() || found.isEmpty()) {
			return Outcome.refused(InvalidInput.of(this.messages.text("refusal.waiver.caseUnknown"), "caseKey"));
		}
		return waive(act, committee, ruling, standing, key.get(), found.get());
	}

	private Outcome<WaiverView> waive(WaiveObligation act, CommitteeView committee, WaiverRight.Ruling ruling,
			Standing standing, CaseKey key, Assessment.Found found) {
		ComplianceState state = found.judged().state();
		if (state != ComplianceState.BROKEN && state != ComplianceState.PENDING) {
			return Outcome.refused(IllegalMove.of(this.messages.text("refusal.waiver.nothingToWaive")));
		}
		if (this.waivers.stands(committee.id(), key.encode())) {
			return Outcome.refused(IllegalMove.of(this.messages.text("refusal.waiver.waived")));
		}
		Waiver.WaivedCase subject = new Waiver.WaivedCase(key.measure(), key.encode(),
				this.desk.label(found, Languages.VIETNAMESE), key.subject().until());
		Waiver.Grounds grounds = new Waiver.Grounds(act.reason().strip(), blankToNull(act.documentNotation()),
				ruling.basis());
		return Outcome.done(
				this.waivers.waive(committee.id(), subject, grounds, standing.actingPost().orElseThrow().id().value()));
	}

	@Transactional
	Outcome<WaiverView> revoke(RevokeWaiver act) {
		Waiver waiver = this.waivers.locked(act.waiverId());
		CommitteeView committee = this.desk.committee(waiver.committeeId());
		Standing standing = this.desk.standing(committee);
		Optional<? extends UserError> refusal = this.right.refusal(this.right.of(committee.id()), standing);
		if (refusal.isPresent()) {
			return Outcome.refused(refusal.get());
		}
		if (waiver.version() != act.expectedVersion()) {
			return Outcome.refused(StaleVersion.of(this.messages.text("refusal.stale"), waiver.view()));
		}
		Optional<UserError> wrong = reason(act.reason());
		if (wrong.isPresent()) {
			return Outcome.refused(wrong.get());
		}
		return this.waivers.revoke(waiver, standing.actingPost().orElseThrow().id().value(), act.reason().strip())
				? Outcome.done(waiver.view())
				: Outcome.refused(IllegalMove.of(this.messages.text("refusal.waiver.revoked")));
	}

	private Optional<UserError> reason(String reason) {
		int length = reason.strip().length();
		return (length >= SHORTEST && length <= LONGEST) ? Optional.empty()
				: Optional.of(InvalidInput.of(this.messages.text("refusal.length", SHORTEST, LONGEST), "reason"));
	}

	private Optional<UserError> notation(@Nullable String notation) {
		return (notation == null || notation.strip().length() <= LONGEST_NOTATION) ? Optional.empty() : Optional
			.of(InvalidInput.of(this.messages.text("refusal.length", 0, LONGEST_NOTATION), "documentNotation"));
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
