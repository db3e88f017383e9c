package vn.chidao.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.chidao.membership.MembershipId;

/**
 * Who wants a case, by when, and what it is meant to improve; nothing of it for what
 * somebody brings forward of their own accord.
 *
 * @param requestedBy the membership of whoever asked for it
 * @param dueOn the day by which it has to be settled
 * @param dueTo who set that day, where it was set from outside
 * @param indicators names of indicators, separated by commas
 */
@Embeddable
record CaseDemand(@Column(name = "requested_by_id") @Nullable UUID requestedBy,
		@Column(name = "due_on") @Nullable LocalDate dueOn, @Column(name = "due_to") @Nullable String dueTo,
		@Column(name = "indicators") String indicators) {

	private static final String SEPARATOR = ",";

	/** Brought forward of one's own accord. */
	static final CaseDemand NONE = new CaseDemand(null, null, null, "");

	static CaseDemand of(OpenProcedureCase act) {
		MembershipId asked = act.requestedById();
		return new CaseDemand((asked != null) ? asked.value() : null, act.dueOn(),
				(act.dueTo() != null && !act.dueTo().isBlank()) ? act.dueTo().strip() : null, join(act.indicators()));
	}

	List<Indicator> measures() {
		return this.indicators.isEmpty() ? List.of()
				: Arrays.stream(this.indicators.split(SEPARATOR, -1)).map(Indicator::valueOf).toList();
	}

	private static String join(Collection<Indicator> indicators) {
		return indicators.stream().distinct().sorted().map(Indicator::name).collect(Collectors.joining(SEPARATOR));
	}

}
