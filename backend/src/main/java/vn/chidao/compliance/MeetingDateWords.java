package vn.chidao.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.chidao.calendar.CountedMoment;
import vn.chidao.compliance.ComplianceItemView.NextWindow;
import vn.chidao.compliance.MeetingDateViews.MeetingDateProposalsView;
import vn.chidao.compliance.MeetingDateViews.ProposedMeetingDateView;
import vn.chidao.compliance.proposal.Occasion;
import vn.chidao.compliance.proposal.ProposedDate;
import vn.chidao.membership.PersonView;
import vn.chidao.platform.text.Messages;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.RuleDefinition;

/** Says why a date is proposed, in the language of the request. */
@Component
class MeetingDateWords {

	private final Messages messages;

	MeetingDateWords(Messages messages) {
		this.messages = messages;
	}

	MeetingDateProposalsView told(Occasions.Setting setting, List<ProposedDate> dates, LocalDate today) {
		Occasion occasion = setting.occasion();
		NextWindow window = (occasion.window() != null)
				? new NextWindow(occasion.window(), occasion.window().to().isBefore(today)) : null;
		String requirement = setting.cadence().rules().isEmpty() ? text("cadenceNotStated")
				: setting.cadence()
					.rules()
					.stream()
					.map(RuleDefinition::explanation)
					.map((sentences) -> setting.rules().texts().text(sentences))
					.collect(Collectors.joining(" "));
		return new MeetingDateProposalsView(window, requirement, setting.rules().citationsOf(setting.cadence().rules()),
				dates.stream().map((date) -> date(setting, date)).toList());
	}

	private ProposedMeetingDateView date(Occasions.Setting setting, ProposedDate date) {
		List<PersonView> busy = setting.found().named(date.busy());
		int members = setting.occasion().people().members().size();
		CountedMoment dispatch = date.dispatch();
		Instant dispatchBy = (dispatch != null) ? dispatch.instant() : null;
		return new ProposedMeetingDateView(date.startsAt().atZone(LegalTime.VIETNAM).toInstant(), dispatchBy,
				date.isInWindow(), reasons(setting, date, busy, members), busy, members);
	}

	private List<String> reasons(Occasions.Setting setting, ProposedDate date, List<PersonView> busy, int members) {
		List<String> reasons = new ArrayList<>();
		Occasion occasion = setting.occasion();
		if (occasion.window() != null) {
			LocalDate to = occasion.window().to();
			reasons
				.add(date.isInWindow() ? text("inWindow", occasion.window().from(), to, String.valueOf(date.reserve()))
						: text("pastWindow", to));
		}
		reasons.add(text("workingDay"));
		CountedMoment dispatch = date.dispatch();
		reasons.add((dispatch != null) ? text("dispatch", dispatch.moment()) : text("dispatchNotStated"));
		reasons
			.add(busy.isEmpty() ? text("allFree", String.valueOf(members)) : text("busy", String.valueOf(busy.size()),
					String.valueOf(members), busy.stream().map(PersonView::title).collect(Collectors.joining(", "))));
		return List.copyOf(reasons);
	}

	private String text(String key, Object... arguments) {
		return this.messages.text("compliance.dates." + key, arguments);
	}

}
