package vn.chidao.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.Calendars;
import vn.chidao.meeting.MeetingView;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.RuleViolation;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.CommitteeRules;
import vn.chidao.regulation.Regulations;
import vn.chidao.regulation.engine.Finding;
import vn.chidao.regulation.engine.facts.ConclusionNoticeFacts;
import vn.chidao.regulation.engine.rules.ConclusionNotice;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;

/**
 * What the regulation says of a notice: who sends it and by when (Điều 14 khoản 3 Quy chế
 * 61/QĐ-BCĐ; five working days by Quyết định 45/2018/QĐ-TTg where the regulation gives no
 * time). Where a regulation names the sender, its rule decides and a refusal cites it.
 * Where the text names nobody, as Quy chế 61 does for meetings of the helper team itself,
 * the helper team and those who prepare the body's meetings send it: our choice, cited to
 * nothing.
 */
@Component
class NoticeRules {

	private final Regulations regulations;

	private final Calendars calendars;

	private final Viewers viewers;

	private final Clock clock;

	NoticeRules(Regulations regulations, Calendars calendars, Viewers viewers, Clock clock) {
		this.regulations = regulations;
		this.calendars = calendars;
		this.viewers = viewers;
		this.clock = clock;
	}

	/**
	 * How the viewer stands to the body that met. Whether they may send is for the
	 * regulation to say where it {@linkplain #violations names} a sender.
	 * @throws ForbiddenException if they only look on
	 */
	Standing requireSender(MeetingView meeting) {
		return this.viewers.current()
			.in(meeting.committeeId())
			.filter((standing) -> mayTry(meeting, standing))
			.orElseThrow(() -> new ForbiddenException("error.forbidden"));
	}

	List<RuleViolation> violations(MeetingView meeting, Standing sender, int members) {
		CommitteeRules rules = rules(meeting, sender.place());
		return rules.violations(judge(meeting, sender, members, rules), null);
	}

	boolean permits(MeetingView meeting, Viewer viewer) {
		return viewer.in(meeting.committeeId())
			.filter((standing) -> mayTry(meeting, standing))
			.filter((standing) -> judge(meeting, standing, 0, rules(meeting, standing.place())).stream()
				.noneMatch(Finding::blocks))
			.isPresent();
	}

	Optional<LocalDate> dueOn(MeetingView meeting, Standing.Place place) {
		return new NoticeCount(meeting, place.body(), rules(meeting, place)).dueOn(this.calendars.current());
	}

	List<CitationView> citations(MeetingView meeting, Standing.Place place) {
		CommitteeRules rules = rules(meeting, place);
		return rules.citationsOf(rules.inForce().definitions(RuleType.CONCLUSION_NOTICE));
	}

	private boolean mayTry(MeetingView meeting, Standing standing) {
		return standing.actingPost().isPresent()
				&& (namesSender(rules(meeting, standing.place()), standing.place().body()) || handlesNotices(standing));
	}

	private static boolean namesSender(CommitteeRules rules, Body body) {
		return rules.inForce()
			.definitions(RuleType.CONCLUSION_NOTICE)
			.stream()
			.anyMatch((definition) -> definition.rule() instanceof ConclusionNotice notice && notice.body() == body
					&& notice.sender() != null);
	}

	/** Where the text names nobody. */
	private static boolean handlesNotices(Standing standing) {
		return standing.seesPreparations() || Capacity.held(standing.capacities())
			.stream()
			.anyMatch((capacity) -> capacity instanceof Capacity.InPost post && post.body() == Body.HELPER);
	}

	private List<Finding> judge(MeetingView meeting, Standing sender, int members, CommitteeRules rules) {
		Instant now = this.clock.instant();
		Instant closedAt = (meeting.closedAt() != null) ? meeting.closedAt() : now;
		ConclusionNoticeFacts.Notice notice = new ConclusionNoticeFacts.Notice(now, Set.copyOf(sender.capacities()),
				members, members);
		return rules.inForce()
			.judge(new ConclusionNoticeFacts(sender.place().body(), closedAt, now, notice), this.calendars.current());
	}

	/** A case is judged by the rules in force on its day: that of the meeting. */
	private CommitteeRules rules(MeetingView meeting, Standing.Place place) {
		return this.regulations.rulesOf(place.committee(), LegalTime.dayOf(meeting.startsAt()));
	}

}
