package vn.chidao.meeting.convocation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.calendar.CountedMoment;
import vn.chidao.meeting.MeetingConvoked;
import vn.chidao.meeting.MeetingView;
import vn.chidao.meeting.session.Convocation;
import vn.chidao.meeting.session.Handling;
import vn.chidao.meeting.session.MeetingAction;
import vn.chidao.meeting.session.MeetingChronicle;
import vn.chidao.meeting.session.MeetingDesk;
import vn.chidao.meeting.session.Obstacle;
import vn.chidao.meeting.session.Phase;
import vn.chidao.meeting.session.Refusals;
import vn.chidao.meeting.session.Rulebook;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.regulation.engine.Deadline;
import vn.chidao.regulation.engine.Finding;

/**
 * Convening a meeting: the regulation is asked who may, whether the notice is complete,
 * goes out in time and has its papers (61/QĐ-BCĐ, Điều 14), and who chairs. What blocks
 * refuses; what warns is kept with the meeting.
 */
@Service
class ConvocationService {

	private final MeetingDesk desk;

	private final Refusals refusals;

	private final MeetingChronicle chronicle;

	private final Dispatcher dispatcher;

	ConvocationService(MeetingDesk desk, Refusals refusals, MeetingChronicle chronicle, Dispatcher dispatcher) {
		this.desk = desk;
		this.refusals = refusals;
		this.chronicle = chronicle;
		this.dispatcher = dispatcher;
	}

	@Transactional
	JudgedMeeting convoke(MeetingMove act) {
		Handling handling = this.desk.take(act.meetingId());
		Standing standing = handling.insider();
		MeetingView meeting = handling.view();
		ConvocationJudge.Seats seats = this.dispatcher.seats(meeting, standing);
		Optional<UserError> refusal = this.refusals.first(
				() -> this.refusals.illegal(handling.meeting().require(Phase.BEFORE_CONVOCATION)),
				() -> this.refusals.stale(handling.meeting(), act.expectedVersion()),
				() -> this.refusals.illegal(emptySeats(seats.chair())));
		if (refusal.isPresent()) {
			return JudgedMeeting.refused(List.of(refusal.get()), List.of());
		}
		Rulebook rules = this.dispatcher.rules(meeting);
		List<Finding> findings = this.dispatcher.judge(rules, meeting, standing, seats);
		List<Finding> warnings = findings.stream().filter((finding) -> !finding.blocks()).toList();
		if (warnings.size() < findings.size()) {
			return JudgedMeeting.refused(rules.told().violations(findings, null), rules.told().views(warnings));
		}
		MeetingView convoked = convoke(handling, standing, seats, rules);
		this.dispatcher.keep(convoked, warnings, rules);
		return JudgedMeeting.done(convoked, rules.told().views(warnings));
	}

	private MeetingView convoke(Handling handling, Standing standing, ConvocationJudge.Seats seats, Rulebook rules) {
		Instant now = this.chronicle.now();
		MeetingView meeting = handling.view();
		MembershipView chair = Objects.requireNonNull(seats.chair());
		MembershipView convener = standing.actingPost().orElse(chair);
		Instant deadline = rules.bindingDeadline(rules.shape(meeting))
			.map(Deadline::latest)
			.map(CountedMoment::instant)
			.orElse(null);
		Convocation how = new Convocation(convener.id().value(), now, deadline,
				String.valueOf(rules.calendar().version()), rules.regulation());
		this.refusals.illegal(handling.meeting().convoke(how, this.dispatcher.number(meeting), chair.id().value()))
			.ifPresent((error) -> {
				throw new IllegalStateException(error.message());
			});
		MeetingView convoked = this.desk.keep(handling.meeting());
		this.dispatcher.relied(convoked, standing, chair, rules);
		this.dispatcher.send(convoked, seats.members(), now);
		this.chronicle.record(MeetingAction.CONVOKE_MEETING, convoked);
		this.chronicle.publish(new MeetingConvoked(convoked.id()));
		return convoked;
	}

	private static Optional<Obstacle> emptySeats(@Nullable MembershipView chair) {
		return (chair == null) ? Optional.of(Obstacle.of("nobodyToChair")) : Optional.empty();
	}

}
