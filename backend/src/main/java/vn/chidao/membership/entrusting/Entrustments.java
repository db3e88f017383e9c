package vn.chidao.membership.entrusting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.membership.EntrustmentId;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;

/**
 * What members entrust to each other, for other modules. Reading asks for no access.
 */
@Component
public class Entrustments {

	private final EntrustmentRepository repository;

	private final EntrustingService service;

	private final Clock clock;

	Entrustments(EntrustmentRepository repository, EntrustingService service, Clock clock) {
		this.repository = repository;
		this.service = service;
		this.clock = clock;
	}

	/**
	 * Several of them, in one statement.
	 * @param ids their ids
	 * @return those that exist, by id
	 */
	@Transactional(readOnly = true)
	public Map<EntrustmentId, EntrustmentView> views(Collection<EntrustmentId> ids) {
		return ids.isEmpty() ? Map.of()
				: this.repository.findByIdIn(ids.stream().map(EntrustmentId::value).toList())
					.stream()
					.map(Entrustment::view)
					.collect(Collectors.toMap(EntrustmentView::id, (view) -> view));
	}

	/**
	 * What holds in bodies today or later, in one statement.
	 * @param bodies committees and helper teams
	 * @return by body, the earliest first
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, List<EntrustmentView>> current(Collection<CommitteeId> bodies) {
		return this.repository.fromDayOn(bodies.stream().map(CommitteeId::value).toList(), LegalTime.today(this.clock))
			.stream()
			.map(Entrustment::view)
			.collect(Collectors.groupingBy(EntrustmentView::committeeId));
	}

	/**
	 * What held in bodies on a day, in one statement.
	 * @param bodies committees and helper teams
	 * @param day the legal day
	 * @return by body, the earliest first
	 */
	@Transactional(readOnly = true)
	public Map<CommitteeId, List<EntrustmentView>> on(Collection<CommitteeId> bodies, LocalDate day) {
		return this.repository.heldOn(bodies.stream().map(CommitteeId::value).toList(), day)
			.stream()
			.map(Entrustment::view)
			.collect(Collectors.groupingBy(EntrustmentView::committeeId));
	}

	/**
	 * Delegate powers. For whoever has them, and for the secretariat.
	 * @param act what is delegated
	 * @return what came of it
	 */
	public JudgedEntrustment give(GiveDelegation act) {
		return this.service.give(act);
	}

	/**
	 * Record that somebody acts for the head. For the leaders and the secretariat.
	 * @param act who acts
	 * @return what came of it
	 */
	public JudgedEntrustment act(RecordActing act) {
		return this.service.act(act);
	}

	/**
	 * End a delegation or acting for the head.
	 * @param act the end
	 * @return what ended, or why not
	 */
	public Outcome<EntrustmentView> end(EndEntrustment act) {
		return this.service.end(act);
	}

}
