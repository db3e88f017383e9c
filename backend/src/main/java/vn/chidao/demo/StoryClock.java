package vn.chidao.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The clock of the demo: it follows the machine, except on a thread that tells of an
 * earlier day.
 */
class StoryClock extends Clock {

	private final Clock machine;

	private final ThreadLocal<Instant> told;

	StoryClock(Clock machine) {
		this(machine, new ThreadLocal<>());
	}

	private StoryClock(Clock machine, ThreadLocal<Instant> told) {
		this.machine = machine;
		this.told = told;
	}

	/**
	 * Do something as if it were another time.
	 * @param <T> what comes of it
	 * @param moment the time
	 * @param act what is done
	 * @return what comes of it
	 */
	<T> T at(Instant moment, Supplier<T> act) {
		@Nullable Instant before = this.told.get();
		this.told.set(moment);
		try {
			return act.get();
		}
		finally {
			restore(before);
		}
	}

	private void restore(@Nullable Instant before) {
		if (before != null) {
			this.told.set(before);
		}
		else {
			this.told.remove();
		}
	}

	@Override
	public Instant instant() {
		return Objects.requireNonNullElseGet(this.told.get(), this.machine::instant);
	}

	@Override
	public ZoneId getZone() {
		return this.machine.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new StoryClock(this.machine.withZone(zone), this.told);
	}

}
