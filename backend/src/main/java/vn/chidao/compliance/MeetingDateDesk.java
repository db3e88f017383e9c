package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.compliance.MeetingDateViews.MeetingDateProposalsView;
import vn.chidao.compliance.proposal.DateProposals;
import vn.chidao.compliance.proposal.ProposedDate;
import vn.chidao.meeting.MeetingKind;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.Page;
import vn.chidao.security.CommitteeId;

/**
 * Proposes when a body may meet, to those who prepare its meetings or may propose one:
 * the answer tells who of the members is invited elsewhere.
 */
@Service
class MeetingDateDesk {

	private final Viewers viewers;

	private final Occasions occasions;

	private final MeetingDateWords words;

	MeetingDateDesk(Viewers viewers, Occasions occasions, MeetingDateWords words) {
		this.viewers = viewers;
		this.occasions = occasions;
		this.words = words;
	}

	@Transactional(readOnly = true)
	MeetingDateProposalsView propose(CommitteeId body, MeetingKind kind, int first) {
		Page page = Page.of(first, null);
		Standing standing = this.viewers.current().insider(body);
		LocalDate today = this.occasions.today();
		Occasions.Setting setting = this.occasions.of(standing.place(), kind);
		if (!standing.seesPreparations() && !setting.mayPropose(standing)) {
			throw new ForbiddenException("error.forbidden");
		}
		List<ProposedDate> dates = DateProposals.of(setting.occasion(), page.first());
		return this.words.told(setting, dates, today);
	}

}
