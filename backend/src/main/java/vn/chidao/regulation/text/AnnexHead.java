package vn.chidao.regulation.text;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the title of an annexed regulation and the note of the decision it belongs to.
 */
final class AnnexHead {

	private static final int LONGEST_REFERENCE = 1000;

	private static final Pattern TITLE = Pattern
		.compile("^(?:QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|NỘI QUY)(?! CHUNG| CỤ THỂ| KHÁC)(?: .*)?$");

	private static final Pattern REFERENCE = Pattern.compile("^\\(?\\s*(?:Ban hành\\s+)?(?:kèm|đính kèm) theo.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern ISSUER = Pattern.compile("\\d{4}\\s+của\\s+([^)]+?)\\s*\\)?$");

	private final Ledger ledger;

	private final Prose title = new Prose();

	private final Prose reference = new Prose();

	AnnexHead(Ledger ledger) {
		this.ledger = ledger;
	}

	static boolean isTitle(Line line) {
		return TITLE.matcher(line.text()).matches();
	}

	void read(Line line) {
		Unplaced.Guess furniture = Noise.furniture(line);
		if (furniture != null) {
			this.ledger.unplaced(line, furniture);
		}
		else if (REFERENCE.matcher(line.text()).matches() || isInReference()) {
			add(this.reference, line);
			this.ledger.place(line, "annexReference");
		}
		else if (this.reference.isEmpty()) {
			add(this.title, line);
			this.ledger.place(line, "annexTitle");
		}
		else {
			this.ledger.unplaced(line, Unplaced.Guess.UNKNOWN);
		}
	}

	private static void add(Prose prose, Line line) {
		if (prose.isEmpty()) {
			prose.append(line);
		}
		else {
			prose.join(line);
		}
	}

	private boolean isInReference() {
		if (this.reference.length() > LONGEST_REFERENCE) {
			return false;
		}
		String text = this.reference.text();
		return text.startsWith("(") && !text.contains(")");
	}

	@Nullable String title() {
		return this.title.isEmpty() ? null : this.title.text();
	}

	@Nullable DocumentNumber number() {
		return DocumentNumber.cited(this.reference.text());
	}

	/** Who issued the decision, after its date: "của Trưởng Ban Chỉ đạo". */
	@Nullable String issuer() {
		Matcher matcher = ISSUER.matcher(this.reference.text());
		return matcher.find() ? matcher.group(1) : null;
	}

	@Nullable LocalDate date() {
		return DocumentDate.first(this.reference.text());
	}

}
