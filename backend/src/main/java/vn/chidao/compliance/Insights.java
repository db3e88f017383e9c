package vn.chidao.compliance;

import org.springframework.stereotype.Component;

import vn.chidao.membership.standing.Viewers;
import vn.chidao.security.CurrentActor;
import vn.chidao.security.Role;

/** Of which bodies whoever asks may know how they keep their rules. */
@Component
public class Insights {

	private final CurrentActor actor;

	private final Viewers viewers;

	Insights(CurrentActor actor, Viewers viewers) {
		this.actor = actor;
		this.viewers = viewers;
	}

	/**
	 * Whoever asks in the current request.
	 * @return what they may know of
	 */
	public Insight current() {
		return new Insight(this.actor.get().has(Role.ADMIN), this.viewers.current());
	}

}
