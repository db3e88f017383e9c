package vn.chidao.demo;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.chidao.agency.AgencyId;
import vn.chidao.committee.AgencyRoleKind;
import vn.chidao.committee.AssignAgencyRole;
import vn.chidao.committee.CommitteeChanges;
import vn.chidao.committee.CommitteeKind;
import vn.chidao.committee.CommitteeView;
import vn.chidao.committee.Committees;
import vn.chidao.committee.DecisionReference;
import vn.chidao.committee.EstablishCommittee;
import vn.chidao.membership.Memberships;
import vn.chidao.security.CommitteeId;

/** The committees and helper teams of the demo, known by their short names. */
@Component
@Profile("demo")
class Bodies {

	private final Stage stage;

	private final Committees committees;

	private final CommitteeChanges changes;

	private final Memberships memberships;

	Bodies(Stage stage, Committees committees, CommitteeChanges changes, Memberships memberships) {
		this.stage = stage;
		this.committees = committees;
		this.changes = changes;
		this.memberships = memberships;
	}

	boolean exists(String shortName) {
		return this.committees.list().stream().anyMatch((body) -> body.shortName().equals(shortName));
	}

	/** The body with a short name that was set up before. */
	CommitteeView named(String shortName) {
		return this.committees.list()
			.stream()
			.filter((body) -> body.shortName().equals(shortName))
			.findFirst()
			.orElseThrow();
	}

	/** Set up a committee under the regulation of a template. */
	CommitteeId committee(String name, String shortName, Founding founding, String templateCode) {
		return establish(new EstablishCommittee(CommitteeKind.STEERING_COMMITTEE, name, shortName, null,
				founding.decision(), founding.day(), null, templateCode));
	}

	/** Set up the team that helps a committee. */
	CommitteeId team(String name, String shortName, Founding founding, CommitteeId assisted) {
		return establish(new EstablishCommittee(CommitteeKind.HELPER_TEAM, name, shortName, assisted,
				founding.decision(), founding.day(), null, null));
	}

	/** Set up a body under another one. */
	CommitteeId under(CommitteeKind kind, String name, String shortName, Founding founding, CommitteeId parent) {
		return establish(
				new EstablishCommittee(kind, name, shortName, parent, founding.decision(), founding.day(), null, null));
	}

	private CommitteeId establish(EstablishCommittee act) {
		return this.stage.as(DemoUser.QUANTRI, () -> Stage.done(this.changes.establish(act)).id());
	}

	/** Give an agency a role from the first day of the committee. */
	void role(CommitteeId committee, AgencyId agency, AgencyRoleKind role, Founding founding) {
		this.stage.as(DemoUser.QUANTRI,
				() -> Stage.done(this.changes.assign(new AssignAgencyRole(committee, agency, role, founding.day()))));
	}

	/** The posts of a body, to be given out by the administrator. */
	Seats seats(CommitteeId body, Founding founding) {
		return new Seats(this.stage, this.memberships, body, founding);
	}

	/**
	 * The first day of a body and the decision it rests on.
	 *
	 * @param day first day; that of the regulation where the text names no other
	 * @param decision the decision, null where the text names none
	 */
	record Founding(LocalDate day, @Nullable DecisionReference decision) {

		static Founding by(String notation, String day, String issuer) {
			LocalDate issuedOn = LocalDate.parse(day);
			return new Founding(issuedOn, new DecisionReference(notation, issuedOn, issuer));
		}

		static Founding notLaterThan(String day) {
			return new Founding(LocalDate.parse(day), null);
		}

	}

}
