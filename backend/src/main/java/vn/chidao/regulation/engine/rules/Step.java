package vn.chidao.regulation.engine.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.chidao.regulation.engine.terms.Act;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.HolderCodes;

/**
 * A step of a procedure. Written {@code DRAFT/HELPER}, with {@code |} between several who
 * may take it, or {@code DECIDE} alone when the text does not state who takes it.
 *
 * @param act what is done
 * @param by who may do it; empty when the text does not state it
 */
public record Step(Act act, List<Holder> by) {

	private static final Pattern OR = Pattern.compile("\\|");

	public Step {
		by = List.copyOf(by);
	}

	static Optional<Step> parse(String code) {
		int slash = code.indexOf('/');
		String name = (slash < 0) ? code : code.substring(0, slash);
		Optional<Act> act = Arrays.stream(Act.values()).filter((value) -> value.name().equals(name)).findFirst();
		if (slash < 0) {
			return act.map((value) -> new Step(value, List.of()));
		}
		List<Holder> by = new ArrayList<>();
		for (String part : OR.split(code.substring(slash + 1), -1)) {
			Optional<Holder> holder = HolderCodes.parse(part);
			if (holder.isEmpty()) {
				return Optional.empty();
			}
			by.add(holder.get());
		}
		return act.map((value) -> new Step(value, by));
	}

	String code() {
		return this.by.isEmpty() ? this.act.name()
				: this.act.name() + "/" + this.by.stream().map(Holder::code).collect(Collectors.joining("|"));
	}

}
