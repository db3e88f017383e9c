package vn.chidao.compliance.figures;

import org.jspecify.annotations.Nullable;

/** A part of a whole. */
final class Share {

	private static final int HUNDRED = 100;

	private Share() {
	}

	/**
	 * In whole percent, rounded down so that only all of it is a hundred; null of
	 * nothing.
	 */
	static @Nullable Integer percent(int part, int whole) {
		return (whole > 0) ? Math.toIntExact((long) part * HUNDRED / whole) : null;
	}

}
