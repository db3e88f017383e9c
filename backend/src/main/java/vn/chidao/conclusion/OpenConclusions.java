package vn.chidao.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.persistence.Criteria;
import vn.chidao.platform.persistence.RequestMemo;
import vn.chidao.platform.persistence.Shown;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.PersonId;

/**
 * What is open about conclusions for a person: notices to acknowledge, and meetings whose
 * conclusions are to be made known; read in one statement for the whole home screen.
 */
@Component
@Transactional(readOnly = true)
class OpenConclusions {

	/** A notice that is older than this is history, not work. */
	private static final int DAYS_BACK = 365;

	private final DeliveryRepository deliveries;

	private final Viewers viewers;

	private final RequestMemo<Asked, Open> known = new RequestMemo<>();

	OpenConclusions(DeliveryRepository deliveries, Viewers viewers) {
		this.deliveries = deliveries;
		this.viewers = viewers;
	}

	/** Notices a person has not acknowledged, each with its meeting, oldest first. */
	Map<ConclusionNoticeView, MeetingView> unread(UUID person, LocalDate today) {
		return this.known.one(new Asked(person, today), this::read).unread();
	}

	/**
	 * Closed meetings whose conclusions nobody has made known, of bodies whose affairs
	 * the person keeps.
	 */
	List<MeetingView> untold(UUID person, LocalDate today) {
		return this.known.one(new Asked(person, today), this::read).untold();
	}

	private Open read(Asked asked) {
		List<UUID> kept = this.viewers.of(new PersonId(asked.person()))
			.standings()
			.values()
			.stream()
			.filter(Standing::isSecretariat)
			.map((standing) -> standing.place().id().value())
			.toList();
		Instant since = asked.today().minusDays(DAYS_BACK).atStartOfDay(LegalTime.VIETNAM).toInstant();
		List<DeliveryRepository.OpenRow> rows = this.deliveries.open(asked.person(), Criteria.orNone(kept), since,
				Limit.of(2 * Page.MAX));
		Map<ConclusionNoticeView, MeetingView> unread = new LinkedHashMap<>();
		for (DeliveryRepository.OpenRow row : rows) {
			Shown<ConclusionNoticeView> notice = row.getNotice();
			if (notice != null) {
				unread.put(notice.view(), row.getMeeting().view());
			}
		}
		return new Open(unread,
				rows.stream()
					.filter((row) -> Objects.isNull(row.getNotice()))
					.map((row) -> row.getMeeting().view())
					.toList());
	}

	private record Asked(UUID person, LocalDate today) {

	}

	/**
	 * What is open.
	 *
	 * @param unread notices to acknowledge, with their meetings
	 * @param untold meetings whose conclusions are to be made known
	 */
	private record Open(Map<ConclusionNoticeView, MeetingView> unread, List<MeetingView> untold) {

	}

}
