package vn.chidao.membership.entrusting;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.chidao.committee.Committees;
import vn.chidao.membership.EntrustmentView;
import vn.chidao.membership.MembershipId;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.standing.Standing;
import vn.chidao.membership.standing.Viewers;
import vn.chidao.platform.graphql.ForbiddenException;
import vn.chidao.platform.graphql.NotFoundException;
import vn.chidao.security.CommitteeId;

/** Hands out the posts between which something is entrusted, and lets in who may. */
@Component
class EntrustmentDesk {

	private final Memberships memberships;

	private final Committees committees;

	private final Viewers viewers;

	private final EntrustmentStore store;

	EntrustmentDesk(Memberships memberships, Committees committees, Viewers viewers, EntrustmentStore store) {
		this.memberships = memberships;
		this.committees = committees;
		this.viewers = viewers;
		this.store = store;
	}

	/** How the viewer stands to the body of a post; for insiders only. */
	Standing insider(CommitteeId body) {
		return this.viewers.current().insider(body);
	}

	/**
	 * A post somebody names. An outsider learns nothing of it.
	 * @throws NotFoundException for an outsider, or if there is no such post
	 */
	MembershipView post(MembershipId id) {
		MembershipView post = this.memberships.get(id);
		insider(post.committeeId());
		return post;
	}

	/** The other post; whether it lies in the same committee is checked later. */
	MembershipView receiver(MembershipId id) {
		return this.memberships.get(id);
	}

	/** Two who entrust something in one body at a time see each other's effect. */
	void lock(CommitteeId body) {
		this.committees.lock(body);
	}

	/** Refuse access unless something holds. */
	static void require(boolean allowed) {
		if (!allowed) {
			throw new ForbiddenException("error.forbidden");
		}
	}

	/** Leaders, and the secretariat for them. */
	boolean mayEntrust(CommitteeId body) {
		return this.viewers.current()
			.in(body)
			.filter((standing) -> standing.isLeader() || standing.isSecretariat())
			.isPresent();
	}

	/** Whoever entrusted it, and the secretariat for them. */
	boolean mayEnd(EntrustmentView entrustment) {
		return this.viewers.current()
			.in(entrustment.committeeId())
			.filter((standing) -> standing.holds(entrustment.principalId()) || standing.isSecretariat())
			.isPresent();
	}

	boolean mayStillEnd(EntrustmentView entrustment) {
		return !this.store.isOver(entrustment) && mayEnd(entrustment);
	}

	Entrustment locked(EndEntrustment act) {
		return this.store.locked(act.entrustmentId());
	}

	EntrustmentView keep(Entrustment entrustment) {
		return this.store.keep(entrustment);
	}

	List<MembershipView> both(EntrustmentView entrustment) {
		return List.of(this.memberships.get(entrustment.principalId()), this.memberships.get(entrustment.receiverId()));
	}

}
