package vn.chidao.meeting.convocation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.finding.Findings;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.meeting.session.Session;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.regulation.engine.Finding;

/**
 * Sends what a convocation sends, and keeps what the rules said of it.
 */
@Component
class Dispatcher {

	private final SeatPlan plan;

	private final ConvocationJudge judge;

	private final Outgoing outgoing;

	private final Findings findings;

	Dispatcher(SeatPlan plan, ConvocationJudge judge, Outgoing outgoing, Findings findings) {
		this.plan = plan;
		this.judge = judge;
		this.outgoing = outgoing;
		this.findings = findings;
	}

	ConvocationJudge.Seats seats(MeetingView meeting, Standing convener) {
		return this.plan.seats(meeting, convener);
	}

	Rulebook rules(MeetingView meeting) {
		return this.plan.rules(meeting);
	}

	List<Finding> judge(Rulebook rules, MeetingView meeting, Standing convener, ConvocationJudge.Seats seats) {
		return this.judge.judge(rules, meeting, convener, seats);
	}

	Session number(MeetingView meeting) {
		return this.outgoing.number(meeting);
	}

	void send(MeetingView meeting, Collection<MembershipView> members, Instant now) {
		this.outgoing.send(meeting, List.copyOf(members), now);
	}

	void relied(MeetingView meeting, Standing convener, MembershipView chair, Rulebook rules) {
		this.plan.relied(meeting, convener, chair, rules);
	}

	void keep(MeetingView meeting, List<Finding> warnings, Rulebook rules) {
		this.findings.record(meeting.id(), null, warnings, rules);
	}

}
