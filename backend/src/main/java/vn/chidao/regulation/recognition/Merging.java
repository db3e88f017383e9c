package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.chidao.regulation.engine.rules.ConveneRight;
import vn.chidao.regulation.engine.rules.MeetingCadence;

/** Makes one proposal of those that say the same in several places. */
final class Merging {

	private Merging() {
	}

	static List<Proposal> merged(List<Proposal> proposals) {
		List<Proposal> merged = new ArrayList<>();
		for (Proposal proposal : proposals) {
			absorb(merged, proposal);
		}
		return merged.stream().filter((proposal) -> !isMootedBy(proposal, merged)).toList();
	}

	private static void absorb(List<Proposal> merged, Proposal proposal) {
		for (int i = 0; i < merged.size(); i++) {
			Proposal other = merged.get(i);
			if (covers(other, proposal)) {
				merged.set(i, joined(other, proposal));
				return;
			}
			if (covers(proposal, other)) {
				merged.remove(i);
				merged.add(joined(proposal, other));
				return;
			}
		}
		merged.add(proposal);
	}

	/** Whether one says at least what the other says. */
	private static boolean covers(Proposal one, Proposal other) {
		if (one.rule().equals(other.rule())) {
			return true;
		}
		return one.rule() instanceof ConveneRight wide && other.rule() instanceof ConveneRight narrow
				&& wide.scope().equals(narrow.scope()) && wide.holders().containsAll(narrow.holders());
	}

	private static Proposal joined(Proposal main, Proposal further) {
		Set<Proposal.Phrase> phrases = new LinkedHashSet<>(main.phrases());
		phrases.addAll(further.phrases());
		boolean same = main.rule().equals(further.rule());
		Confidence confidence = (same && further.confidence() == Confidence.CERTAIN) ? Confidence.CERTAIN
				: main.confidence();
		return new Proposal(main.rule(), main.notStated(), List.copyOf(phrases), confidence);
	}

	/** "Họp định kỳ" says nothing new where another clause states the period. */
	private static boolean isMootedBy(Proposal proposal, List<Proposal> all) {
		return proposal.rule() instanceof MeetingCadence open && open.period() == null
				&& all.stream()
					.anyMatch((other) -> other.rule() instanceof MeetingCadence stated && stated.period() != null
							&& stated.body() == open.body());
	}

}
