package vn.chidao.membership.posts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.RulesInForce;
import vn.chidao.regulation.engine.rules.Composition;
import vn.chidao.regulation.engine.rules.ParameterValue;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Rank;

/**
 * The posts one body has: its head, those its regulation names anywhere, those of which
 * one person at a time is the holder, and whatever else is held. A pure function of the
 * rules and of who sits there.
 *
 * @param rules the rules in force
 * @param body what the regulation calls the body
 * @param held the posts held in it, in protocol order
 */
record BodyPosts(RulesInForce rules, Body body, List<MembershipView> held) {

	/** The same posts, with holders who speak of a day; null for today. */
	BodyPosts at(@Nullable LocalDate day) {
		return new BodyPosts(this.rules, this.body, this.held.stream().map((holder) -> holder.at(day)).toList());
	}

	List<PostView> posts(Function<PostRole, String> title) {
		Set<PostRole> roles = EnumSet.noneOf(PostRole.class);
		head().ifPresent(roles::add);
		named().forEach(roles::add);
		this.held.forEach((membership) -> roles.add(membership.post()));
		return roles.stream().map((role) -> post(role, title.apply(role))).toList();
	}

	/**
	 * Where the text speaks of a post: the first rule that names it, or everybody of its
	 * rank, as holder of a right or bearer of a duty.
	 */
	Optional<RuleDefinition> naming(PostRole role) {
		return this.rules.definitions()
			.stream()
			.filter((definition) -> holders(definition).anyMatch((holder) -> names(holder, role)))
			.findFirst();
	}

	private boolean names(Holder holder, PostRole role) {
		return switch (holder) {
			case Holder.InPost post -> post.body() == this.body && post.role().name().equals(role.name());
			case Holder.Ranked ranked -> ranked.body() == this.body && ranked.rank() == rank(role);
			case Holder.Agency agency -> false;
			case Holder.WholeBody whole -> false;
			case Holder.MeetingChair chair -> false;
			case Holder.Named named -> false;
		};
	}

	private PostView post(PostRole role, String title) {
		List<MembershipView> holders = this.held.stream().filter((membership) -> membership.post() == role).toList();
		return new PostView(role, title, seats(role), holders, linkedTo(role));
	}

	/** A task force of the rank of a committee is led by a <i>Tổ trưởng</i>. */
	private Optional<PostRole> head() {
		return switch (this.body) {
			case COMMITTEE -> Optional.of(holds(PostRole.TEAM_LEADER) ? PostRole.TEAM_LEADER : PostRole.CHAIR);
			case HELPER -> Optional.of(PostRole.TEAM_LEADER);
			case GROUP -> Optional.of(PostRole.GROUP_LEADER);
			case SECTION -> Optional.empty();
		};
	}

	private boolean holds(PostRole role) {
		return this.held.stream().anyMatch((membership) -> membership.post() == role);
	}

	/** The posts that some rule names as holder of a right or bearer of a duty. */
	private Stream<PostRole> named() {
		return this.rules.definitions()
			.stream()
			.flatMap(BodyPosts::holders)
			.flatMap((holder) -> (holder instanceof Holder.InPost post && post.body() == this.body)
					? known(post.role()).stream() : Stream.empty())
			.filter((role) -> role.isMember() && role != PostRole.MEMBER);
	}

	private static Stream<Holder> holders(RuleDefinition definition) {
		return definition.rule()
			.values()
			.stream()
			.map(ParameterValue::value)
			.flatMap((value) -> (value instanceof Collection<?> many) ? many.stream() : Stream.ofNullable(value))
			.filter(Holder.class::isInstance)
			.map(Holder.class::cast);
	}

	private static Optional<PostRole> known(vn.chidao.regulation.engine.terms.PostRole role) {
		return Stream.of(PostRole.values()).filter((own) -> own.name().equals(role.name())).findFirst();
	}

	private @Nullable Integer seats(PostRole role) {
		if (role.isSingle()) {
			return 1;
		}
		boolean deputy = role == PostRole.VICE_CHAIR || role == PostRole.DEPUTY_TEAM_LEADER;
		return deputy ? compositions().map((composition) -> composition.size().deputies())
			.filter((count) -> count != null)
			.findFirst()
			.orElse(null) : null;
	}

	private Stream<Composition> compositions() {
		return all().filter((composition) -> composition.body() == this.body);
	}

	private Stream<Composition> all() {
		return this.rules.definitions(RuleType.COMPOSITION)
			.stream()
			.map((definition) -> (Composition) definition.rule());
	}

	/** Both ways: from the head of a body to the other post, and back. */
	private @Nullable PostRole linkedTo(PostRole role) {
		Optional<Holder.InPost> mine = compositions().map((composition) -> composition.appointed().head())
			.flatMap((holder) -> (holder instanceof Holder.InPost post) ? Stream.of(post) : Stream.empty())
			.filter((post) -> rank(role) == Rank.HEAD)
			.findFirst();
		if (mine.isPresent()) {
			return known(mine.get().role()).orElse(null);
		}
		Set<Body> headed = all()
			.filter((composition) -> composition.appointed().head() instanceof Holder.InPost post
					&& post.body() == this.body && post.role().name().equals(role.name()))
			.map(Composition::body)
			.collect(Collectors.toSet());
		return headed.contains(Body.HELPER) ? PostRole.TEAM_LEADER
				: headed.contains(Body.GROUP) ? PostRole.GROUP_LEADER : null;
	}

	private static Rank rank(PostRole role) {
		return vn.chidao.regulation.engine.terms.PostRole.valueOf(role.name()).rank();
	}

}
