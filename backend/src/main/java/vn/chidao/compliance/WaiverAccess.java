package vn.chidao.compliance;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.membership.standing.Viewer;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.security.CurrentActor;
import vn.chidao.security.Role;

/** Who may know of waivers: those who act in the committee, and administrators. */
@Component
class WaiverAccess {

	private final Viewers viewers;

	private final CurrentActor actor;

	WaiverAccess(Viewers viewers, CurrentActor actor) {
		this.viewers = viewers;
		this.actor = actor;
	}

	List<WaiverView> visible(Collection<WaiverView> waivers) {
		Viewer viewer = this.viewers.current();
		boolean administers = this.actor.get().has(Role.ADMIN);
		return waivers.stream().filter((waiver) -> administers || viewer.in(waiver.committeeId()).isPresent()).toList();
	}

}
