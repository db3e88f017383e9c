package vn.chidao.regulation.text;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Puts together what the parts of the document say about its identity. */
record IdentityBuilder(HeadReader head, AnnexHead annex, TailReader tail) {

	private static final Pattern EFFECT = Pattern.compile(
			"hiệu\\s+lực\\s+(?:thi\\s+hành\\s+)?(?:kể\\s+)?từ\\s+(?:(ngày\\s+ký)|" + DocumentDate.REGEX + ")",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern SUPERSEDES = Pattern.compile("(?:thay\\s+thế|bãi\\s+bỏ)(?:\\s+cho)?\\s+([^.;]*)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	Identity build(List<ParsedProvision> own, List<ParsedProvision> annexed) {
		DocumentNumber number = either(this.head.number(), this.annex.number());
		LocalDate date = either(this.head.date(), this.annex.date());
		List<String> texts = Stream.concat(own.stream(), annexed.stream())
			.flatMap(ParsedProvision::walk)
			.map(ParsedProvision::text)
			.toList();
		return new Identity((number != null) ? number.number() : null, (number != null) ? number.symbol() : null,
				this.head.place(), date, either(this.head.heading().issuer(), this.annex.issuer()),
				this.head.heading().title(), this.head.bases(), this.head.proposal(), this.tail.recipients(),
				this.tail.signature(), effect(texts, date), this.annex.title(), supersedes(own));
	}

	private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
		return (first != null) ? first : second;
	}

	/** The decision's own sentence comes before anything the regulation quotes. */
	private static @Nullable LocalDate effect(List<String> texts, @Nullable LocalDate signed) {
		for (String text : texts) {
			Matcher matcher = EFFECT.matcher(text);
			if (matcher.find()) {
				return (matcher.group(1) != null) ? signed : DocumentDate.of(matcher, 2);
			}
		}
		return null;
	}

	private static List<String> supersedes(List<ParsedProvision> own) {
		Set<String> numbers = new LinkedHashSet<>();
		own.stream().flatMap(ParsedProvision::walk).map(ParsedProvision::text).forEach((text) -> {
			Matcher matcher = SUPERSEDES.matcher(text);
			while (matcher.find()) {
				DocumentNumber cited = DocumentNumber.cited(matcher.group(1));
				if (cited != null) {
					numbers.add(cited.toString());
				}
			}
		});
		return List.copyOf(numbers);
	}

}
