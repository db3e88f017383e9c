package vn.chidao.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.document.StoredFileId;
import vn.chidao.membership.MembershipId;
import vn.chidao.regulation.engine.terms.EscalationReason;
import vn.chidao.regulation.engine.terms.IssueKind;
import vn.chidao.regulation.engine.terms.PlanKind;
import vn.chidao.regulation.engine.terms.ProcedureKind;
import vn.chidao.security.CommitteeId;

/**
 * A matter to bring forward, GraphQL input {@code OpenProcedureCaseInput}.
 *
 * @param committeeId the committee or its helper team
 * @param kind kind of matter
 * @param plan kind of plan
 * @param planYear the year a plan is for, the present one if it is not said
 * @param reason why it goes up
 * @param issue what is brought before the leaders
 * @param title title
 * @param content what it is about
 * @param fileIds files
 * @param subjectId opaque id of what it is about
 * @param requestedById who asked for it
 * @param dueOn the day by which it has to be settled
 * @param dueTo who set that day
 * @param indicators what it is meant to improve
 */
record OpenProcedureCase(CommitteeId committeeId, ProcedureKind kind, @Nullable PlanKind plan,
		@Nullable Integer planYear, @Nullable EscalationReason reason, @Nullable IssueKind issue, String title,
		String content, List<StoredFileId> fileIds, @Nullable String subjectId, @Nullable MembershipId requestedById,
		@Nullable LocalDate dueOn, @Nullable String dueTo, List<Indicator> indicators) {

}
