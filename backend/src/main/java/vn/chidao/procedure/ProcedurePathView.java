package vn.chidao.procedure;

import java.util.List;

import vn.chidao.regulation.CitationView;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.security.CommitteeId;

/**
 * The way of a kind of matter before anybody opened a case, GraphQL type
 * {@code ProcedurePath}.
 *
 * @param kind kind of matter
 * @param bodyId whose
 * @param plans plans that go this way
 * @param reasons reasons that send a matter this way
 * @param issues what is brought before the leaders this way
 * @param steps the steps
 * @param isStated whether a text states it
 * @param explanation what the rule says
 * @param citations the clauses
 * @param viewerCanOpen whether the viewer may open a case
 */
record ProcedurePathView(ProcedureKind kind, CommitteeId bodyId, List<PlanKind> plans, List<EscalationReason> reasons,
		List<IssueKind> issues, List<ProcedureStepView> steps, boolean isStated, String explanation,
		List<CitationView> citations, boolean viewerCanOpen) {

}
