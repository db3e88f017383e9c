package vn.chidao.regulation.engine.facts;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Capacity;

/**
 * Who signs. A person signs with two titles, and the seal follows the person's own
 * agency.
 *
 * @param capacities what the person acts as
 * @param office the person's public office (<i>chức vụ</i>), if known
 * @param agency the agency the person works in
 */
public record Signatory(Set<Capacity> capacities, @Nullable String office, String agency) {

	public Signatory {
		capacities = Set.copyOf(capacities);
	}

}
