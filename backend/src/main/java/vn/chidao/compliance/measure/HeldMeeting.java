package vn.chidao.compliance.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.regulation.engine.facts.MeetingShape;

/**
 * A meeting that was convened, and what came of it.
 *
 * @param id the meeting
 * @param title its title
 * @param shape what the rules need to know of it
 * @param dispatched how its notice went out
 * @param closedAt when it was closed, null before
 * @param presence who was there, as far as recorded
 * @param announced how its conclusions were made known, null where they were not
 * @param isConcluded whether there is anything to make known
 */
public record HeldMeeting(UUID id, String title, MeetingShape shape, Dispatched dispatched, @Nullable Instant closedAt,
		Presence presence, @Nullable Announced announced, boolean isConcluded) {

	LocalDate day() {
		return LegalTime.dayOf(this.shape.startsAt());
	}

	/**
	 * How a notice went out.
	 *
	 * @param at when
	 * @param calendar version of the working calendar it was judged by
	 * @param regulation the regulation it was judged by
	 */
	public record Dispatched(Instant at, @Nullable Integer calendar, @Nullable UUID regulation) {
	}

	/**
	 * How the members' places were filled.
	 *
	 * @param members how many were invited
	 * @param present there in person
	 * @param substituted somebody came for them
	 * @param excused away with consent
	 */
	public record Presence(int members, int present, int substituted, int excused) {

		int absent() {
			return this.members - this.present - this.substituted - this.excused;
		}

	}

	/**
	 * How conclusions were made known.
	 *
	 * @param at when
	 * @param calendar version of the working calendar its days were counted by, null
	 * where nobody kept it
	 * @param sent to how many members
	 * @param acknowledged by how many of them
	 */
	public record Announced(Instant at, @Nullable Integer calendar, int sent, int acknowledged) {
	}

}
