package vn.chidao.membership.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.CommitteeStructure;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.standing.InBody;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.RulesOn;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.Composition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.security.CommitteeId;

/**
 * Who sits in a standing section because of another post: read from the posts of the
 * committee and the bodies under it whenever it is asked, never copied.
 */
@Component
class Sections {

	private final Committees committees;

	private final Memberships memberships;

	private final Regulations regulations;

	Sections(Committees committees, Memberships memberships, Regulations regulations) {
		this.committees = committees;
		this.memberships = memberships;
		this.regulations = regulations;
	}

	/** By section; other bodies are left out. Three statements for each day asked for. */
	@Transactional(readOnly = true)
	Map<CommitteeView, GroupController.SeatsByPost> seats(Collection<CommitteeView> bodies, LocalDate today) {
		Map<CommitteeView, GroupController.SeatsByPost> seats = new HashMap<>();
		bodies.stream()
			.filter((body) -> body.kind() == CommitteeKind.STANDING_SECTION)
			.distinct()
			.collect(Collectors.groupingBy((body) -> body.day(today)))
			.forEach((day, sections) -> seats.putAll(seatsOn(sections, day)));
		return seats;
	}

	/** Those of one section, in protocol order. */
	List<MembershipView> byPost(CommitteeView section, LocalDate day) {
		GroupController.SeatsByPost seats = seatsOn(List.of(section), day).get(section);
		return (seats != null) ? seats.members() : List.of();
	}

	private Map<CommitteeView, GroupController.SeatsByPost> seatsOn(List<CommitteeView> sections, LocalDate day) {
		Set<CommitteeId> ids = sections.stream().map(CommitteeView::id).collect(Collectors.toSet());
		Map<CommitteeId, CommitteeStructure> structures = this.committees.structures(ids, day);
		Map<CommitteeId, List<MembershipView>> held = this.memberships.onDate(structures.values()
			.stream()
			.flatMap(CommitteeStructure::family)
			.map(CommitteeStructure::id)
			.filter((id) -> !ids.contains(id))
			.collect(Collectors.toSet()), day);
		Map<RulesOn, CommitteeRules> rules = this.regulations
			.rulesOf(sections.stream().map((section) -> new RulesOn(section.principalId(), day)).distinct().toList());
		Map<CommitteeView, GroupController.SeatsByPost> seats = new HashMap<>();
		for (CommitteeView section : sections) {
			CommitteeRules told = rules.get(new RulesOn(section.principalId(), day));
			CommitteeStructure structure = structures.get(section.id());
			if (told != null && structure != null) {
				seats.put(section, seats(structure, held, told));
			}
		}
		return seats;
	}

	private static GroupController.SeatsByPost seats(CommitteeStructure section,
			Map<CommitteeId, List<MembershipView>> held, CommitteeRules rules) {
		List<RuleDefinition> stated = rules.inForce()
			.definitions(RuleType.COMPOSITION)
			.stream()
			.filter((definition) -> ((Composition) definition.rule()).body() == Body.SECTION)
			.toList();
		List<MembershipView> seated = section.family()
			.flatMap((body) -> held.getOrDefault(body.id(), List.of()).stream())
			.filter((post) -> stated.stream()
				.anyMatch((definition) -> ((Composition) definition.rule())
					.seats(new InBody(section).capacities(List.of(post)))))
			.sorted(Memberships.PROTOCOL)
			.toList();
		return new GroupController.SeatsByPost(seated, rules.citationsOf(stated));
	}

}
