package vn.chidao.membership;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Says what rests on persons and memberships: while something does, they cannot be taken
 * back as if they had never been. A module whose things name persons or memberships
 * registers one bean.
 */
@FunctionalInterface
public interface Mentions {

	/**
	 * Which of these something rests on.
	 * @param ids persons and memberships
	 * @return those that are named somewhere
	 */
	Set<UUID> mentioned(Collection<UUID> ids);

}
