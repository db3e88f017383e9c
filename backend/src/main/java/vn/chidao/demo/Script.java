package vn.chidao.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;

/**
 * A session and all that comes of it.
 *
 * @param session the meeting
 * @param tasks tasks from its conclusions
 * @param stay who stays away, or null
 * @param unread who has not read the notice yet
 */
record Script(Session session, List<Assignment> tasks, @Nullable Stay stay, Set<DemoUser> unread) {

	static Script of(Session session, Assignment... tasks) {
		return new Script(session, List.of(tasks), null, Set.of());
	}

	Script without(DemoUser user, String substitute, boolean opinion) {
		return new Script(this.session, this.tasks, new Stay(user, substitute, opinion), this.unread);
	}

	Script unreadBy(DemoUser... users) {
		return new Script(this.session, this.tasks, this.stay, Set.of(users));
	}

	/**
	 * A task from a conclusion.
	 *
	 * @param conclusion which conclusion of the session, from 0
	 * @param title what is to be done
	 * @param lead the agency that leads
	 * @param due last day
	 * @param course how it goes
	 */
	record Assignment(int conclusion, String title, AgencyId lead, LocalDate due, Course course) {

	}

	/**
	 * A member who stays away.
	 *
	 * @param user who
	 * @param substitute name of who attends instead
	 * @param opinion whether the written opinion was given
	 */
	record Stay(DemoUser user, String substitute, boolean opinion) {

	}

	/** How a task goes. */
	enum Course {

		IN_TIME, LATE, UNDER_WAY, SILENT

	}

}
