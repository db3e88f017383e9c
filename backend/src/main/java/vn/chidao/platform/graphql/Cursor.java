package vn.chidao.platform.graphql;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A position in an ordered list: the values the list is ordered by, the last of which is
 * the id. Continue with {@code (a > ?) or (a = ? and id > ?)}; the tuple form costs the
 * database six times as much.
 *
 * @param values the ordering values as text
 */
public record Cursor(List<String> values) {

	private static final String SEPARATOR = "\u001f";

	/**
	 * The position of a row.
	 * @param values what the list is ordered by, ending with the id: strings, numbers,
	 * dates, instants, UUIDs
	 * @return the position
	 */
	public static Cursor of(Object... values) {
		return new Cursor(List.of(values).stream().map(Object::toString).toList());
	}

	static Cursor decode(String cursor) {
		try {
			String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			return new Cursor(List.of(text.split(SEPARATOR, -1)));
		}
		catch (IllegalArgumentException ex) {
			throw new BadInputException("error.cursor.malformed", ex);
		}
	}

	String encode() {
		byte[] bytes = String.join(SEPARATOR, this.values).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * An ordering value.
	 * @param index its place in the order
	 * @return the text
	 * @throws BadInputException if the cursor is of another list
	 */
	public String text(int index) {
		if (index >= this.values.size()) {
			throw new BadInputException("error.cursor.malformed");
		}
		return this.values.get(index);
	}

	/**
	 * An ordering value that is a UUID.
	 * @param index its place in the order
	 * @return the UUID
	 * @throws BadInputException if the cursor is of another list
	 */
	public UUID uuid(int index) {
		try {
			return UUID.fromString(text(index));
		}
		catch (IllegalArgumentException ex) {
			throw new BadInputException("error.cursor.malformed", ex);
		}
	}

	/**
	 * An ordering value that is an instant.
	 * @param index its place in the order
	 * @return the instant
	 * @throws BadInputException if the cursor is of another list
	 */
	public Instant instant(int index) {
		try {
			return Instant.parse(text(index));
		}
		catch (DateTimeParseException ex) {
			throw new BadInputException("error.cursor.malformed", ex);
		}
	}

	/**
	 * An ordering value that is a date.
	 * @param index its place in the order
	 * @return the date
	 * @throws BadInputException if the cursor is of another list
	 */
	public LocalDate date(int index) {
		try {
			return LocalDate.parse(text(index));
		}
		catch (DateTimeParseException ex) {
			throw new BadInputException("error.cursor.malformed", ex);
		}
	}

}
