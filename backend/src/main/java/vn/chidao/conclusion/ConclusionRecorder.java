package vn.chidao.conclusion;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.persistence.RunningNumbers;
import vn.chidao.platform.time.LegalTime;

/**
 * Numbers a conclusion and writes it down, with its trace.
 */
@Component
class ConclusionRecorder {

	private final ConclusionRepository repository;

	private final RunningNumbers numbers;

	private final Traces traces;

	private final Clock clock;

	ConclusionRecorder(ConclusionRepository repository, RunningNumbers numbers, Traces traces, Clock clock) {
		this.repository = repository;
		this.numbers = numbers;
		this.traces = traces;
		this.clock = clock;
	}

	ConclusionView adopt(MeetingView meeting, @Nullable AgendaItemId item, String text, MembershipId chair) {
		Instant now = this.clock.instant();
		int year = LegalTime.dayOf(now).getYear();
		int number = this.numbers.next(meeting.committeeId().value(), "CONCLUSION", year);
		Conclusion.Origin origin = new Conclusion.Origin(meeting.id().value(), meeting.committeeId().value(),
				(item != null) ? item.value() : null, chair.value());
		ConclusionView adopted = this.repository
			.save(new Conclusion(origin, new ConclusionNumber(number, year), text, now))
			.view();
		this.traces.adopted(adopted);
		return adopted;
	}

}
