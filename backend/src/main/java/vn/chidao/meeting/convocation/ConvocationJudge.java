package vn.chidao.meeting.convocation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.agenda.AgendaTopics;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.facts.AgendaFacts;
import vn.chidao.regulation.engine.facts.AttendeesFacts;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.Dispatch;
import vn.chidao.regulation.engine.facts.MeetingShape;
import vn.chidao.regulation.engine.facts.PresidingFacts;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.NoticeField;

/**
 * Asks the rules what they say of a convocation if it were sent now.
 */
@Component
class ConvocationJudge {

	private final Roster roster;

	private final Clock clock;

	ConvocationJudge(Roster roster, Clock clock) {
		this.roster = roster;
		this.clock = clock;
	}

	/**
	 * Everything: the rights of whoever convenes, whom they invite, the notice, the
	 * agenda and who chairs.
	 */
	List<Finding> judge(Rulebook rules, MeetingView meeting, Standing convener, Seats seats) {
		List<Finding> findings = new ArrayList<>(notice(rules, rules.shape(meeting),
				new Notice(meeting.content(), meeting.place(), seats.prepared().papers()), convener.capacities()));
		findings.addAll(agenda(rules, meeting, seats.prepared()));
		MembershipView chair = seats.chair();
		if (seats.invitesByName()) {
			boolean presides = chair != null && convener.holds(chair.id());
			findings.addAll(rules.judge(new AttendeesFacts(rules.shape(meeting), convener.capacities(), presides)));
		}
		if (chair != null && !seats.isNamed()) {
			Set<Capacity> capacities = this.roster.capacities(meeting, chair);
			boolean headAbsent = Roster.head(seats.members()).isEmpty();
			findings.addAll(rules.judge(new PresidingFacts(rules.shape(meeting), capacities, false, headAbsent)));
		}
		return findings;
	}

	/** The rights to convene and the notice alone. */
	List<Finding> notice(Rulebook rules, MeetingShape shape, Notice notice, Set<Capacity> actor) {
		Dispatch dispatch = new Dispatch(now(), true, notice.stated(), notice.papers() > 0);
		return rules.judge(new ConvocationFacts(shape, dispatch, actor));
	}

	/** What the regulation wants on the agenda before it goes out with the notice. */
	List<Finding> agenda(Rulebook rules, MeetingView meeting, Prepared prepared) {
		return rules.judge(new AgendaFacts(rules.shape(meeting), prepared.agenda().all(), prepared.agenda().opening()));
	}

	Instant now() {
		return this.clock.instant();
	}

	static boolean isAboutRights(Finding finding) {
		return finding.ruleType() == RuleType.CONVENE_RIGHT || finding.ruleType() == RuleType.EXTEND_RIGHT;
	}

	/**
	 * What goes out. The system itself names the time, the chair and the participants,
	 * and what is asked of them stands in the content.
	 *
	 * @param content content, as far as written
	 * @param place place, as far as known
	 * @param papers how many papers are attached
	 */
	record Notice(@Nullable String content, @Nullable String place, int papers) {

		Set<NoticeField> stated() {
			Set<NoticeField> stated = EnumSet.of(NoticeField.TIME, NoticeField.CHAIR, NoticeField.PARTICIPANTS);
			if (this.content != null && !this.content.isBlank()) {
				stated.add(NoticeField.CONTENT);
				stated.add(NoticeField.REQUIREMENTS);
			}
			if (this.place != null && !this.place.isBlank()) {
				stated.add(NoticeField.PLACE);
			}
			return stated;
		}

	}

	/**
	 * Who will sit there, and with what.
	 *
	 * @param members the members
	 * @param chair who chairs, null where nobody can
	 * @param isNamed whether the chair was named before, and judged then
	 * @param prepared what is ready to go out
	 * @param invitesByName whether anybody is invited who does not sit in the body
	 */
	record Seats(Collection<MembershipView> members, @Nullable MembershipView chair, boolean isNamed, Prepared prepared,
			boolean invitesByName) {
	}

	/**
	 * What is ready to go out with the notice.
	 *
	 * @param papers how many papers are attached
	 * @param agenda the matters on the agenda, among those a regulation may want there
	 */
	record Prepared(int papers, AgendaTopics agenda) {

		/** Nothing yet. */
		static final Prepared NOTHING = new Prepared(0, AgendaTopics.NONE);

	}

}
