package vn.chidao.compliance.figures;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.meeting.AttendanceStatus;

/** Rows of the statements that count. */
final class FigureRows {

	private FigureRows() {
	}

	/**
	 * When a body last met.
	 *
	 * @param body the body
	 * @param startsAt when its last regular meeting began
	 */
	record LastMeeting(UUID body, Instant startsAt) {
	}

	/**
	 * Of whom something is counted: a person in a body, or the body as a whole.
	 *
	 * @param body the body
	 * @param of the person, or the body itself
	 */
	record Subject(UUID body, UUID of) {
	}

	/**
	 * Places at one closed meeting that were filled in one way.
	 *
	 * @param body whose meeting
	 * @param of whose places
	 * @param meeting the meeting
	 * @param attendance how they were filled, null where nobody recorded it
	 * @param places how many
	 */
	record Places(UUID body, UUID of, UUID meeting, @Nullable AttendanceStatus attendance, Long places) {

		Subject subject() {
			return new Subject(this.body, this.of);
		}

	}

	/**
	 * Tasks that fell due.
	 *
	 * @param body who gave them
	 * @param of whose tasks
	 * @param due how many
	 * @param onTime done by their last day
	 * @param late done after it
	 */
	record Tasks(UUID body, UUID of, Long due, Long onTime, Long late) {

		Subject subject() {
			return new Subject(this.body, this.of);
		}

	}

}
