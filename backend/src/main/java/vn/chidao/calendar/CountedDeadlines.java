package vn.chidao.calendar;

import java.util.List;

/**
 * Deadlines counted by the working calendar, told by each module that has some. What was
 * judged already keeps the calendar it was judged by and never moves.
 */
public interface CountedDeadlines {

	/**
	 * Days beyond which no count in working days reaches.
	 */
	int REACH_IN_DAYS = 60;

	/**
	 * Open deadlines that a change moves, whoever asks.
	 * @param change the change, one that moves deadlines
	 * @return those that move, in any order
	 */
	List<MovedDeadline> movedBy(CalendarChange change);

	/**
	 * Move what is on record as told; what is worked out each time needs nothing.
	 * @param change the change, confirmed
	 */
	default void move(CalendarChange change) {
	}

	/**
	 * Whether something was judged by a count that passed over a day.
	 * @param removal the day, and the calendar with and without it
	 * @return true if the day is part of the explanation of a judged case
	 */
	boolean wereJudgedOver(CalendarChange removal);

}
