package vn.chidao.membership.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.terms.Body;

/**
 * What is to be done about the posts of one body: which are vacant and which mandates end
 * soon, unless somebody is already named to follow. A pure function of the rules and of
 * who sits there.
 *
 * @param posts the posts with who holds them today
 * @param coming the posts held from a later day
 * @param today the legal day
 */
record BodyOutlook(BodyPosts posts, List<MembershipView> coming, LocalDate today) {

	/** Mandates that end within this many days are shown. */
	static final int DAYS_AHEAD = 30;

	static BodyOutlook of(RulesInForce rules, Body body, List<MembershipView> heldFrom, LocalDate today) {
		return new BodyOutlook(
				new BodyPosts(rules, body,
						heldFrom.stream().filter((membership) -> membership.isHeldOn(today)).toList()),
				heldFrom.stream().filter((membership) -> membership.validFrom().isAfter(today)).toList(), today);
	}

	/** Posts for which somebody is missing and nobody named. */
	List<PostView> vacant(Function<PostRole, String> title) {
		return this.posts.posts(title)
			.stream()
			.filter(PostView::vacant)
			.filter((post) -> this.coming.stream().noneMatch((named) -> named.post() == post.role()))
			.toList();
	}

	/** Mandates that end soon, the first to end first in protocol order. */
	List<MembershipView> ending() {
		return this.posts.held()
			.stream()
			.filter((held) -> endsSoon(held, this.today)
					&& this.coming.stream().noneMatch((next) -> follows(next, held)))
			.toList();
	}

	static boolean endsSoon(MembershipView membership, LocalDate today) {
		LocalDate last = membership.validTo();
		return last != null && !last.isAfter(today.plusDays(DAYS_AHEAD));
	}

	/** Somebody goes on, or another takes their place. */
	private static boolean follows(MembershipView next, MembershipView held) {
		LocalDate last = held.validTo();
		return next.post() == held.post() && (next.post().isSingle() || next.personId().equals(held.personId())
				|| (last != null && next.validFrom().equals(last.plusDays(1))));
	}

}
