package vn.chidao.regulation.engine.terms;

import java.util.Arrays;
import java.util.Optional;

/**
 * Reads holders as parameters write them: {@code HEAD}, {@code DEPUTY},
 * {@code ANY_MEMBER}, a post role, an agency role, a body, {@code MEETING_CHAIR}, or
 * {@code name:} and the name of an outside authority. {@code HELPER.} or {@code GROUP.}
 * before a rank or a role names another body than the usual one.
 */
public final class HolderCodes {

	static final String NAME_PREFIX = "name:";

	private HolderCodes() {
	}

	/**
	 * Read a code.
	 * @param code the code
	 * @return the holder, or empty if the code names nobody
	 */
	public static Optional<Holder> parse(String code) {
		if (code.startsWith(NAME_PREFIX)) {
			String name = code.substring(NAME_PREFIX.length()).strip();
			return name.isEmpty() ? Optional.empty() : Optional.of(new Holder.Named(name));
		}
		int dot = code.indexOf('.');
		if (dot < 0) {
			return single(code);
		}
		return constant(Body.class, code.substring(0, dot)).flatMap((body) -> inBody(body, code.substring(dot + 1)));
	}

	private static Optional<Holder> single(String code) {
		if (code.equals(Holder.MEETING_CHAIR.code())) {
			return Optional.of(Holder.MEETING_CHAIR);
		}
		Optional<Holder> agency = constant(AgencyRole.class, code).map(Holder.Agency::new);
		return agency.or(() -> constant(Body.class, code).map(Holder.WholeBody::new))
			.or(() -> constant(PostRole.class, code).map((role) -> new Holder.InPost(role.usualBody(), role)))
			.or(() -> inBody(Body.COMMITTEE, code));
	}

	private static Optional<Holder> inBody(Body body, String code) {
		return switch (code) {
			case "HEAD" -> Optional.of(new Holder.Ranked(body, Rank.HEAD));
			case "DEPUTY" -> Optional.of(new Holder.Ranked(body, Rank.DEPUTY));
			case "ANY_MEMBER" -> Optional.of(new Holder.Ranked(body, Rank.MEMBER));
			default -> constant(PostRole.class, code).map((role) -> new Holder.InPost(body, role));
		};
	}

	static String prefix(Body body) {
		return (body == Body.COMMITTEE) ? "" : body.name() + ".";
	}

	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter((value) -> value.name().equals(name)).findFirst();
	}

}
