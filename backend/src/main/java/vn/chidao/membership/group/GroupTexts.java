package vn.chidao.membership.group;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;

/** Words for what is wrong with a body to be formed. */
@Component
class GroupTexts {

	private final Messages messages;

	GroupTexts(Messages messages) {
		this.messages = messages;
	}

	Optional<UserError> notFormed(CommitteeKind kind) {
		return switch (kind) {
			case STEERING_COMMITTEE, SUBCOMMITTEE, HELPER_TEAM -> Optional.of(InvalidInput
				.of(this.messages.text("refusal.group.kind", this.messages.text("committee.kind." + kind)), "kind"));
			case WORKING_GROUP, STANDING_SECTION, EXPERT_GROUP, SUPPORT_UNIT -> Optional.empty();
		};
	}

}
