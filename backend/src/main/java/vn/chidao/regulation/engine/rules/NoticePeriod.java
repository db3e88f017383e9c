package vn.chidao.regulation.engine.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.calendar.CountedMoment;
import vn.chidao.calendar.WorkingCalendar;
import vn.chidao.regulation.engine.facts.ConvocationFacts;
import vn.chidao.regulation.engine.facts.Dispatch;
import vn.chidao.regulation.engine.facts.Facts;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.NoticeField;

/**
 * How long before a meeting its notice goes out, and what goes with it.
 *
 * @param scope which meetings
 * @param minWorkingDays working days between notice and meeting
 * @param form what the notice must come with
 * @param requiredFields what the notice must state
 */
public record NoticePeriod(MeetingScope scope, int minWorkingDays, Form form,
		Set<NoticeField> requiredFields) implements Rule {

	public NoticePeriod {
		requiredFields = Set.copyOf(requiredFields);
	}

	static NoticePeriod read(Parameters parameters) {
		Form form = new Form(parameters.flag("written", false), parameters.flag("requireDocuments", false));
		return new NoticePeriod(MeetingScope.read(parameters), parameters.requiredNumber("minWorkingDays"), form,
				parameters.choices("requiredFields", NoticeField.class));
	}

	@Override
	public RuleType type() {
		return RuleType.NOTICE_PERIOD;
	}

	/**
	 * The latest moment at which the notice of a meeting is in time.
	 * @param startsAt when the meeting starts
	 * @param calendar the working calendar
	 * @return the moment, with the days counted
	 */
	public CountedMoment latestDispatch(Instant startsAt, WorkingCalendar calendar) {
		return calendar.latestMomentBefore(startsAt, this.minWorkingDays);
	}

	@Override
	public List<Breach> judge(Facts facts, WorkingCalendar calendar) {
		if (!(facts instanceof ConvocationFacts convocation) || !this.scope.covers(convocation.meeting())) {
			return List.of();
		}
		List<Breach> breaches = new ArrayList<>();
		judgeTime(convocation, calendar, breaches);
		judgeForm(convocation.dispatch(), breaches);
		return breaches;
	}

	private void judgeTime(ConvocationFacts facts, WorkingCalendar calendar, List<Breach> breaches) {
		CountedMoment latest = latestDispatch(facts.meeting().startsAt(), calendar);
		Instant sentAt = facts.dispatch().sentAt();
		if (sentAt.isAfter(latest.instant())) {
			Message message = new Message("notice.tooLate", Map.of("required", this.minWorkingDays, "latest",
					latest.moment(), "sent", sentAt, "starts", facts.meeting().startsAt()));
			Message wayOut = new Message("notice.tooLate.wayOut",
					Map.of("earliest", calendar.earliestMomentAfter(sentAt, this.minWorkingDays).moment()));
			breaches.add(shown(message, wayOut));
		}
	}

	private void judgeForm(Dispatch dispatch, List<Breach> breaches) {
		List<NoticeField> missing = this.requiredFields.stream()
			.filter((field) -> !dispatch.stated().contains(field))
			.sorted()
			.toList();
		if (!missing.isEmpty()) {
			breaches.add(shown(new Message("notice.fieldsMissing", Map.of("fields", missing)),
					new Message("notice.fieldsMissing.wayOut", Map.of("fields", missing))));
		}
		if (this.form.documents() && !dispatch.papersAttached()) {
			breaches.add(shown(Message.of("notice.papersMissing"), Message.of("notice.papersMissing.wayOut")));
		}
		if (this.form.written() && !dispatch.inWriting()) {
			breaches.add(shown(Message.of("notice.notInWriting"), Message.of("notice.notInWriting.wayOut")));
		}
	}

	private Breach shown(Message message, Message wayOut) {
		return new Breach(message, wayOut, List.of(),
				new Breach.Effect(Breach.Effect.PLAIN.atMost(), this.minWorkingDays));
	}

	@Override
	public List<ParameterValue> values() {
		return this.scope.write()
			.put("minWorkingDays", this.minWorkingDays, NarrowedBy.MORE)
			.put("written", this.form.written(), NarrowedBy.MORE)
			.put("requireDocuments", this.form.documents(), NarrowedBy.MORE)
			.putIfSet("requiredFields", this.requiredFields.stream().sorted().toList(), NarrowedBy.MORE)
			.list();
	}

	@Override
	public List<Message> explanation() {
		List<Message> sentences = new ArrayList<>();
		sentences.add(new Message("explain.NOTICE_PERIOD",
				Map.of("scope", this.scope.describe(), "days", this.minWorkingDays)));
		if (this.form.written()) {
			sentences.add(Message.of("explain.NOTICE_PERIOD.written"));
		}
		if (this.form.documents()) {
			sentences.add(Message.of("explain.NOTICE_PERIOD.documents"));
		}
		if (!this.requiredFields.isEmpty()) {
			sentences.add(new Message("explain.NOTICE_PERIOD.fields",
					Map.of("fields", this.requiredFields.stream().sorted().toList())));
		}
		return List.copyOf(sentences);
	}

	/**
	 * What the notice must come with.
	 *
	 * @param written whether it has to be in writing
	 * @param documents whether the meeting's documents go with it
	 */
	public record Form(boolean written, boolean documents) {
	}

}
