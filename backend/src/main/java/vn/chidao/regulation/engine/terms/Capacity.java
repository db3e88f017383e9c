package vn.chidao.regulation.engine.terms;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what capacity a person acts on a date: through a post, for an agency, by delegation,
 * or for somebody who is away. A person may act in several capacities at once.
 */
public sealed interface Capacity {

	static Capacity post(Body body, PostRole role) {
		return new InPost(body, role);
	}

	static Capacity agency(AgencyRole role) {
		return new ForAgency(role);
	}

	/**
	 * What somebody acts as, with what they act as for somebody else.
	 * @param capacities what they act as
	 * @return posts, agencies and delegations; whoever acts for the head holds what the
	 * head holds
	 */
	static Set<Capacity> held(Collection<Capacity> capacities) {
		return capacities.stream()
			.flatMap((capacity) -> (capacity instanceof Acting acting) ? acting.principal().stream()
					: Stream.of(capacity))
			.collect(Collectors.toUnmodifiableSet());
	}

	record InPost(Body body, PostRole role) implements Capacity {
	}

	/** A member who sits on behalf of the agency that has this role in the committee. */
	record ForAgency(AgencyRole role) implements Capacity {
	}

	/** Whoever received a delegation. */
	record ByDelegation(Delegation delegation) implements Capacity {
	}

	/**
	 * Whoever acts for somebody else (<i>thay mặt</i>, <i>quyền</i>).
	 *
	 * @param principal what the person acted for acts as
	 * @param interim whether the post itself was entrusted to them (<i>giao quyền</i>)
	 * rather than its work while its holder is away
	 */
	record Acting(Set<Capacity> principal, boolean interim) implements Capacity {

		public Acting {
			principal = Set.copyOf(principal);
		}

	}

}
