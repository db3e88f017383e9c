package vn.chidao.meeting.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * The convened meetings of bodies, whoever asks: for rules to be tried on them.
 */
@Component
@Transactional(readOnly = true)
public class CommitteeMeetings {

	private final MeetingRepository repository;

	CommitteeMeetings(MeetingRepository repository) {
		this.repository = repository;
	}

	/**
	 * Meetings that were convened and not called off, in one statement.
	 * @param bodies the bodies
	 * @param from first legal day
	 * @param to last legal day
	 * @return meetings in the order of time
	 */
	public List<MeetingView> convoked(Collection<CommitteeId> bodies, LocalDate from, LocalDate to) {
		return this.repository
			.convoked(bodies.stream().map(CommitteeId::value).toList(),
					from.atStartOfDay(LegalTime.VIETNAM).toInstant(),
					to.plusDays(1).atStartOfDay(LegalTime.VIETNAM).toInstant())
			.stream()
			.map(MeetingViews::of)
			.toList();
	}

	/**
	 * Meetings that were convened and are not closed, in one statement.
	 * @param bodies the bodies
	 * @return meetings in the order of time
	 */
	public List<MeetingView> underWay(Collection<CommitteeId> bodies) {
		return this.repository.underWay(bodies.stream().map(CommitteeId::value).toList())
			.stream()
			.map(MeetingViews::of)
			.toList();
	}

}
