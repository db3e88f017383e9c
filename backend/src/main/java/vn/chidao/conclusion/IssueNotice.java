package vn.chidao.conclusion;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.conclusion.signing.SigningOrder;
import vn.chidao.meeting.MeetingId;
import vn.chidao.membership.MembershipId;

/**
 * A notice to issue, GraphQL input {@code IssueConclusionNoticeInput}.
 *
 * @param meetingId the closed meeting
 * @param signerId who shall sign, null to leave it to the regulation
 * @param sealAgencyId whose seal shall be used, null to leave it to the regulation
 */
public record IssueNotice(MeetingId meetingId, @Nullable MembershipId signerId, @Nullable AgencyId sealAgencyId) {

	SigningOrder.Wish wish() {
		return new SigningOrder.Wish(this.signerId, this.sealAgencyId);
	}

}
