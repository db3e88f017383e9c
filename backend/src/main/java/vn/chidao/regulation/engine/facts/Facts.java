package vn.chidao.regulation.engine.facts;

/**
 * Something to be judged.
 */
public sealed interface Facts permits ConvocationFacts, AttendeesFacts, ProposalFacts, RequestFacts, PresidingFacts,
		AgendaFacts, AbsenceDecisionFacts, AttendanceFacts, DecisionFacts, ConclusionNoticeFacts, ReportFacts,
		ReportPeriodFacts, CadenceFacts, PowerFacts, DelegationFacts, ProcedureFacts, SealFacts, SigningFacts,
		PublicationFacts, ActingFacts, EscalationFacts, CompositionFacts, PersonalUnionFacts {

}
