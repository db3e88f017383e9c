package vn.chidao.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;

/**
 * What an agency must be before it is registered.
 */
@Component
class AgencyRegister {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 255;

	private static final int LONGEST_SCHEME = 60;

	private final AgencyRepository repository;

	private final Messages messages;

	AgencyRegister(AgencyRepository repository, Messages messages) {
		this.repository = repository;
		this.messages = messages;
	}

	Agency add(Agency agency) {
		return this.repository.save(agency);
	}

	List<UserError> refusals(CreateAgency act) {
		List<UserError> refusals = new ArrayList<>();
		int length = act.name().strip().length();
		if (length < SHORTEST || length > LONGEST) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.length", SHORTEST, LONGEST), "name"));
		}
		if (act.parentId() != null && !this.repository.existsById(act.parentId().value())) {
			refusals.add(InvalidInput.of(this.messages.text("refusal.agency.parentUnknown"), "parentId"));
		}
		IntStream.range(0, act.identifiers().size())
			.forEach((index) -> refusals.addAll(refusals(act.identifiers().get(index), index)));
		return refusals;
	}

	private List<UserError> refusals(AgencyIdentifier identifier, int index) {
		String place = String.valueOf(index);
		if (identifier.endsBeforeItStarts()) {
			return List.of(InvalidInput.of(this.messages.text("refusal.period"), "identifiers", place, "validTo"));
		}
		return problem(identifier)
			.map((message) -> List.<UserError>of(InvalidInput.of(message, "identifiers", place, "code")))
			.orElse(List.of());
	}

	/** What is wrong with a code: its form, or that it was given before, to whomever. */
	private Optional<String> problem(AgencyIdentifier identifier) {
		if (!identifier.isWellFormed()) {
			return Optional.of(this.messages.text("refusal.agency.identifierForm"));
		}
		return this.repository.isTaken(identifier.scheme(), identifier.code())
				? Optional.of(this.messages.text("refusal.agency.identifierTaken", identifier.code()))
				: Optional.empty();
	}

	Optional<UserError> identifier(AgencyIdentifier identifier) {
		if (identifier.scheme().isEmpty() || identifier.scheme().length() > LONGEST_SCHEME) {
			return Optional.of(invalid("refusal.length", "scheme", 1, LONGEST_SCHEME));
		}
		if (identifier.endsBeforeItStarts()) {
			return Optional.of(invalid("refusal.period", "validTo"));
		}
		return problem(identifier).map((message) -> InvalidInput.of(message, "code"));
	}

	/** A code does not begin before another of the scheme that is on record. */
	Optional<UserError> later(Agency agency, AgencyIdentifier identifier) {
		LocalDate from = identifier.validFrom();
		boolean later = agency.identifiers()
			.stream()
			.filter((other) -> other.scheme().equals(identifier.scheme()))
			.map(AgencyIdentifier::validFrom)
			.anyMatch((start) -> start != null && from != null && !start.isBefore(from));
		return later ? Optional.of(invalid("refusal.agency.identifierLater", "validFrom")) : Optional.empty();
	}

	Optional<Agency> locked(AgencyId id) {
		return this.repository.findLocked(id.value());
	}

	Agency keep(Agency agency) {
		return this.repository.saveAndFlush(agency);
	}

	Optional<UserError> stale(Agency agency, int expectedVersion) {
		return (agency.version() == expectedVersion) ? Optional.empty()
				: Optional.of(StaleVersion.of(this.messages.text("refusal.stale"), agency.view()));
	}

	Optional<UserError> name(String name) {
		int length = name.strip().length();
		return (length < SHORTEST || length > LONGEST)
				? Optional.of(invalid("refusal.length", "name", SHORTEST, LONGEST)) : Optional.empty();
	}

	Optional<UserError> incomplete(AgencyDecision decision) {
		return decision.isComplete() ? Optional.empty()
				: Optional.of(invalid("refusal.committee.decision.incomplete", "decision"));
	}

	Optional<UserError> ended(Agency agency) {
		return (agency.endedOn() == null) ? Optional.empty()
				: Optional.of(IllegalMove.of(this.messages.text("refusal.agency.ended", agency.name())));
	}

	/** A decision takes effect after those on record, and a name not before its day. */
	Optional<UserError> misdated(Agency agency, LocalDate effectiveOn, LocalDate latest) {
		LocalDate last = agency.lastChange();
		boolean early = last != null && !last.isBefore(effectiveOn);
		return (early || effectiveOn.isAfter(latest)) ? Optional.of(invalid("refusal.agency.misdated", "effectiveOn"))
				: Optional.empty();
	}

	/** Successors exist on the day, are others, and one of them is followed. */
	Optional<UserError> successors(Agency agency, EndAgency act) {
		boolean unfit = act.successorIds()
			.stream()
			.anyMatch((id) -> id.value().equals(agency.uuid()) || this.repository.findById(id.value())
				.filter((successor) -> successor.existsOn(act.effectiveOn()))
				.isEmpty());
		if (unfit) {
			return Optional.of(invalid("refusal.agency.successor", "successorIds"));
		}
		return (act.followId() != null && !act.successorIds().contains(act.followId()))
				? Optional.of(invalid("refusal.agency.follow", "followId")) : Optional.empty();
	}

	private UserError invalid(String key, String field, Object... arguments) {
		return InvalidInput.of(this.messages.text(key, arguments), field);
	}

}
