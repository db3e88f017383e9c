package vn.chidao.compliance;

import org.jspecify.annotations.Nullable;

import vn.chidao.security.CommitteeId;

/**
 * The wish to let a case pass.
 *
 * @param committeeId the committee, or its helper team
 * @param caseKey names the case
 * @param reason why
 * @param documentNotation number and symbol of the document that says so, if there is one
 */
record WaiveObligation(CommitteeId committeeId, String caseKey, String reason, @Nullable String documentNotation) {
}
