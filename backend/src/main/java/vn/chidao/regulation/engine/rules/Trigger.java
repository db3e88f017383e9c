package vn.chidao.regulation.engine.rules;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.HolderCodes;

/**
 * What calls for a report outside its periods. Written {@code TASK_COMPLETED},
 * {@code ON_REQUEST}, or {@code ON_REQUEST/} and a holder.
 *
 * @param occasion what happens
 * @param by who asks, if the text says
 */
public record Trigger(Occasion occasion, @Nullable Holder by) {

	static Optional<Trigger> parse(String code) {
		int slash = code.indexOf('/');
		String name = (slash < 0) ? code : code.substring(0, slash);
		Optional<Occasion> occasion = Arrays.stream(Occasion.values())
			.filter((value) -> value.name().equals(name))
			.findFirst();
		if (slash < 0) {
			return occasion.map((value) -> new Trigger(value, null));
		}
		return occasion
			.flatMap((value) -> HolderCodes.parse(code.substring(slash + 1)).map((by) -> new Trigger(value, by)));
	}

	String code() {
		return this.occasion.name() + ((this.by != null) ? "/" + this.by.code() : "");
	}

	/** What can call for a report. */
	public enum Occasion {

		TASK_COMPLETED, ON_REQUEST, ISSUE_ARISEN

	}

}
