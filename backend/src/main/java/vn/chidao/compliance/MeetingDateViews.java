package vn.chidao.compliance;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.compliance.ComplianceItemView.NextWindow;
import vn.chidao.membership.PersonView;
import vn.chidao.regulation.CitationView;

/** Proposed dates in words. */
final class MeetingDateViews {

	private MeetingDateViews() {
	}

	/**
	 * Dates for a body's next meeting, GraphQL type {@code MeetingDateProposals}.
	 *
	 * @param window the days in which it is due, null where no text says
	 * @param requirement what the text says of how often, or that it does not
	 * @param citations where it says so
	 * @param dates the best first
	 */
	record MeetingDateProposalsView(@Nullable NextWindow window, String requirement, List<CitationView> citations,
			List<ProposedMeetingDateView> dates) {
	}

	/**
	 * One date, GraphQL type {@code ProposedMeetingDate}.
	 *
	 * @param startsAt when it starts
	 * @param dispatchBy by when notice and papers go out, null where no text says
	 * @param isInWindow whether it keeps the cadence
	 * @param reasons why this day
	 * @param busyMembers who is invited elsewhere then
	 * @param memberCount how many members there are
	 */
	record ProposedMeetingDateView(Instant startsAt, @Nullable Instant dispatchBy, boolean isInWindow,
			List<String> reasons, List<PersonView> busyMembers, int memberCount) {
	}

}
