package vn.chidao.agency;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the life of an agency; part of {@link Agency}. An agency with several
 * successors has one for each.
 *
 * @param kind what it did
 * @param effectiveOn the first day after the change
 * @param decision number, day and issuer
 * @param successorId the agency that stands for it
 * @param formerName the name until the day before
 * @param formerShortName the short name until the day before
 */
@Embeddable
record AgencyChange(@Enumerated(EnumType.STRING) @Column(name = "kind") AgencyChangeKind kind,
		@Column(name = "effective_on") LocalDate effectiveOn, @Embedded AgencyDecision decision,
		@Column(name = "successor_id") @Nullable UUID successorId,
		@Column(name = "former_name") @Nullable String formerName,
		@Column(name = "former_short_name") @Nullable String formerShortName) {

}
