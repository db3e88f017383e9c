package vn.chidao.regulation.engine.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.chidao.calendar.CountedMoment;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.facts.ConclusionNoticeFacts;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Message;

/**
 * After a meeting its conclusions are made known in writing.
 *
 * @param body whose meetings
 * @param sender who sends the notice, if stated
 * @param recipients who receives it, if stated
 * @param dueWorkingDays working days after the meeting by which it is issued, if stated
 */
public record ConclusionNotice(Body body, @Nullable Holder sender, @Nullable Holder recipients,
		@Nullable Integer dueWorkingDays) implements Rule {

	static ConclusionNotice read(Parameters parameters) {
		return new ConclusionNotice(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.holder("sender").orElse(null), parameters.holder("recipients").orElse(null),
				parameters.number("dueWorkingDays"));
	}

	@Override
	public RuleType type() {
		return RuleType.CONCLUSION_NOTICE;
	}

	/**
	 * The last day on which the notice is in time.
	 * @param closedAt when the meeting ended
	 * @param calendar the working calendar
	 * @return the day with the days counted, or empty if this rule states no time
	 */
	public Optional<CountedMoment> lastDay(Instant closedAt, WorkingCalendar calendar) {
		return Optional.ofNullable(this.dueWorkingDays).map((days) -> calendar.lastDayWithin(legalDay(closedAt), days));
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		if (!(facts instanceof ConclusionNoticeFacts conclusion) || conclusion.body() != this.body) {
			return List.of();
		}
		List<Breach> breaches = new ArrayList<>();
		lastDay(conclusion.closedAt(), calendar)
			.ifPresent((lastDay) -> judgeTime(conclusion, lastDay.moment().toLocalDate(), breaches));
		judgeSender(conclusion.notice(), breaches);
		judgeRecipients(conclusion.notice(), breaches);
		return breaches;
	}

	private void judgeTime(ConclusionNoticeFacts facts, LocalDate lastDay, List<Breach> breaches) {
		Instant issuedAt = facts.notice().issuedAt();
		LocalDate reached = legalDay((issuedAt != null) ? issuedAt : facts.asOf());
		if (reached.isAfter(lastDay)) {
			Map<String, Object> args = Map.of("lastDay", lastDay, "reached", reached);
			breaches.add(new Breach(new Message((issuedAt != null) ? "conclusion.late" : "conclusion.overdue", args),
					Message.of("conclusion.late.wayOut"), List.of(), Breach.Effect.RECORDED));
		}
	}

	private void judgeSender(ConclusionNoticeFacts.Notice notice, List<Breach> breaches) {
		if (this.sender != null && !notice.sender().isEmpty() && !this.sender.isHeldBy(notice.sender())) {
			Map<String, Object> args = Map.of("sender", this.sender);
			breaches.add(new Breach(new Message("conclusion.notSender", args),
					new Message("conclusion.notSender.wayOut", args), List.of(this.sender)));
		}
	}

	private void judgeRecipients(ConclusionNoticeFacts.Notice notice, List<Breach> breaches) {
		if (this.recipients != null && notice.issuedAt() != null && notice.reached() < notice.members()) {
			Map<String, Object> args = Map.of("missing", notice.members() - notice.reached(), "members",
					notice.members());
			breaches.add(new Breach(new Message("conclusion.notEveryMember", args),
					new Message("conclusion.notEveryMember.wayOut", args), List.of(), Breach.Effect.RECORDED));
		}
	}

	private static LocalDate legalDay(Instant moment) {
		return LegalTime.dayOf(moment);
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.put("sender", this.sender, NarrowedBy.CHANGE)
			.put("recipients", this.recipients, NarrowedBy.CHANGE)
			.put("dueWorkingDays", this.dueWorkingDays, NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		Message due = (this.dueWorkingDays != null)
				? new Message("explain.CONCLUSION_NOTICE.due", Map.of("days", this.dueWorkingDays))
				: Message.of("explain.CONCLUSION_NOTICE.dueNotStated");
		return List.of(new Message("explain.CONCLUSION_NOTICE",
				Map.of("body", this.body, "sender", stated(this.sender), "recipients", stated(this.recipients))), due);
	}

	private static Object stated(@Nullable Holder holder) {
		return (holder != null) ? holder : Message.of("notStated");
	}

}
