package vn.chidao.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.chidao.document.StoredFileId;
import vn.chidao.regulation.engine.terms.EscalationReason;
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
 * @param title title
 * @param content what it is about
 * @param fileIds files
 * @param subjectId opaque id of what it is about
 */
record OpenProcedureCase(CommitteeId committeeId, ProcedureKind kind, @Nullable PlanKind plan,
		@Nullable Integer planYear, @Nullable EscalationReason reason, String title, String content,
		List<StoredFileId> fileIds, @Nullable String subjectId) {

}
