package vn.chidao.regulation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The lines between "QUYẾT ĐỊNH" and the first "Căn cứ": what the decision is about, then
 * in capitals who issues it. Either may be missing.
 */
final class Heading {

	private static final Pattern AUTHORITY = Pattern.compile(
			"^(?:PHÓ )?(?:TRƯỞNG BAN|CHỦ TỊCH|[ỦU][YỶ] BAN|UỶ BAN|BỘ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|BAN CHỈ ĐẠO|TỔ TRƯỞNG|HỘI ĐỒNG|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG)(?: .*|$)");

	private final List<StringBuilder> blocks = new ArrayList<>();

	void add(Line line) {
		boolean authority = AUTHORITY.matcher(line.text()).matches();
		boolean changesCase = !this.blocks.isEmpty() && line.isUpperCase()
				&& !Line.isUpperCase(this.blocks.getLast().toString());
		boolean startsAuthority = authority && !this.blocks.isEmpty() && !isAuthority(this.blocks.getLast().toString())
				&& changesCase;
		if (this.blocks.isEmpty() || line.afterGap() || changesCase || startsAuthority) {
			this.blocks.add(new StringBuilder(line.text()));
		}
		else {
			this.blocks.getLast().append(' ').append(line.text());
		}
	}

	@Nullable String issuer() {
		return hasIssuer() ? this.blocks.getLast().toString() : null;
	}

	@Nullable String title() {
		List<StringBuilder> title = hasIssuer() ? this.blocks.subList(0, this.blocks.size() - 1) : this.blocks;
		return title.isEmpty() ? null : String.join(" ", title);
	}

	private boolean hasIssuer() {
		return !this.blocks.isEmpty() && (isAuthority(this.blocks.getLast().toString())
				|| (this.blocks.size() > 1 && Line.isUpperCase(this.blocks.getLast().toString())));
	}

	private static boolean isAuthority(String block) {
		return AUTHORITY.matcher(block).matches();
	}

}
