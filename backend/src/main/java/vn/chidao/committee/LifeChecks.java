package vn.chidao.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;

/** Why a decision cannot be put on record in the life of a body. */
@Component
class LifeChecks {

	/** More are not listed in one refusal. */
	private static final int LISTED = 10;

	private final CommitteeReferences references;

	LifeChecks(CommitteeReferences references) {
		this.references = references;
	}

	@SafeVarargs
	static Optional<UserError> first(Supplier<Optional<UserError>>... checks) {
		for (Supplier<Optional<UserError>> check : checks) {
			Optional<UserError> problem = check.get();
			if (problem.isPresent()) {
				return problem;
			}
		}
		return Optional.empty();
	}

	Optional<UserError> stale(Committee committee, int expectedVersion) {
		return (committee.version() == expectedVersion) ? Optional.empty()
				: Optional.of(StaleVersion.of(this.references.text("refusal.stale"), committee.view()));
	}

	Optional<UserError> incomplete(DecisionReference decision) {
		return decision.isComplete() ? Optional.empty()
				: Optional.of(this.references.invalid("refusal.committee.decision.incomplete", "decision"));
	}

	Optional<UserError> refusal(@Nullable LifeObstacle obstacle, Committee committee, String field) {
		return Optional.ofNullable(obstacle)
			.map((reason) -> this.references.illegal(reason.messageKey(), field, committee.shortName()));
	}

	Optional<UserError> notYet(LocalDate effectiveOn, LocalDate today) {
		return effectiveOn.isAfter(today)
				? Optional.of(this.references.invalid("refusal.committee.rename.notYet", "effectiveOn"))
				: Optional.empty();
	}

	/** Meetings that are convened for a day after the last one, or not closed by then. */
	Optional<UserError> convened(Collection<OpenAffair> open, LocalDate lastDay, LocalDate today) {
		return listed("refusal.committee.end.convened",
				open.stream()
					.filter((affair) -> affair.kind() == OpenAffairKind.CONVENED_MEETING)
					.filter((affair) -> affair.day().isAfter(lastDay) || !lastDay.isAfter(today)));
	}

	/** Tasks of which a merger does not say what becomes of them. */
	Optional<UserError> left(Collection<OpenAffair> open, Collection<String> carriedOver) {
		return listed("refusal.committee.merge.tasksLeft",
				open.stream()
					.filter((affair) -> affair.kind() == OpenAffairKind.TASK)
					.filter((affair) -> !carriedOver.contains(affair.id().globalId())));
	}

	Optional<UserError> later(List<String> names) {
		return names.isEmpty() ? Optional.empty() : Optional
			.of(this.references.illegal("refusal.committee.end.later", "lastDay", String.join("; ", names)));
	}

	/** A body is merged into one of its kind that exists on the next day. */
	Optional<UserError> heir(Committee committee, Optional<Committee> into, LocalDate lastDay) {
		return into
			.filter((other) -> !other.equals(committee) && other.kind() == committee.kind()
					&& other.existsOn(lastDay.plusDays(1)))
			.isPresent() ? Optional.empty()
					: Optional.of(this.references.invalid("refusal.committee.merge.into", "intoId",
							this.references.word(committee.kind())));
	}

	private Optional<UserError> listed(String key, Stream<OpenAffair> affairs) {
		List<OpenAffair> standing = affairs.toList();
		if (standing.isEmpty()) {
			return Optional.empty();
		}
		String list = standing.stream()
			.limit(LISTED)
			.map((affair) -> this.references.text("refusal.committee.openAffair", affair.title(), affair.day()))
			.collect(Collectors.joining("; "));
		return Optional.of(IllegalMove.of(this.references.text(key, standing.size(), list)));
	}

}
