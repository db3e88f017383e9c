package vn.chidao.compliance.proposal;

import java.time.LocalTime;

/** A half of the working day, and when meetings in it start. */
enum Half {

	MORNING(LocalTime.of(8, 0)), AFTERNOON(LocalTime.of(14, 0));

	private final LocalTime start;

	Half(LocalTime start) {
		this.start = start;
	}

	LocalTime start() {
		return this.start;
	}

	static Half of(LocalTime time) {
		return time.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
	}

}
