package vn.chidao.platform.graphql.limits;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

import vn.chidao.platform.graphql.Page;

/**
 * How many objects a field gives at most: fixed, or told by a variable.
 *
 * @param fixed the number where it is known from the document
 * @param variable the variable that tells it otherwise
 */
record PageSize(long fixed, @Nullable String variable) {

	/** A list without a page size has few entries by design of the contract. */
	static final PageSize SMALL_LIST = new PageSize(10, null);

	static final PageSize ONE = new PageSize(1, null);

	/**
	 * The size an argument tells.
	 * @param value the value of {@code first}, {@code last} or {@code ids}
	 * @param fallback the default of the variable, if it is one and has one
	 * @return the size
	 */
	static PageSize of(@Nullable Value<?> value, @Nullable Value<?> fallback) {
		return switch (value) {
			case IntValue number -> new PageSize(checked(number.getValue()), null);
			case ArrayValue list -> new PageSize(checked(BigInteger.valueOf(list.getValues().size())), null);
			case VariableReference reference ->
				new PageSize((fallback != null) ? of(fallback, null).fixed : 1, reference.getName());
			case null, default -> ONE;
		};
	}

	long resolve(Map<String, ?> variables) {
		Object given = (this.variable != null) ? variables.get(this.variable) : null;
		return switch (given) {
			case Number number -> checked(BigInteger.valueOf(number.longValue()));
			case Collection<?> list -> Math.max(1, checked(BigInteger.valueOf(list.size())));
			case null, default -> this.fixed;
		};
	}

	private static long checked(BigInteger size) {
		if (size.signum() < 0 || size.compareTo(BigInteger.valueOf(Page.MAX)) > 0) {
			throw new LimitExceeded("error.page.first", Page.MAX);
		}
		return size.longValue();
	}

}
