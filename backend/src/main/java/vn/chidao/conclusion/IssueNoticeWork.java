package vn.chidao.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.work.WorkItem;
import vn.chidao.platform.work.WorkSource;
import vn.chidao.security.PersonId;

/**
 * Closed meetings whose conclusions nobody has made known yet, for the secretariat of the
 * body.
 */
@Component
class IssueNoticeWork implements WorkSource {

	private final OpenConclusions open;

	private final Viewers viewers;

	private final NoticeRules rules;

	private final NoticeTexts texts;

	IssueNoticeWork(OpenConclusions open, Viewers viewers, NoticeRules rules, NoticeTexts texts) {
		this.open = open;
		this.viewers = viewers;
		this.rules = rules;
		this.texts = texts;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> workOf(UUID person, LocalDate today) {
		Viewer viewer = this.viewers.of(new PersonId(person));
		return this.open.untold(person, today)
			.stream()
			.filter((meeting) -> this.rules.permits(meeting, viewer))
			.map((meeting) -> this.texts.work(meeting, viewer.insider(meeting.committeeId()).place()))
			.toList();
	}

}
