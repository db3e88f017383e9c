package vn.chidao.committee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.chidao.agency.AgencyId;
import vn.chidao.security.CommitteeId;

/**
 * Where a body stands on a day: what powers in it follow from.
 */
public final class CommitteeStructure {

	private final CommitteeId id;

	private final CommitteeFamily.Place place;

	private final CommitteeFamily family;

	private CommitteeStructure(CommitteeId id, CommitteeFamily.Place place, CommitteeFamily family) {
		this.id = id;
		this.place = place;
		this.family = family;
	}

	/**
	 * Where a body stands, from what a query has joined.
	 * @param body the body
	 * @param family the bodies of its family that exist on the day, in any order
	 * @param standingAgencyId the standing agency of the family on the day
	 * @return the structure
	 */
	public static CommitteeStructure of(CommitteeView body, Stream<CommitteeView> family,
			@Nullable AgencyId standingAgencyId) {
		Map<CommitteeId, CommitteeFamily.Place> places = new HashMap<>();
		Stream.concat(family, Stream.of(body))
			.forEach((each) -> places.put(each.id(), new CommitteeFamily.Place(each.kind(), each.parentId())));
		CommitteeFamily whole = new CommitteeFamily(body.principalId(), standingAgencyId, places);
		return new CommitteeStructure(body.id(), new CommitteeFamily.Place(body.kind(), body.parentId()), whole);
	}

	/**
	 * Which body.
	 * @return its id
	 */
	public CommitteeId id() {
		return this.id;
	}

	/**
	 * What kind of body.
	 * @return the kind
	 */
	public CommitteeKind kind() {
		return this.place.kind();
	}

	/**
	 * The committee under whose regulation the body works.
	 * @return the body itself for a steering committee
	 */
	public CommitteeId principalId() {
		return this.family.principalId();
	}

	/**
	 * The committee it assists.
	 * @return null unless it is a helper team
	 */
	public @Nullable CommitteeId assistsId() {
		return (kind() == CommitteeKind.HELPER_TEAM) ? this.place.parentId() : null;
	}

	/**
	 * The team that helps it.
	 * @return null unless it is a committee that has one on the day
	 */
	public @Nullable CommitteeId helperTeamId() {
		return this.family.bodies()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().kind() == CommitteeKind.HELPER_TEAM
					&& this.id.equals(entry.getValue().parentId()))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The standing agency on the day, of the committee for the bodies under it.
	 * @return null if there is none
	 */
	public @Nullable AgencyId standingAgencyId() {
		return this.family.standingAgencyId();
	}

	/**
	 * The other half of a committee with a helper team.
	 * @return the assisted committee of a helper team, the helper team of a committee,
	 * null if there is none
	 */
	public @Nullable CommitteeId counterpartId() {
		CommitteeId assisted = assistsId();
		return (assisted != null) ? assisted : helperTeamId();
	}

	/**
	 * The bodies under this one, the helper team and what stands under that included.
	 * @return where they stand, in no order
	 */
	public List<CommitteeStructure> below() {
		return family().filter((other) -> other.above().contains(this.id)).toList();
	}

	/**
	 * The bodies over this one.
	 * @return ids from the nearest to the committee itself, empty for that
	 */
	public List<CommitteeId> above() {
		List<CommitteeId> above = new ArrayList<>();
		CommitteeFamily.@Nullable Place current = this.place;
		while (current != null && current.parentId() != null) {
			above.add(current.parentId());
			current = this.family.bodies().get(current.parentId());
		}
		return above;
	}

	/**
	 * The committee and every body under it that exists on the day.
	 * @return where they stand, in no order
	 */
	public Stream<CommitteeStructure> family() {
		return this.family.bodies()
			.entrySet()
			.stream()
			.map((entry) -> new CommitteeStructure(entry.getKey(), entry.getValue(), this.family));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof CommitteeStructure structure && this.id.equals(structure.id)
				&& this.family.equals(structure.family));
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
