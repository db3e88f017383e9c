package vn.chidao.regulation.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads what precedes the articles of a decision. */
final class HeadReader {

	private static final int LONGEST_NUMBER_LINE = 300;

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern BASIS = Pattern.compile("^Căn\\s*cứ\\b.*", FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern PROPOSAL = Pattern.compile(
			"^(?:Theo|Xét)\\s+(?:đề\\s+nghị|tờ\\s+trình|báo\\s+cáo)\\b.*", FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern PLACE_AND_DATE = Pattern
		.compile("(\\p{Lu}[\\p{L}. -]*?)\\s*,\\s*" + DocumentDate.REGEX);

	private final Ledger ledger;

	private final Heading heading = new Heading();

	private final List<Prose> bases = new ArrayList<>();

	private @Nullable Prose proposal;

	private @Nullable Prose open;

	private String openPlace = "";

	private @Nullable DocumentNumber number;

	private @Nullable String place;

	private @Nullable LocalDate date;

	private boolean named;

	HeadReader(Ledger ledger) {
		this.ledger = ledger;
	}

	/** Whether the words "QUYẾT ĐỊNH" have been read. */
	boolean isDecision() {
		return this.named;
	}

	/** Takes the line when it is the enacting formula "QUYẾT ĐỊNH:". */
	boolean enacts(Line line) {
		String word = line.text().replace(" ", "");
		boolean enacts = word.equalsIgnoreCase("QUYẾTĐỊNH:") || (isNamedBy(line) && this.open != null);
		if (enacts) {
			this.ledger.place(line, "enacting");
		}
		return enacts;
	}

	void read(Line line) {
		Unplaced.Guess furniture = Noise.furniture(line);
		if (furniture != null) {
			this.ledger.unplaced(line, furniture);
		}
		else if (BASIS.matcher(line.text()).matches()) {
			Prose basis = new Prose();
			this.bases.add(basis);
			open(basis, "legalBases", line);
		}
		else if (PROPOSAL.matcher(line.text()).matches()) {
			this.proposal = new Prose();
			open(this.proposal, "proposal", line);
		}
		else if (this.open != null) {
			this.open.append(line);
			this.ledger.place(line, this.openPlace);
		}
		else if (isNamedBy(line)) {
			this.named = true;
			this.ledger.place(line, "documentType");
		}
		else if (!readNumberOrDate(line)) {
			readHeading(line);
		}
	}

	private void open(Prose prose, String name, Line line) {
		prose.append(line);
		this.open = prose;
		this.openPlace = name;
		this.ledger.place(line, name);
	}

	private static boolean isNamedBy(Line line) {
		return line.text().replace(" ", "").equals("QUYẾTĐỊNH");
	}

	private void readHeading(Line line) {
		if (this.named) {
			this.heading.add(line);
			this.ledger.place(line, "heading");
		}
		else {
			this.ledger.unplaced(line, line.isUpperCase() ? Unplaced.Guess.LETTERHEAD : Unplaced.Guess.UNKNOWN);
		}
	}

	private boolean readNumberOrDate(Line line) {
		String rest = line.text();
		if (rest.length() > LONGEST_NUMBER_LINE) {
			return false;
		}
		Matcher numbered = DocumentNumber.heading(rest);
		if (numbered != null) {
			this.number = DocumentNumber.of(numbered);
			rest = rest.substring(numbered.end());
		}
		Matcher dated = PLACE_AND_DATE.matcher(rest);
		boolean found = dated.find();
		if (found) {
			this.place = dated.group(1).strip();
			this.date = DocumentDate.of(dated, 2);
			rest = rest.substring(0, dated.start()) + rest.substring(dated.end());
		}
		if (numbered == null && !found) {
			return false;
		}
		this.ledger.place(line, (numbered != null) ? "number" : "issueDate");
		if (!rest.isBlank()) {
			this.ledger.unplaced(line, rest.strip(), Unplaced.Guess.STRAY_MARK);
		}
		return true;
	}

	@Nullable DocumentNumber number() {
		return this.number;
	}

	@Nullable String place() {
		return this.place;
	}

	@Nullable LocalDate date() {
		return this.date;
	}

	Heading heading() {
		return this.heading;
	}

	List<String> bases() {
		return this.bases.stream().map(Prose::text).toList();
	}

	@Nullable String proposal() {
		return (this.proposal != null) ? this.proposal.text() : null;
	}

}
