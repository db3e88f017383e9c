package vn.chidao.membership.roster;

import vn.chidao.document.StoredFileId;
import vn.chidao.security.CommitteeId;

/**
 * A list to take over, GraphQL input {@code ImportRosterInput}.
 *
 * @param committeeId the body
 * @param fileId the workbook
 * @param token what the preview gave
 */
record ImportRoster(CommitteeId committeeId, StoredFileId fileId, String token) {

}
