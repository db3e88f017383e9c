package vn.chidao.regulation.engine.rules;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whose seal is used. Written {@code OWN_AGENCY}, or {@code name:} and an agency.
 *
 * @param agency the agency; not set when it is the one the signatory works in
 */
public record Seal(@Nullable String agency) {

	/** <i>Con dấu của cơ quan công tác</i>. */
	public static final Seal OWN_AGENCY = new Seal(null);

	private static final String OWN = "OWN_AGENCY";

	private static final String PREFIX = "name:";

	static Optional<Seal> parse(String code) {
		if (code.equals(OWN)) {
			return Optional.of(OWN_AGENCY);
		}
		String name = code.startsWith(PREFIX) ? code.substring(PREFIX.length()).strip() : "";
		return name.isEmpty() ? Optional.empty() : Optional.of(new Seal(name));
	}

	String code() {
		return (this.agency != null) ? PREFIX + this.agency : OWN;
	}

}
