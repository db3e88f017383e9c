package vn.chidao.audit;

import java.time.Clock;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.NodeId;
import vn.chidao.security.Access;
import vn.chidao.security.Action;
import vn.chidao.security.Actor;
import vn.chidao.security.Capacity;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.CurrentActor;

/**
 * Writes the trail. Every command calls it once, in its own transaction: a change that is
 * rolled back leaves no trace, and no change goes without one.
 */
@Component
public class AuditTrail {

	/** The name under which work without a signed-in person is written down. */
	static final String SYSTEM = "Chỉ Đạo";

	private final EntityManager entities;

	private final CurrentActor current;

	private final Access access;

	private final Clock clock;

	AuditTrail(EntityManager entities, CurrentActor current, Access access, Clock clock) {
		this.entities = entities;
		this.current = current;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Write down an act outside of any committee.
	 * @param action what was done
	 * @param object what it was done to
	 * @param summary what changed, in Vietnamese
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Action action, NodeId object, String summary) {
		write(action, object, summary, null);
	}

	/**
	 * Write down an act in a committee, with the highest capacity the actor holds there.
	 * @param action what was done
	 * @param object what it was done to
	 * @param committee where
	 * @param summary what changed, in Vietnamese
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Action action, NodeId object, CommitteeId committee, String summary) {
		write(action, object, summary, committee);
	}

	private void write(Action action, NodeId object, String summary, @Nullable CommitteeId committee) {
		UUID place = (committee != null) ? committee.value() : null;
		this.entities.persist(new AuditEvent(author(committee),
				new AuditEvent.Deed(action.name(), object, place, summary), this.clock.instant()));
	}

	private AuditEvent.Author author(@Nullable CommitteeId committee) {
		return this.current.find()
			.map((actor) -> author(actor, committee))
			.orElseGet(() -> new AuditEvent.Author(null, null, SYSTEM, null));
	}

	private AuditEvent.Author author(Actor actor, @Nullable CommitteeId committee) {
		String actingAs = (committee != null)
				? this.access.capacities(committee).stream().sorted().findFirst().map(Capacity::name).orElse(null)
				: null;
		UUID person = (actor.person() != null) ? actor.person().value() : null;
		return new AuditEvent.Author(actor.account().value(), person, actor.displayName(), actingAs);
	}

}
