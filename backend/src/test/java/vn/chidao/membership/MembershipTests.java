package vn.chidao.membership;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.chidao.agency.AgencyId;
import vn.chidao.committee.Tenure;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MembershipTests {

	private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

	private static final LocalDate START = LocalDate.parse("2026-01-01");

	private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

	private final AgencyId police = new AgencyId(Ids.next());

	private final Person person = Person
		.register(new CreatePerson("Trần Văn Minh", "Ông", "Giám đốc Công an tỉnh", this.police, true).details(), NOW);

	@Test
	void agencyAndOfficeAreThoseOfThePersonWhereTheActNamesNone() {
		MembershipView view = appoint(PostRole.MEMBER, null).view();
		assertThat(view.onBehalfOfId()).isEqualTo(this.police);
		assertThat(view.publicOffice()).isEqualTo("Giám đốc Công an tỉnh");
	}

	@Test
	void doesNotEndBeforeItStarts() {
		assertThatIllegalArgumentException().isThrownBy(() -> appoint(PostRole.MEMBER, START.minusDays(1)));
	}

	@Test
	void aPostOfOnePersonIsTakenForEverybody() {
		Membership chair = appoint(PostRole.CHAIR, null);
		PersonId other = new PersonId(Ids.next());
		assertThat(chair.standsInTheWayOf(other, PostRole.CHAIR, new Tenure(TODAY, null))).isTrue();
		assertThat(chair.standsInTheWayOf(other, PostRole.MEMBER, new Tenure(TODAY, null))).isFalse();
	}

	@Test
	void aPostOfManyIsTakenForItsHolderOnly() {
		Membership member = appoint(PostRole.MEMBER, null);
		Tenure fromToday = new Tenure(TODAY, null);
		assertThat(member.standsInTheWayOf(this.person.id(), PostRole.MEMBER, fromToday)).isTrue();
		assertThat(member.standsInTheWayOf(new PersonId(Ids.next()), PostRole.MEMBER, fromToday)).isFalse();
	}

	@Test
	void leavesThePostFreeFromTheDayAfterItsLast() {
		Membership chair = appoint(PostRole.CHAIR, TODAY);
		PersonId other = new PersonId(Ids.next());
		assertThat(chair.standsInTheWayOf(other, PostRole.CHAIR, new Tenure(TODAY, null))).isTrue();
		assertThat(chair.standsInTheWayOf(other, PostRole.CHAIR, new Tenure(TODAY.plusDays(1), null))).isFalse();
	}

	@Test
	void isOverOnTheDayAfterItsLast() {
		Membership membership = appoint(PostRole.MEMBER, null);
		membership.end(TODAY.minusDays(1), "Nghỉ hưu");
		assertThat(membership.isOver(TODAY)).isTrue();
		assertThat(membership.view().isHeldOn(TODAY)).isFalse();
		assertThat(membership.view().isHeldOn(TODAY.minusDays(1))).isTrue();
	}

	@Test
	void endIsBroughtForwardButNotPutOff() {
		Membership membership = appoint(PostRole.MEMBER, TODAY);
		assertThat(membership.canEndOn(TODAY.minusDays(1))).isTrue();
		assertThat(membership.canEndOn(TODAY.plusDays(1))).isFalse();
		assertThatIllegalStateException().isThrownBy(() -> membership.end(TODAY.plusDays(1), "Gia hạn"));
		assertThatIllegalStateException().isThrownBy(() -> membership.end(START.minusDays(1), "Nhầm"));
	}

	private Membership appoint(PostRole post, @Nullable LocalDate until) {
		AppointMember act = new AppointMember(new CommitteeId(Ids.next()), this.person.id(), post, null, null,
				Capacity.PART_TIME, MembershipSource.APPOINTED, START, until, null);
		return Membership.appoint(act, this.person, NOW);
	}

}
