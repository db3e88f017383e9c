package vn.chidao.regulation.engine.terms;

/**
 * In what capacity a person acts on a date: through a post, for an agency, or by
 * delegation. A person may act in several capacities at once.
 */
public sealed interface Capacity {

	static Capacity post(Body body, PostRole role) {
		return new InPost(body, role);
	}

	static Capacity agency(AgencyRole role) {
		return new ForAgency(role);
	}

	record InPost(Body body, PostRole role) implements Capacity {
	}

	/** A member who sits on behalf of the agency that has this role in the committee. */
	record ForAgency(AgencyRole role) implements Capacity {
	}

	/** Whoever received a delegation. */
	record ByDelegation(Delegation delegation) implements Capacity {
	}

}
