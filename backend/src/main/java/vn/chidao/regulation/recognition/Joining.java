package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.rules.DecisionRule;
import vn.chidao.regulation.engine.rules.MajorityCount;
import vn.chidao.regulation.engine.rules.Rule;

/**
 * Joins what a text says of one thing in different clauses: how a majority is counted in
 * the one, how many must be there in another. The rule then stands in both.
 */
final class Joining {

	private static final String QUORUM = "quorum";

	private Joining() {
	}

	static List<Proposal> joined(List<Proposal> proposals, List<Quorums.Said> quorums) {
		return proposals.stream().map((proposal) -> joined(proposal, quorums)).toList();
	}

	private static Proposal joined(Proposal proposal, List<Quorums.Said> quorums) {
		if (!(proposal.rule() instanceof DecisionRule decision) || !leavesQuorumOpen(decision.count())) {
			return proposal;
		}
		List<Quorums.Said> ofBody = quorums.stream()
			.filter((quorum) -> quorum.body().equals(decision.body().name()))
			.toList();
		return ofBody.isEmpty() ? proposal : with(ofBody, proposal);
	}

	private static boolean leavesQuorumOpen(@Nullable MajorityCount count) {
		return count != null && count.quorum() == null;
	}

	private static Proposal with(List<Quorums.Said> quorums, Proposal proposal) {
		Quorums.Said quorum = quorums.getFirst();
		Map<String, Object> parameters = new LinkedHashMap<>(proposal.parameters());
		parameters.keySet().removeAll(proposal.notStated());
		parameters.remove(Draft.ASSUMED);
		parameters.put(QUORUM, quorum.stated().share());
		Rule rule = proposal.type().read(parameters);
		List<Proposal.Phrase> phrases = new ArrayList<>(proposal.phrases());
		phrases.add(quorum.phrase());
		boolean plain = quorum.stated().plain()
				&& quorums.stream().allMatch((other) -> other.stated().share().equals(quorum.stated().share()));
		return new Proposal(rule, proposal.notStated().stream().filter((name) -> !name.equals(QUORUM)).toList(),
				phrases, plain ? proposal.confidence() : Confidence.PROBABLE);
	}

}
