package vn.chidao.membership.entrusting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.committee.Committees;
import vn.chidao.committee.Tenure;
import vn.chidao.membership.EntrustmentKind;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;

/** What no clause asks for and an entrustment still must be. */
@Component
class EntrustingChecks {

	private static final int SHORTEST = 2;

	private static final int LONGEST_DOCUMENT = 200;

	private static final int LONGEST_REASON = 500;

	private final EntrustmentStore store;

	private final Committees committees;

	private final Messages messages;

	EntrustingChecks(EntrustmentStore store, Committees committees, Messages messages) {
		this.store = store;
		this.committees = committees;
		this.messages = messages;
	}

	List<UserError> delegation(Entrustment.Between between, Entrustment.Grounds grounds, boolean nothing) {
		List<UserError> problems = new ArrayList<>(common(between, grounds));
		if (nothing) {
			problems.add(invalid("refusal.entrustment.nothing", "powers"));
		}
		length(grounds.document(), SHORTEST, LONGEST_DOCUMENT, "document").ifPresent(problems::add);
		return problems;
	}

	List<UserError> acting(Entrustment.Between between, Entrustment.Grounds grounds, EntrustmentKind kind) {
		List<UserError> problems = new ArrayList<>(common(between, grounds));
		length(grounds.reason(), SHORTEST, LONGEST_REASON, "reason").ifPresent(problems::add);
		int shortest = (kind == EntrustmentKind.INTERIM) ? SHORTEST : 0;
		length(grounds.document(), shortest, LONGEST_DOCUMENT, "document").ifPresent(problems::add);
		if (problems.isEmpty()) {
			taken(between, grounds.tenure()).ifPresent(problems::add);
		}
		return problems;
	}

	Optional<UserError> end(Entrustment entrustment, EndEntrustment act, LocalDate today) {
		if (entrustment.version() != act.expectedVersion()) {
			return Optional.of(StaleVersion.of(this.messages.text("refusal.stale"), entrustment.view()));
		}
		if (entrustment.isOver(today)) {
			return Optional.of(IllegalMove.of(this.messages.text("refusal.entrustment.over")));
		}
		return length(act.reason(), SHORTEST, LONGEST_REASON, "reason").or(() -> entrustment.canEndOn(act.validTo())
				? Optional.empty() : Optional.of(invalid("refusal.entrustment.end", "validTo")));
	}

	private List<UserError> common(Entrustment.Between between, Entrustment.Grounds grounds) {
		List<UserError> problems = new ArrayList<>();
		if (!grounds.tenure().isInOrder()) {
			problems.add(invalid("refusal.period", "validTo"));
		}
		if (between.principal().personId().equals(between.receiver().personId())) {
			problems.add(invalid("refusal.entrustment.oneself", "receiverId"));
		}
		if (!isInSameCommittee(between)) {
			problems.add(invalid("refusal.entrustment.elsewhere", "receiverId"));
		}
		LocalDate first = grounds.tenure().validFrom();
		if (!between.receiver().isHeldOn(first)) {
			problems.add(invalid("refusal.entrustment.notInPost", "receiverId"));
		}
		return problems;
	}

	private boolean isInSameCommittee(Entrustment.Between between) {
		return this.committees.bodyOf(between.principal().committeeId())
			.equals(this.committees.bodyOf(between.receiver().committeeId()));
	}

	/** One person at a time acts for the head. */
	private Optional<UserError> taken(Entrustment.Between between, Tenure tenure) {
		return this.store.actingFor(between.principal().id())
			.stream()
			.filter((other) -> new Tenure(other.validFrom(), other.validTo()).isInOrder())
			.filter((other) -> new Tenure(other.validFrom(), other.validTo()).overlaps(tenure))
			.findFirst()
			.map((other) -> IllegalMove.of(this.messages.text("refusal.entrustment.taken", other.validFrom())));
	}

	private Optional<UserError> length(@Nullable String text, int shortest, int longest, String field) {
		int length = (text != null) ? text.strip().length() : 0;
		return (length >= shortest && length <= longest) ? Optional.empty()
				: Optional.of(InvalidInput.of(this.messages.text("refusal.length", shortest, longest), field));
	}

	UserError invalid(String key, String field) {
		return InvalidInput.of(this.messages.text(key), field);
	}

	/** The rank of a post is what the engine says of it. */
	static boolean isHead(MembershipView post) {
		return vn.chidao.regulation.engine.terms.PostRole.valueOf(post.post().name())
			.rank() == vn.chidao.regulation.engine.terms.Rank.HEAD;
	}

}
