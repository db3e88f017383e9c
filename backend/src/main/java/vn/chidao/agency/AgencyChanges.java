package vn.chidao.agency;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;
import vn.chidao.security.Access;

/**
 * What decisions change of agencies: their names, their end and who stands for them,
 * their codes.
 */
@Service
class AgencyChanges {

	private final Access access;

	private final AgencyRegister register;

	private final AgencyChronicle chronicle;

	private final AgencyFollowing following;

	AgencyChanges(Access access, AgencyRegister register, AgencyChronicle chronicle, AgencyFollowing following) {
		this.access = access;
		this.register = register;
		this.chronicle = chronicle;
		this.following = following;
	}

	@Transactional
	Outcome<AgencyView> rename(RenameAgency act) {
		this.access.require(AgencyAction.RENAME_AGENCY);
		Agency agency = locked(act.agencyId());
		Optional<UserError> problem = first(() -> this.register.stale(agency, act.expectedVersion()),
				() -> this.register.name(act.name()), () -> this.register.incomplete(act.decision()),
				() -> this.register.ended(agency),
				() -> this.register.misdated(agency, act.effectiveOn(), this.chronicle.today()));
		if (problem.isPresent()) {
			return Outcome.refused(problem.get());
		}
		agency.rename(act);
		return kept(agency, AgencyAction.RENAME_AGENCY, "Đổi tên cơ quan thành " + act.name().strip());
	}

	@Transactional
	Outcome<EndedAgency> end(EndAgency act) {
		this.access.require(AgencyAction.END_AGENCY);
		Agency agency = locked(act.agencyId());
		Optional<UserError> problem = first(() -> this.register.stale(agency, act.expectedVersion()),
				() -> this.register.incomplete(act.decision()), () -> this.register.ended(agency),
				() -> this.register.misdated(agency, act.effectiveOn(), act.effectiveOn()),
				() -> this.register.successors(agency, act));
		if (problem.isPresent()) {
			return Outcome.refused(problem.get());
		}
		agency.end(act);
		Outcome<AgencyView> kept = kept(agency, AgencyAction.END_AGENCY, "Kết thúc hoạt động cơ quan " + agency.name());
		List<String> moved = this.chronicle.lines(this.following.follow(agency));
		return kept.map((view) -> new EndedAgency(agency.view(), moved));
	}

	@Transactional
	Outcome<AgencyView> assign(AssignAgencyIdentifier act) {
		this.access.require(AgencyAction.ASSIGN_AGENCY_IDENTIFIER);
		Agency agency = locked(act.agencyId());
		AgencyIdentifier identifier = new AgencyIdentifier(act.scheme().strip(), act.code().strip(), act.validFrom(),
				act.validTo());
		Optional<UserError> problem = first(() -> this.register.stale(agency, act.expectedVersion()),
				() -> this.register.identifier(identifier),
				() -> act.replaces() ? this.register.later(agency, identifier) : Optional.empty());
		if (problem.isPresent()) {
			return Outcome.refused(problem.get());
		}
		agency.assign(identifier, act.replaces());
		return kept(agency, AgencyAction.ASSIGN_AGENCY_IDENTIFIER,
				"Ghi mã định danh " + identifier.code() + " của " + agency.name());
	}

	/** What would follow to a successor from a day on; for those who may end agencies. */
	@Transactional(readOnly = true)
	List<String> dependents(AgencyId agency) {
		if (!this.access.can(AgencyAction.END_AGENCY)) {
			return List.of();
		}
		return this.chronicle.lines(this.following.dependents(agency, this.chronicle.today()));
	}

	private Agency locked(AgencyId id) {
		return this.register.locked(id).orElseThrow(NotFoundException::new);
	}

	private Outcome<AgencyView> kept(Agency agency, AgencyAction action, String summary) {
		AgencyView view = this.register.keep(agency).view();
		this.chronicle.record(action, view, summary);
		return Outcome.done(view);
	}

	@SafeVarargs
	private static Optional<UserError> first(Supplier<Optional<UserError>>... checks) {
		for (Supplier<Optional<UserError>> check : checks) {
			Optional<UserError> problem = check.get();
			if (problem.isPresent()) {
				return problem;
			}
		}
		return Optional.empty();
	}

}
