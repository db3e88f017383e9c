package vn.chidao.membership.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.chidao.platform.text.Messages;

/** Puts what was worked out into the words of whoever asks. */
@Component
class RosterPreviews {

	private final Messages messages;

	RosterPreviews(Messages messages) {
		this.messages = messages;
	}

	RosterPreviewView of(RosterAssessment assessment) {
		RosterPlan plan = assessment.plan();
		return new RosterPreviewView(assessment.file().name(), plan.rows().stream().map(this::row).toList(),
				plan.problems().stream().map(this::problem).toList(), assessment.token());
	}

	String text(String key, Object... arguments) {
		return this.messages.text(key, arguments);
	}

	String in(Locale language, String key, Object... arguments) {
		return this.messages.in(language, key, arguments);
	}

	private RosterPreviewView.Row row(RosterPlan.Row row) {
		RosterEntry.Seat seat = row.entry().seat();
		List<String> differences = row.differences().stream().map(this::difference).toList();
		List<RosterPreviewView.Problem> problems = row.problems().stream().map(this::problem).toList();
		return new RosterPreviewView.Row(row.entry().row().number(), row.entry().person().name(),
				(seat != null) ? seat.post() : null, (seat != null) ? seat.validFrom() : null,
				(row.seat() != null) ? row.seat().after().validTo() : null, row.person().change(),
				(row.seat() != null) ? row.seat().change() : null, differences, problems);
	}

	private String difference(RosterPlan.Difference difference) {
		Object before = (difference.before() != null) ? difference.before() : text("roster.nothing");
		Object after = (difference.after() != null) ? difference.after() : text("roster.nothing");
		return text("roster.difference", difference.column().title(), before, after);
	}

	private RosterPreviewView.Problem problem(RosterProblem problem) {
		Object[] arguments = problem.arguments()
			.stream()
			.map((argument) -> (argument instanceof LocalDate) ? argument : argument.toString())
			.toArray();
		return new RosterPreviewView.Problem(problem.cell(), text(problem.key(), arguments));
	}

}
