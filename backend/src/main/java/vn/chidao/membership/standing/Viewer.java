package vn.chidao.membership.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.chidao.agency.AgencyId;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/**
 * Who asks, and how they stand to each body.
 *
 * @param person the person, null for an account without one
 * @param headedAgency the agency the person heads, if any
 * @param standings by body, for every body in which the person has a standing
 */
public record Viewer(@Nullable PersonId person, @Nullable AgencyId headedAgency, Map<CommitteeId, Standing> standings) {

	public Viewer {
		standings = Map.copyOf(standings);
	}

	/**
	 * How the viewer stands to a body.
	 * @param body the body
	 * @return empty for an outsider
	 */
	public Optional<Standing> in(CommitteeId body) {
		return Optional.ofNullable(this.standings.get(body));
	}

	/**
	 * How the viewer stands to a body whose affairs only insiders may know.
	 * @param body the body
	 * @return the standing
	 * @throws NotFoundException for an outsider
	 */
	public Standing insider(CommitteeId body) {
		return in(body).orElseThrow(NotFoundException::new);
	}

	/**
	 * Every post held today.
	 * @return memberships, each once
	 */
	public List<MembershipView> posts() {
		return this.standings.values().stream().flatMap((standing) -> standing.posts().stream()).distinct().toList();
	}

	/**
	 * Whether a membership is one of the viewer's own today.
	 * @param membership the membership
	 * @return true if so
	 */
	public boolean holds(@Nullable MembershipId membership) {
		return membership != null
				&& this.standings.values().stream().anyMatch((standing) -> standing.holds(membership));
	}

	/**
	 * The person who acts.
	 * @return the person
	 * @throws ForbiddenException for an account without one
	 */
	public PersonId requirePerson() {
		if (this.person == null) {
			throw new ForbiddenException("error.account.withoutPerson");
		}
		return this.person;
	}

	/**
	 * Whether the viewer is a person.
	 * @param other the person
	 * @return true if so
	 */
	public boolean is(@Nullable PersonId other) {
		return this.person != null && this.person.equals(other);
	}

}
