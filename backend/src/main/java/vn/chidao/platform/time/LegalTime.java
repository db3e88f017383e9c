package vn.chidao.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days as the law counts them: always in Vietnam, whatever zone a server or a person is
 * in.
 */
public final class LegalTime {

	/** The zone of every legal day and deadline. */
	public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private LegalTime() {
	}

	/**
	 * The legal day it is now.
	 * @param clock the injected clock
	 * @return the date in Vietnam
	 */
	public static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), VIETNAM);
	}

	/**
	 * The legal day an instant falls on.
	 * @param instant any instant
	 * @return the date in Vietnam
	 */
	public static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, VIETNAM);
	}

}
