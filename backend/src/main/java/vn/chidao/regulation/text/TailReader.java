package vn.chidao.regulation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads "Nơi nhận" and the signature block. */
final class TailReader {

	private static final Pattern RECIPIENTS = Pattern.compile("^Nơi\\s*nhận\\s*[:.;]?\\s*(.*)$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern RECIPIENT = Pattern.compile("^(?:[-+•–]\\s*.*|Lưu\\b.*)$");

	private static final Pattern TITLE = Pattern.compile(
			"^(?:(?:TM|KT|TL|TUQ|Q)\\s*\\.\\s*)?(?:PHÓ |TRƯỞNG |CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|BÍ THƯ|TỔ TRƯỞNG|CHÁNH |ỦY BAN|UỶ BAN|BAN CHỈ ĐẠO|ỦY VIÊN|UỶ VIÊN|THỨ TRƯỞNG|CỤC TRƯỞNG|TỔNG GIÁM ĐỐC)[^.;]*$");

	private static final Pattern RANK = Pattern.compile("^(?:Đại|Thượng|Trung|Thiếu)\\s+(?:tướng|tá|úy)\\s+");

	private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}[\\p{L}.]*)(?:\\s+\\p{Lu}[\\p{L}]*){1,5}$");

	private static final Pattern SIGNED = Pattern.compile("^\\(?\\s*đã ký.*\\)?$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final Ledger ledger;

	private final List<Prose> recipients = new ArrayList<>();

	private final List<String> titles = new ArrayList<>();

	private @Nullable String signer;

	private boolean inRecipients;

	TailReader(Ledger ledger) {
		this.ledger = ledger;
	}

	static boolean startsWith(Line line, boolean afterEnd) {
		return RECIPIENTS.matcher(line.text()).matches() || (afterEnd && TITLE.matcher(line.text()).matches());
	}

	void read(Line line) {
		Unplaced.Guess furniture = Noise.furniture(line);
		Matcher list = RECIPIENTS.matcher(line.text());
		if (furniture != null) {
			this.ledger.unplaced(line, furniture);
		}
		else if (list.matches()) {
			this.inRecipients = true;
			this.ledger.place(line, "recipients");
			readBeside(line, list.group(1));
		}
		else if (!readRecipient(line) && !readSignature(line, line.text())) {
			boolean letterhead = this.signer != null && line.isUpperCase();
			this.ledger.unplaced(line, letterhead ? Unplaced.Guess.LETTERHEAD : Unplaced.Guess.STRAY_MARK);
		}
	}

	/** In two columns the signature stands beside the list. */
	private void readBeside(Line line, String words) {
		if (TITLE.matcher(words).matches()) {
			this.titles.add(words);
		}
		else if (!words.isEmpty()) {
			this.ledger.unplaced(line, words, Unplaced.Guess.UNKNOWN);
		}
	}

	private boolean readRecipient(Line line) {
		boolean starts = RECIPIENT.matcher(line.text()).matches();
		boolean continues = !this.recipients.isEmpty() && !this.recipients.getLast().isFinished() && !line.isUpperCase()
				&& !line.afterGap();
		if (!this.inRecipients || !(starts || continues)) {
			this.inRecipients = this.inRecipients && this.recipients.isEmpty();
			return false;
		}
		if (starts) {
			this.recipients.add(new Prose());
		}
		this.recipients.getLast().append(line);
		this.ledger.place(line, "recipients");
		return true;
	}

	private boolean readSignature(Line line, String words) {
		if (SIGNED.matcher(words).matches()) {
			this.ledger.place(line, "signature");
			return true;
		}
		if (this.signer != null) {
			return false;
		}
		if (TITLE.matcher(words).matches()) {
			this.titles.add(words);
		}
		else if (!this.titles.isEmpty() && NAME.matcher(RANK.matcher(words).replaceFirst("")).matches()) {
			this.signer = words;
		}
		else {
			return false;
		}
		this.ledger.place(line, "signature");
		return true;
	}

	List<String> recipients() {
		return this.recipients.stream().map(Prose::text).map((text) -> text.replaceFirst("^[-+•–]\\s*", "")).toList();
	}

	Identity.Signature signature() {
		return new Identity.Signature(this.titles, this.signer);
	}

}
