package vn.chidao.regulation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Provision;

/** Citations of provisions by their keys; the way back from {@link Anchors}. */
final class AnchorCitations {

	// the keys of ProvisionNumber
	private static final Pattern ANCHOR = Pattern.compile(
			"([dq])(\\d+(?:dd|[a-jl-oq-z])?)" + "(?:k(\\d+(?:_(?:dd|[a-z]))?))?(?:p?((?:dd|[a-z])\\d?))?(?:-\\d+)?");

	private AnchorCitations() {
	}

	/** Whether a key is that of an article, clause or point. */
	static boolean isAnchor(String anchor) {
		return ANCHOR.matcher(anchor).matches();
	}

	/**
	 * The citation of a provision.
	 * @param anchor its key, such as {@code d14k3}
	 * @param notation number and symbol of the regulation
	 * @param quote its words
	 * @return a citation of the regulation as a whole when the key is of no article
	 */
	static Citation of(String anchor, String notation, String quote) {
		Matcher matcher = ANCHOR.matcher(anchor);
		if (!matcher.matches()) {
			return new Citation(new Instrument(Instrument.Kind.REGULATION, notation), Provision.UNKNOWN, quote, anchor);
		}
		Instrument.Kind kind = matcher.group(1).equals("q") ? Instrument.Kind.DECISION : Instrument.Kind.REGULATION;
		return new Citation(new Instrument(kind, notation),
				new Provision(printed(matcher.group(2)), printed(matcher.group(3)), printed(matcher.group(4))), quote,
				null);
	}

	private static @Nullable String printed(@Nullable String key) {
		return (key != null) ? key.replace("_", "").replace("dd", "đ") : null;
	}

}
