package vn.chidao.regulation;

import vn.chidao.security.CommitteeId;

/**
 * A committee took up a regulation, or the text of its regulation became known.
 *
 * @param regulationId the regulation
 * @param committeeId the committee
 */
public record RegulationAdopted(RegulationId regulationId, CommitteeId committeeId) {

}
