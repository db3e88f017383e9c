package vn.chidao.membership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Delegation;
import vn.chidao.regulation.engine.terms.MeetingKind;
import vn.chidao.regulation.engine.terms.Power;
import vn.chidao.security.CommitteeId;

/**
 * One member acts for another for a time; GraphQL type {@code Entrustment}.
 *
 * @param id its id
 * @param version grows with each change
 * @param committeeId the body whose powers are used
 * @param kind delegated, or acting for its head
 * @param principalId the membership whose powers are used
 * @param receiverId the membership that uses them
 * @param scope what may be used
 * @param validFrom first day
 * @param validTo last day, null until it is taken back
 * @param document number and symbol of the document, null where somebody acts for an
 * absent head without one
 * @param reason why, null where the document says it
 */
public record EntrustmentView(EntrustmentId id, int version, CommitteeId committeeId, EntrustmentKind kind,
		MembershipId principalId, MembershipId receiverId, Scope scope, LocalDate validFrom,
		@Nullable LocalDate validTo, @Nullable String document, @Nullable String reason) {

	private static final Delegation.Term ALWAYS = new Delegation.Term(LocalDate.EPOCH, null);

	/**
	 * Whether it holds on a day.
	 * @param day a legal day
	 * @return true from the first to the last day, both included
	 */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

	/** Field {@code powers}: empty for whoever acts for the head, who has them all. */
	public Set<Power> powers() {
		return this.scope.powers();
	}

	/** Field {@code meetingKinds}: empty for all kinds. */
	public Set<MeetingKind> meetingKinds() {
		return this.scope.kinds();
	}

	/**
	 * What is delegated, as the rules know it.
	 * @param principal what the principal acts as
	 * @param body which of the regulation's bodies it is over
	 * @param term for how long it is looked at
	 * @return the delegation
	 */
	public Delegation delegation(Set<Capacity> principal, Body body, Delegation.Term term) {
		String basis = Objects.requireNonNullElse(this.document, this.id.globalId());
		return new Delegation(principal, new Delegation.Scope(body, powers(), meetingKinds()), term,
				new Delegation.Basis(basis, null));
	}

	/**
	 * What the receiver acts as beside the own posts. It was found to hold on the day
	 * that is asked about, so that its term does not matter any more: a meeting convened
	 * today by delegation may well be held when the delegation is over.
	 * @param principal what the principal acts as
	 * @param body which of the regulation's bodies it is over
	 * @return the capacity
	 */
	public Capacity capacity(Set<Capacity> principal, Body body) {
		return (this.kind == EntrustmentKind.DELEGATION)
				? new Capacity.ByDelegation(delegation(principal, body, ALWAYS))
				: new Capacity.Acting(principal, this.kind == EntrustmentKind.INTERIM);
	}

	/**
	 * What may be used.
	 *
	 * @param powers the powers of a delegation
	 * @param kinds over which kinds of meetings; empty for all
	 */
	public record Scope(Set<Power> powers, Set<MeetingKind> kinds) {

		/** All that the head may do. */
		public static final Scope ALL = new Scope(Set.of(), Set.of());

		public Scope {
			powers = Set.copyOf(powers);
			kinds = Set.copyOf(kinds);
		}

	}

}
