package vn.chidao.committee;

import vn.chidao.security.CommitteeId;

/**
 * A committee or helper team was set up.
 *
 * @param committeeId the body
 */
public record CommitteeEstablished(CommitteeId committeeId) {

}
