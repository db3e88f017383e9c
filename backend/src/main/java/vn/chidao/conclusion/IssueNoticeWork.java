package vn.chidao.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.security.PersonId;

/**
 * Closed meetings whose conclusions nobody has made known yet, for the secretariat of the
 * body.
 */
@Component
class IssueNoticeWork implements WorkSource {

	/** A notice that is older than this is history, not work. */
	private static final int DAYS_BACK = 365;

	private final ConclusionRegister register;

	private final Viewers viewers;

	private final NoticeRules rules;

	private final NoticeTexts texts;

	IssueNoticeWork(ConclusionRegister register, Viewers viewers, NoticeRules rules, NoticeTexts texts) {
		this.register = register;
		this.viewers = viewers;
		this.rules = rules;
		this.texts = texts;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		Viewer viewer = this.viewers.of(new PersonId(person));
		List<Standing.Place> kept = viewer.standings()
			.values()
			.stream()
			.filter(Standing::isSecretariat)
			.map(Standing::place)
			.toList();
		if (kept.isEmpty()) {
			return List.of();
		}
		Instant since = today.minusDays(DAYS_BACK).atStartOfDay(LegalTime.VIETNAM).toInstant();
		return this.register.untold(kept.stream().map(Standing.Place::id).toList(), since)
			.stream()
			.filter((meeting) -> this.rules.permits(meeting, viewer))
			.map((meeting) -> this.texts.work(meeting, viewer.insider(meeting.committeeId()).place()))
			.toList();
	}

}
