package vn.chidao.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Stops a file whose name says that it is a state secret. Secret papers must not enter
 * this system at all (Law on Protection of State Secrets 2018, Article 5); the guard is a
 * reminder for people in a hurry, not a proof that a file is not secret.
 */
final class SecrecyGuard {

	private static final Pattern MARKED = Pattern
		.compile("(?<!\\p{L})(tuyệt|tối)[ _-]mật(?!\\p{L})|^[\\[(]?mật[\\])]?[ _.-]");

	private SecrecyGuard() {
	}

	static boolean isMarkedSecret(String fileName) {
		String plain = Normalizer.normalize(fileName, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		return MARKED.matcher(plain).find();
	}

}
