package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.chidao.regulation.engine.facts.ProcedureFacts;
import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.ProcedureKind;

/**
 * Who brings arising issues, proposals and opinions before whom (<i>kịp thời báo cáo vấn
 * đề phát sinh, đề xuất sáng kiến, đóng góp ý kiến</i>).
 *
 * @param body in which body
 * @param issues what is brought; empty for all of it
 * @param reporters who brings it
 * @param addressees who answers; empty if not stated
 */
public record IssueReport(Body body, Set<IssueKind> issues, List<Holder> reporters,
		List<Holder> addressees) implements Procedure {

	public IssueReport {
		issues = Set.copyOf(issues);
		reporters = List.copyOf(reporters);
		addressees = List.copyOf(addressees);
	}

	static IssueReport read(Parameters parameters) {
		return new IssueReport(parameters.choice("body", Body.class, Body.COMMITTEE),
				parameters.choices("issues", IssueKind.class), parameters.requiredHolders("reporters"),
				parameters.holders("addressees"));
	}

	@Override
	public RuleType type() {
		return RuleType.ISSUE_REPORT;
	}

	@Override
	public List<Step> steps() {
		return List.of(new Step(Act.SUBMIT, this.reporters), new Step(Act.DECIDE, this.addressees));
	}

	@Override
	public boolean covers(ProcedureFacts.Matter matter) {
		return matter.procedure() == ProcedureKind.ISSUE && matter.body() == this.body && matter.issue() != null
				&& (this.issues.isEmpty() || this.issues.contains(matter.issue()));
	}

	@Override
	public List<ParameterValue> values() {
		return new ParameterValues().put("body", this.body, NarrowedBy.CHANGE)
			.putIfSet("issues", this.issues.stream().sorted().toList(), NarrowedBy.NAMING)
			.put("reporters", this.reporters, NarrowedBy.LESS)
			.put("addressees", this.addressees, NarrowedBy.LESS)
			.list();
	}

	@Override
	public List<Message> explanation() {
		Map<String, Object> args = Map.of("reporters", this.reporters, "addressees", Stated.orNot(this.addressees),
				"issues", this.issues.stream().sorted().toList());
		return List.of(new Message(this.issues.isEmpty() ? "explain.ISSUE_REPORT.all" : "explain.ISSUE_REPORT", args));
	}

}
