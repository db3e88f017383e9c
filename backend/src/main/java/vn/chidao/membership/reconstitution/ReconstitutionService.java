package vn.chidao.membership.reconstitution;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.chidao.committee.CommitteeAction;
import vn.chidao.committee.CommitteeChanges;
import vn.chidao.committee.CommitteeView;
import vn.chidao.membership.Memberships;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.security.Access;

/**
 * One decision, one act: who leaves, who comes, and the decision in the life of the body.
 * If any of it is refused, nothing of it is done.
 */
@Service
class ReconstitutionService {

	private final Access access;

	private final CommitteeChanges committees;

	private final Memberships memberships;

	private final Messages messages;

	ReconstitutionService(Access access, CommitteeChanges committees, Memberships memberships, Messages messages) {
		this.access = access;
		this.committees = committees;
		this.memberships = memberships;
		this.messages = messages;
	}

	@Transactional
	Outcome<CommitteeView> reconstitute(Reconstitution act) {
		this.access.require(CommitteeAction.RECONSTITUTE_COMMITTEE, act.committeeId());
		if (act.leaving().isEmpty() && act.coming().isEmpty()) {
			return Outcome.refused(InvalidInput.of(this.messages.text("refusal.reconstitution.nobody"), "coming"));
		}
		Outcome<CommitteeView> decided = this.committees.reconstitute(act.asDecision());
		if (decided.isRefused()) {
			return decided;
		}
		List<UserError> refusals = new ArrayList<>(leave(act));
		refusals.addAll(come(act));
		if (!refusals.isEmpty()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return Outcome.refused(refusals);
		}
		return decided;
	}

	private List<UserError> leave(Reconstitution act) {
		List<UserError> refusals = new ArrayList<>();
		String reason = "Kiện toàn theo " + act.decision().notation();
		for (int index = 0; index < act.leaving().size(); index++) {
			Reconstitution.Leaving member = act.leaving().get(index);
			if (!this.memberships.get(member.membershipId()).committeeId().equals(act.committeeId())) {
				throw new NotFoundException();
			}
			refusals.addAll(at("leaving", index, this.memberships.end(act.ending(member, reason)).userErrors()));
		}
		return refusals;
	}

	private List<UserError> come(Reconstitution act) {
		List<UserError> refusals = new ArrayList<>();
		for (int index = 0; index < act.coming().size(); index++) {
			Outcome<?> outcome = this.memberships.appoint(act.appointing(act.coming().get(index)));
			refusals.addAll(at("coming", index, outcome.userErrors()));
		}
		return refusals;
	}

	/** The same refusals, each at its place in the list. */
	private static List<UserError> at(String list, int index, List<UserError> errors) {
		return errors.stream().map((error) -> {
			List<String> path = new ArrayList<>(List.of(list, String.valueOf(index)));
			if (error.path() != null) {
				path.addAll(error.path());
			}
			return switch (error) {
				case InvalidInput invalid -> new InvalidInput(invalid.message(), path);
				case IllegalMove illegal -> new IllegalMove(illegal.message(), path);
				default -> error;
			};
		}).toList();
	}

}
