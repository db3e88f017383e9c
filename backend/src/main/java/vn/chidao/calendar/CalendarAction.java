package vn.chidao.calendar;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;
import vn.chidao.security.Role;

/**
 * What can be done with the working calendar.
 */
public enum CalendarAction implements Action {

	/** Enter a day, or give a day another meaning. */
	PUT_CALENDAR_DAY,

	/** Leave a day to its place in the week again. */
	REMOVE_CALENDAR_DAY;

	@Override
	public Grant grant() {
		return Grant.toRoles(Role.ADMIN);
	}

}
