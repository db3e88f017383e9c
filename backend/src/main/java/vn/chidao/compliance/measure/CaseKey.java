package vn.chidao.compliance.measure;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Names one case for ever: under which rule, in which body, about what. It says nothing
 * of how the case was judged.
 *
 * @param measure what is measured
 * @param body the body
 * @param rule code of the rule, empty where no text states one
 * @param subject what the case is about
 */
public record CaseKey(ComplianceMeasure measure, UUID body, String rule, CaseRef subject) {

	private static final String SEPARATOR = "|";

	private static final int PARTS = 7;

	/**
	 * The key as clients hand it back.
	 * @return opaque text
	 */
	public String encode() {
		List<String> parts = List.of(this.measure.name(), this.body.toString(), this.rule, this.subject.kind().name(),
				(this.subject.id() != null) ? this.subject.id().toString() : "", this.subject.day().toString(),
				this.subject.until().toString());
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Read a key that a client handed back.
	 * @param encoded the text
	 * @return empty if it is not one of ours
	 */
	public static Optional<CaseKey> parse(String encoded) {
		try {
			String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
			String[] parts = text.split("\\" + SEPARATOR, -1);
			return (parts.length == PARTS) ? Optional.of(read(parts)) : Optional.empty();
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static CaseKey read(String[] parts) {
		CaseRef subject = new CaseRef(CaseRef.Kind.valueOf(parts[3]), uuid(parts[4]), LocalDate.parse(parts[5]),
				LocalDate.parse(parts[6]));
		return new CaseKey(ComplianceMeasure.valueOf(parts[0]), UUID.fromString(parts[1]), parts[2], subject);
	}

	private static @Nullable UUID uuid(String text) {
		return text.isEmpty() ? null : UUID.fromString(text);
	}

}
