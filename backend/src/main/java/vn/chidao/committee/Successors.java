package vn.chidao.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.chidao.security.CommitteeId;

/** What other modules keep of bodies that end. */
@Component
class Successors {

	private final ObjectProvider<OpenAffairs> affairs;

	private final ObjectProvider<Mandates> mandates;

	Successors(ObjectProvider<OpenAffairs> affairs, ObjectProvider<Mandates> mandates) {
		this.affairs = affairs;
		this.mandates = mandates;
	}

	List<OpenAffair> open(Collection<CommitteeId> bodies) {
		return this.affairs.stream()
			.flatMap((source) -> source.in(bodies).stream())
			.sorted(Comparator.comparing(OpenAffair::kind).thenComparing(OpenAffair::day))
			.toList();
	}

	void carryOver(Collection<OpenAffair> open, Collection<String> chosen, CommitteeId to) {
		List<OpenAffair> handed = open.stream()
			.filter((affair) -> affair.kind() == OpenAffairKind.TASK && chosen.contains(affair.id().globalId()))
			.toList();
		this.affairs.forEach((source) -> source.carryOver(handed, to));
	}

	List<String> beginningAfter(Collection<CommitteeId> bodies, LocalDate lastDay) {
		return this.mandates.stream().flatMap((source) -> source.beginningAfter(bodies, lastDay).stream()).toList();
	}

	void endMandates(Collection<CommitteeId> bodies, LocalDate lastDay, String reason) {
		this.mandates.forEach((source) -> source.endAll(bodies, lastDay, reason));
	}

}
