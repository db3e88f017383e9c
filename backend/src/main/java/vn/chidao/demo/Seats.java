package vn.chidao.demo;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.chidao.membership.AppointMember;
import vn.chidao.membership.Capacity;
import vn.chidao.membership.MembershipSource;
import vn.chidao.membership.Memberships;
import vn.chidao.membership.PostRole;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

/** The posts of one body, given out one after the other from its first day. */
final class Seats {

	private final Stage stage;

	private final Memberships memberships;

	private final CommitteeId body;

	private final Bodies.Founding founding;

	Seats(Stage stage, Memberships memberships, CommitteeId body, Bodies.Founding founding) {
		this.stage = stage;
		this.memberships = memberships;
		this.body = body;
		this.founding = founding;
	}

	/** By office, beside the main office. */
	Seats appoint(PostRole post, PersonId person) {
		return give(post, person, MembershipSource.APPOINTED, Capacity.PART_TIME, null);
	}

	/** By office, until a day. */
	Seats appointUntil(LocalDate lastDay, PostRole post, PersonId person) {
		return give(post, person, MembershipSource.APPOINTED, Capacity.PART_TIME, lastDay);
	}

	/** Named by their agency, beside the main office. */
	Seats nominate(PostRole post, PersonId person) {
		return give(post, person, MembershipSource.NOMINATED, Capacity.PART_TIME, null);
	}

	/** Full time, from where they work. */
	Seats bringIn(PostRole post, PersonId person, MembershipSource source) {
		return give(post, person, source, Capacity.FULL_TIME, null);
	}

	private Seats give(PostRole post, PersonId person, MembershipSource source, Capacity capacity,
			@Nullable LocalDate until) {
		AppointMember act = new AppointMember(this.body, person, post, null, null, capacity, source,
				this.founding.day(), until, this.founding.decision());
		this.stage.as(DemoUser.QUANTRI, () -> Stage.done(this.memberships.appoint(act)));
		return this;
	}

}
