package vn.chidao.regulation.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Dates as Vietnamese documents write them. */
final class DocumentDate {

	/** Matches "ngày 31 tháng 3 năm 2022" and "ngày 31/3/2022", spaces optional. */
	static final String REGEX = "ngày\\s*(\\d{1,2})\\s*(?:tháng|[/.-])\\s*(\\d{1,2})\\s*(?:năm|[/.-])\\s*(\\d{4})";

	static final Pattern PATTERN = Pattern.compile(REGEX, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private DocumentDate() {
	}

	/**
	 * The date in three groups of the matcher, null when the calendar has no such day.
	 */
	static @Nullable LocalDate of(Matcher matcher, int firstGroup) {
		try {
			return LocalDate.of(Integer.parseInt(matcher.group(firstGroup + 2)),
					Integer.parseInt(matcher.group(firstGroup + 1)), Integer.parseInt(matcher.group(firstGroup)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	static @Nullable LocalDate first(String text) {
		Matcher matcher = PATTERN.matcher(text);
		return matcher.find() ? of(matcher, 1) : null;
	}

}
