package vn.chidao.committee;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chidao.agency.Agencies;
import vn.chidao.agency.AgencyId;
import vn.chidao.agency.AgencyView;
import vn.chidao.platform.graphql.IllegalMove;
import vn.chidao.platform.graphql.InvalidInput;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.platform.text.Messages;
import vn.chidao.regulation.RegulationView;
import vn.chidao.regulation.Regulations;
import vn.chidao.security.CommitteeId;

/**
 * The agencies and regulation templates an input names, and words for what is wrong with
 * it.
 */
@Component
class CommitteeReferences {

	private final Agencies agencies;

	private final Regulations regulations;

	private final Messages messages;

	CommitteeReferences(Agencies agencies, Regulations regulations, Messages messages) {
		this.agencies = agencies;
		this.regulations = regulations;
		this.messages = messages;
	}

	AgencyView agency(AgencyId id) {
		return this.agencies.get(id);
	}

	Optional<UserError> unknown(@Nullable AgencyId agency, String field) {
		return (agency == null || this.agencies.find(agency).isPresent()) ? Optional.empty()
				: Optional.of(invalid("refusal.agency.unknown", field));
	}

	Optional<UserError> unknownTemplate(@Nullable String code, String field) {
		return (code == null || this.regulations.hasTemplate(code)) ? Optional.empty()
				: Optional.of(invalid("refusal.committee.template.unknown", field, code));
	}

	Outcome<RegulationView> adopt(CommitteeId committee, String templateCode) {
		return this.regulations.adopt(committee, templateCode);
	}

	String text(String key, Object... arguments) {
		return this.messages.text(key, arguments);
	}

	/** What a kind of body is called. */
	String word(CommitteeKind kind) {
		return this.messages.text("committee.kind." + kind);
	}

	UserError invalid(String key, String field, Object... arguments) {
		return InvalidInput.of(this.messages.text(key, arguments), field);
	}

	UserError illegal(String key, String field, Object... arguments) {
		return new IllegalMove(this.messages.text(key, arguments), List.of(field));
	}

}
