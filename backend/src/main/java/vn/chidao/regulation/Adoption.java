package vn.chidao.regulation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.chidao.security.CommitteeId;

/**
 * A regulation to take up.
 *
 * @param committee the committee that works under it
 * @param head what identifies it
 * @param effectiveFrom the first day it is in force
 * @param templateCode where its rules come from, null if it has none
 */
record Adoption(CommitteeId committee, RegulationHead head, LocalDate effectiveFrom, @Nullable String templateCode) {

}
