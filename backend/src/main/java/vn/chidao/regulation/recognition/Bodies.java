package vn.chidao.regulation.recognition;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The bodies that holders belong to. */
final class Bodies {

	private static final List<String> LEADERS_OF_HELPER = List.of("TEAM_LEADER", "STANDING_DEPUTY_TEAM_LEADER",
			"DEPUTY_TEAM_LEADER");

	private Bodies() {
	}

	/** The one body all holders belong to; null when there is none, or several. */
	static @Nullable String of(Collection<String> holders) {
		List<String> bodies = holders.stream().map(Bodies::of).distinct().toList();
		return (bodies.size() == 1) ? bodies.getFirst() : null;
	}

	private static String of(String holder) {
		if (holder.startsWith("HELPER") || LEADERS_OF_HELPER.contains(holder)) {
			return "HELPER";
		}
		return holder.startsWith("GROUP") ? "GROUP" : "COMMITTEE";
	}

	/** Whether the holder is the head of the committee, its helper team or a group. */
	static boolean isHead(List<String> holders) {
		return holders.size() == 1 && List.of("HEAD", "HELPER.HEAD", "GROUP.HEAD").contains(holders.getFirst());
	}

}
