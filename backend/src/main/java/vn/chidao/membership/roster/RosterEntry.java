package vn.chidao.membership.roster;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.committee.DecisionReference;
import vn.chidao.membership.Capacity;
import vn.chidao.membership.MembershipSource;
import vn.chidao.membership.PostRole;
import vn.chidao.security.PersonId;

/**
 * What a row says, in our own terms. What it leaves empty is null and stays as it is.
 *
 * @param row where it stands
 * @param person whom it is about
 * @param seat the post they hold, null where it is about the person alone
 * @param problems why it cannot be taken over
 */
record RosterEntry(RosterSheet.Row row, Who person, @Nullable Seat seat, List<RosterProblem> problems) {

	/**
	 * A person as the row tells of them.
	 *
	 * @param id their id, where the row has their code
	 * @param isNew whether the row says that they are not registered yet
	 * @param name full name
	 * @param honorific form of address
	 * @param agencyId where they work
	 * @param headsAgency whether they head it
	 * @param email e-mail address
	 * @param phone telephone number
	 */
	record Who(@Nullable PersonId id, boolean isNew, String name, @Nullable String honorific,
			@Nullable AgencyId agencyId, @Nullable Boolean headsAgency, @Nullable String email,
			@Nullable String phone) {

		@Override
		public String toString() {
			return "Who[" + this.name + "]";
		}

	}

	/**
	 * A post as the row tells of it.
	 *
	 * @param post the post
	 * @param onBehalfOfId for which agency
	 * @param publicOffice with which public office
	 * @param capacity how much of their time
	 * @param source how they came
	 * @param validFrom first day
	 * @param validTo last day
	 * @param decision the decision it rests on
	 */
	record Seat(PostRole post, @Nullable AgencyId onBehalfOfId, @Nullable String publicOffice,
			@Nullable Capacity capacity, @Nullable MembershipSource source, LocalDate validFrom,
			@Nullable LocalDate validTo, @Nullable DecisionReference decision) {

	}

}
