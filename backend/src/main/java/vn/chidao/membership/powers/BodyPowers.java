package vn.chidao.membership.powers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.RegulationView;
import vn.chidao.regulation.engine.Answer;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.Rights;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.terms.ActingTrigger;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.regulation.engine.terms.SourceQuality;

/**
 * The powers in one body on one day. A pure function of the rules and of who sits there.
 *
 * @param told the rules in force
 * @param place the body
 * @param day the legal day
 * @param standings how each who sits there stands to the body
 */
record BodyPowers(CommitteeRules told, Standing.Place place, LocalDate day, Collection<Standing> standings) {

	private static final List<Power> OVER_MEETINGS = List.of(Power.CONVENE, Power.PROPOSE, Power.CHAIR, Power.EXTEND,
			Power.COMPOSE);

	/** The kinds of meetings the product keeps. */
	private static final List<MeetingKind> KINDS = List.of(MeetingKind.REGULAR, MeetingKind.AD_HOC,
			MeetingKind.WORKING_SESSION);

	/** Every power, each once or, where they differ, once for each kind of meeting. */
	List<CommitteeRightView> rights() {
		return Stream.of(Power.values())
			.flatMap((power) -> OVER_MEETINGS.contains(power) ? overMeetings(power).stream()
					: Stream.of(right(power, Rights.Use.in(this.place.body()), List.of())))
			.toList();
	}

	ActingRuleView actingRule() {
		Answer<List<Holder>> answer = this.told.inForce()
			.substitutes()
			.forHead(this.place.body(), ActingTrigger.ABSENT);
		return new ActingRuleView(answer.value().isPresent(), quality(),
				this.told.titles(answer.value().orElse(List.of())), this.told.citationsOf(answer.rules()));
	}

	/**
	 * One row for all kinds where the same rules speak of them; of working sessions only
	 * what a text says.
	 */
	private List<CommitteeRightView> overMeetings(Power power) {
		List<List<MeetingKind>> groups = new ArrayList<>();
		for (MeetingKind kind : KINDS) {
			if (kind == MeetingKind.WORKING_SESSION && answer(power, kind).isEmpty()) {
				continue;
			}
			groups.stream()
				.filter((group) -> answer(power, group.getFirst()).equals(answer(power, kind)))
				.findFirst()
				.ifPresentOrElse((group) -> group.add(kind), () -> groups.add(new ArrayList<>(List.of(kind))));
		}
		return groups.stream().map((group) -> right(power, use(group.getFirst()), group)).toList();
	}

	private List<RuleDefinition> answer(Power power, MeetingKind kind) {
		return this.told.inForce().rights().holders(power, use(kind)).rules();
	}

	private Rights.Use use(MeetingKind kind) {
		return Rights.Use.over(new MeetingShape(this.place.body(), kind, false,
				this.day.atTime(LocalTime.NOON).atZone(LegalTime.VIETNAM).toInstant()));
	}

	private CommitteeRightView right(Power power, Rights.Use use, List<MeetingKind> kinds) {
		Rights rights = this.told.inForce().rights();
		Answer<List<Holder>> answer = rights.holders(power, use);
		boolean stated = answer.value().isPresent();
		// where the text is silent about seals, silence gives the head none
		List<RightHolderView> people = (stated || power != Power.SEAL) ? people(power, use) : List.of();
		return new CommitteeRightView(power, kinds, stated, quality(),
				this.told.titles(answer.value().orElse(List.of())), people,
				this.told.titles(this.told.inForce().delegations().receivers(use.body(), power)),
				this.told.citationsOf(answer.rules()));
	}

	/** Each person once, by the first of their posts that has the power. */
	private List<RightHolderView> people(Power power, Rights.Use use) {
		List<RightHolderView> people = new ArrayList<>();
		Set<Object> seen = new HashSet<>();
		for (Standing standing : this.standings) {
			MembershipView post = standing.actingPost().orElseThrow();
			if (has(power, use, standing.capacities()) && seen.add(post.personId())) {
				people.add(new RightHolderView(post,
						standing.reliesOn((capacities) -> has(power, use, capacities))
							.map((held) -> held.entrustment())
							.orElse(null)));
			}
		}
		return people;
	}

	private boolean has(Power power, Rights.Use use, Set<Capacity> capacities) {
		return this.told.inForce().rights().grant(power, use, capacities).isPresent();
	}

	private SourceQuality quality() {
		return this.told.regulation().map(RegulationView::sourceQuality).orElse(SourceQuality.FULL_TEXT);
	}

}
