package vn.chidao.meeting.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.StaleVersion;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;

/**
 * Puts refusals that no clause asks for into words.
 */
@Component
public class Refusals {

	private final Messages messages;

	Refusals(Messages messages) {
		this.messages = messages;
	}

	/**
	 * The state stands in the way.
	 * @param obstacle why
	 * @return the refusal
	 */
	public UserError illegal(Obstacle obstacle) {
		return IllegalMove.of(this.messages.text(obstacle.key(), obstacle.arguments().toArray()));
	}

	/**
	 * A field is wrong.
	 * @param key key of the words
	 * @param path the field inside {@code input}
	 * @return the refusal
	 */
	public UserError invalid(String key, String... path) {
		return InvalidInput.of(this.messages.text(key), path);
	}

	/**
	 * Whether a text has a length that can be kept.
	 * @param text the text, null where it may be absent
	 * @param shortest fewest characters
	 * @param longest most characters
	 * @param path the field inside {@code input}
	 * @return why not, if not
	 */
	public Optional<UserError> length(@Nullable String text, int shortest, int longest, String... path) {
		if (text == null || (text.strip().length() >= shortest && text.length() <= longest)) {
			return Optional.empty();
		}
		return Optional.of(InvalidInput.of(this.messages.text("refusal.length", shortest, longest), path));
	}

	/**
	 * Whether somebody changed the meeting after the viewer read it.
	 * @param meeting the meeting
	 * @param expectedVersion the version the viewer read
	 * @return the refusal, if so
	 */
	public Optional<UserError> stale(Meeting meeting, int expectedVersion) {
		return (meeting.version() == expectedVersion) ? Optional.empty()
				: Optional.of(StaleVersion.of(this.messages.text("refusal.stale"), MeetingViews.of(meeting)));
	}

	/**
	 * The first of several checks that fails.
	 * @param checks the checks, in the order in which they matter
	 * @return its refusal, empty if all pass
	 */
	public Optional<UserError> first(Check... checks) {
		return Stream.of(checks).map(Check::refusal).flatMap(Optional::stream).findFirst();
	}

	/**
	 * The state stands in the way, perhaps.
	 * @param obstacle why, if so
	 * @return the refusal, if so
	 */
	public Optional<UserError> illegal(Optional<Obstacle> obstacle) {
		return obstacle.map(this::illegal);
	}

	/**
	 * What is wrong with the details of a meeting.
	 * @param details the details
	 * @return refusals, none if they can be kept
	 */
	List<UserError> details(MeetingDetails details) {
		Optional<UserError> order = (details.endsAt() != null && !details.endsAt().isAfter(details.startsAt()))
				? Optional.of(invalid("refusal.period", "details", "endsAt")) : Optional.empty();
		return Stream
			.of(length(details.title(), 2, 500, "details", "title"),
					length(details.content(), 0, 20_000, "details", "content"),
					length(details.place(), 0, 500, "details", "place"), order)
			.flatMap(Optional::stream)
			.toList();
	}

	/** One reason why something may be refused. */
	@FunctionalInterface
	public interface Check {

		/** The refusal, empty if the check passes. */
		Optional<UserError> refusal();

	}

}
