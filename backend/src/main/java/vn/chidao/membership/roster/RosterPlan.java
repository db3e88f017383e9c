package vn.chidao.membership.roster;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.membership.MembershipTerms;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.RosterLedger.Registered;

/**
 * What taking a list over would do, row by row.
 *
 * @param rows the rows in their order
 * @param problems what is wrong with the file itself
 */
record RosterPlan(List<Row> rows, List<RosterProblem> problems) {

	RosterPlan {
		rows = List.copyOf(rows);
		problems = List.copyOf(problems);
	}

	boolean isClean() {
		return this.problems.isEmpty() && this.rows.stream().allMatch((row) -> row.problems().isEmpty());
	}

	/**
	 * One row.
	 *
	 * @param entry what it says
	 * @param person what becomes of the person
	 * @param seat what becomes of the post, null where it tells of none
	 * @param differences what becomes different, in words
	 * @param problems why it cannot be taken over
	 */
	record Row(RosterEntry entry, PersonChange person, @Nullable SeatChange seat, List<Difference> differences,
			List<RosterProblem> problems) {

		Row {
			differences = List.copyOf(differences);
			problems = List.copyOf(problems);
		}

	}

	/**
	 * What becomes of a person.
	 *
	 * @param key the same for every row about the same person
	 * @param change what happens
	 * @param before who is registered, null for a new person
	 * @param after all that is known of them afterwards
	 */
	record PersonChange(String key, RosterChange change, @Nullable Registered before, PersonDetails after) {

	}

	/**
	 * What becomes of a post.
	 *
	 * @param change what happens
	 * @param before the membership there is, null for a new one
	 * @param after its terms afterwards
	 */
	record SeatChange(RosterChange change, @Nullable MembershipView before, MembershipTerms after) {

	}

	/**
	 * Something that becomes different.
	 *
	 * @param column the column that says so
	 * @param before what there is, null for nothing; a day is no text yet
	 * @param after what there will be, null where it is nobody's business
	 */
	record Difference(RosterColumn column, @Nullable Object before, @Nullable Object after) {

	}

}
