package vn.chidao.compliance.proposal;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.calendar.CountedMoment;

/**
 * When a meeting may be held.
 *
 * @param startsAt when it starts, in Vietnam
 * @param dispatch by when its notice goes out, null where no text says
 * @param busy who is invited elsewhere then
 * @param isInWindow whether it keeps the cadence
 * @param reserve working days left in the window after it
 */
public record ProposedDate(LocalDateTime startsAt, @Nullable CountedMoment dispatch, List<String> busy,
		boolean isInWindow, int reserve) {

	public ProposedDate {
		busy = List.copyOf(busy);
	}

}
