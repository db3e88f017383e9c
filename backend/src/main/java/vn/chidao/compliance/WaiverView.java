package vn.chidao.compliance;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.chidao.compliance.measure.ComplianceMeasure;
import vn.chidao.membership.MembershipId;
import vn.chidao.security.CommitteeId;

/**
 * A waiver as others see it, GraphQL type {@code Waiver}.
 *
 * @param id its id
 * @param version grows with each change
 * @param committeeId the committee
 * @param measure what was measured
 * @param caseKey names the case
 * @param caseLabel what people called the case, in Vietnamese
 * @param caseDate the legal day of the case
 * @param reason why
 * @param documentNotation the document that says so, where there is one
 * @param waivedById the membership under which it was waived
 * @param waivedAt when
 * @param basis the clause that gives the right; null where the text is silent and the
 * head has it
 * @param revocation how it was taken back, null while it stands
 */
public record WaiverView(WaiverId id, int version, CommitteeId committeeId, ComplianceMeasure measure, String caseKey,
		String caseLabel, LocalDate caseDate, String reason, @Nullable String documentNotation, MembershipId waivedById,
		Instant waivedAt, @Nullable String basis, @Nullable WaiverRevocationView revocation) {

	/**
	 * How a waiver was taken back, GraphQL type {@code WaiverRevocation}.
	 *
	 * @param revokedById the membership under which
	 * @param revokedAt when
	 * @param reason why
	 */
	public record WaiverRevocationView(MembershipId revokedById, Instant revokedAt, String reason) {
	}

	boolean stands() {
		return this.revocation == null;
	}

}
