package vn.chidao.membership.group;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.DecisionReference;
import vn.chidao.committee.EstablishCommittee;
import vn.chidao.security.CommitteeId;

/**
 * A body to form under another one, GraphQL input {@code FormGroupInput}.
 *
 * @param committeeId the committee or team it will stand under
 * @param kind what kind of body
 * @param name full name
 * @param shortName short name
 * @param establishedBy the decision that forms it, where known
 * @param foundingDate first day
 */
record FormGroup(CommitteeId committeeId, CommitteeKind kind, String name, String shortName,
		@Nullable DecisionReference establishedBy, LocalDate foundingDate) {

	EstablishCommittee asEstablishing() {
		return new EstablishCommittee(this.kind, this.name, this.shortName, this.committeeId, this.establishedBy,
				this.foundingDate, null, null);
	}

}
