package vn.chidao.membership.roster;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipTerms;
import vn.chidao.membership.PersonDetails;
import vn.chidao.membership.RosterLedger;
import vn.chidao.security.PersonId;

/**
 * Takes back what an import did: posts first, then the people who held them.
 */
@Component
class RosterUndo {

	private static final String REASON = "Hoàn tác việc nhập danh sách thành viên";

	private final RosterLedger ledger;

	private final JsonMapper json;

	RosterUndo(RosterLedger ledger, JsonMapper json) {
		this.ledger = ledger;
		this.json = json;
	}

	void undo(RosterImport taken) {
		List<RosterImportItem> postsFirst = taken.items()
			.stream()
			.sorted(Comparator.comparing((item) -> item.kind().isAboutPerson()))
			.toList();
		postsFirst.forEach(this::undo);
		this.ledger.changed(taken.committeeId());
	}

	private void undo(RosterImportItem item) {
		String before = item.beforeJson();
		switch (item.kind()) {
			case MEMBERSHIP_CREATED -> this.ledger.withdraw(new MembershipId(item.objectId()));
			case PERSON_CREATED -> this.ledger.withdraw(new PersonId(item.objectId()));
			case MEMBERSHIP_CHANGED -> {
				if (before != null) {
					this.ledger.restore(new MembershipId(item.objectId()),
							this.json.readValue(before, MembershipTerms.class), REASON);
				}
			}
			case PERSON_CHANGED -> {
				if (before != null) {
					this.ledger.update(new PersonId(item.objectId()), this.json.readValue(before, PersonDetails.class));
				}
			}
		}
	}

}
