package vn.chidao.platform.graphql;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What a command came to: a value, or the reasons why nothing was changed. A controller
 * turns it into the payload of its mutation.
 *
 * @param <T> the view of the changed object
 * @param value the changed object, null when refused
 * @param userErrors why it was refused, empty when done
 */
public record Outcome<T>(@Nullable T value, List<UserError> userErrors) {

	public Outcome {
		userErrors = List.copyOf(userErrors);
	}

	/**
	 * It is done.
	 * @param <T> the view of the changed object
	 * @param value the changed object
	 * @return the outcome
	 */
	public static <T> Outcome<T> done(T value) {
		return new Outcome<>(value, List.of());
	}

	/**
	 * It was refused.
	 * @param <T> the view of the object
	 * @param error why
	 * @return the outcome
	 */
	public static <T> Outcome<T> refused(UserError error) {
		return new Outcome<>(null, List.of(error));
	}

	/**
	 * It was refused for several reasons.
	 * @param <T> the view of the object
	 * @param errors why, at least one
	 * @return the outcome
	 */
	public static <T> Outcome<T> refused(List<? extends UserError> errors) {
		return new Outcome<>(null, List.copyOf(errors));
	}

	/**
	 * Whether nothing was changed.
	 * @return true if refused
	 */
	public boolean isRefused() {
		return !this.userErrors.isEmpty();
	}

	/**
	 * The same outcome, its value seen differently.
	 * @param <R> the other view
	 * @param mapper makes the other view
	 * @return the outcome
	 */
	public <R> Outcome<R> map(Function<T, R> mapper) {
		return new Outcome<>((this.value != null) ? mapper.apply(this.value) : null, this.userErrors);
	}

}
