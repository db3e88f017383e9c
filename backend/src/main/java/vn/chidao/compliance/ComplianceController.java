package vn.chidao.compliance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingKind;
import vn.chidao.platform.graphql.Connection;
import vn.chidao.platform.graphql.Cursor;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.Page;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.CommitteeId;

/** Compliance over GraphQL. */
@Controller
class ComplianceController {

	private final ComplianceDesk desk;

	private final WaivingService waiving;

	private final MeetingDateDesk dates;

	ComplianceController(ComplianceDesk desk, WaivingService waiving, MeetingDateDesk dates) {
		this.desk = desk;
		this.waiving = waiving;
		this.dates = dates;
	}

	@QueryMapping
	ComplianceView compliance(@Argument CommitteeId committeeId, @Argument CompliancePeriod period) {
		return this.desk.read(committeeId, period);
	}

	@QueryMapping
	MeetingDateViews.MeetingDateProposalsView proposedMeetingDates(@Argument CommitteeId committeeId,
			@Argument MeetingKind kind, @Argument int first) {
		return this.dates.propose(committeeId, kind, first);
	}

	@SchemaMapping(typeName = "ComplianceItem")
	Connection<ComplianceEvidenceView> evidence(ComplianceItemView item, @Argument int first,
			@Argument @Nullable String after) {
		return Connection.ofAll(Page.of(first, after), item.cases(), (evidence) -> Cursor.of(evidence.caseKey()));
	}

	@MutationMapping
	WaiveObligationPayload waiveObligation(@Argument WaiveObligation input) {
		Outcome<WaiverView> outcome = this.waiving.waive(input);
		return new WaiveObligationPayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	RevokeWaiverPayload revokeWaiver(@Argument RevokeWaiver input) {
		Outcome<WaiverView> outcome = this.waiving.revoke(input);
		return new RevokeWaiverPayload(outcome.value(), outcome.userErrors());
	}

	record WaiveObligationPayload(@Nullable WaiverView waiver, List<UserError> userErrors) {
	}

	record RevokeWaiverPayload(@Nullable WaiverView waiver, List<UserError> userErrors) {
	}

}
