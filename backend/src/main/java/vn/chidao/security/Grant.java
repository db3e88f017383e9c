package vn.chidao.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Who may do an action: anyone with one of the roles, and anyone who acts in the
 * committee in one of the capacities.
 *
 * @param roles global roles that suffice
 * @param capacities capacities in the committee concerned that suffice
 */
public record Grant(Set<Role> roles, Set<Capacity> capacities) {

	public Grant {
		roles = Set.copyOf(roles);
		capacities = Set.copyOf(capacities);
	}

	/**
	 * Those with a global role.
	 * @param roles any of these suffices
	 * @return the grant
	 */
	public static Grant toRoles(Role... roles) {
		return new Grant(Set.of(roles), Set.of());
	}

	/**
	 * Those who act in the committee in a capacity.
	 * @param capacities any of these suffices
	 * @return the grant
	 */
	public static Grant toCapacities(Capacity... capacities) {
		return new Grant(Set.of(), Set.of(capacities));
	}

	/**
	 * Everyone who acts in the committee in whatever capacity. Use it where the
	 * regulation, not a fixed list, decides who may: the service then asks the rules.
	 * @return the grant
	 */
	public static Grant toInsiders() {
		return new Grant(Set.of(), EnumSet.allOf(Capacity.class));
	}

	/**
	 * This grant, widened.
	 * @param more who else
	 * @return the wider grant
	 */
	public Grant or(Grant more) {
		return new Grant(union(this.roles, more.roles), union(this.capacities, more.capacities));
	}

	boolean covers(Actor actor) {
		return actor.roles().stream().anyMatch(this.roles::contains);
	}

	boolean covers(Collection<Capacity> held) {
		return held.stream().anyMatch(this.capacities::contains);
	}

	private static <T> Set<T> union(Set<T> one, Set<T> other) {
		Set<T> all = new HashSet<>(one);
		all.addAll(other);
		return all;
	}

}
