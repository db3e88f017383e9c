package vn.chidao.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.membership.MembershipId;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AssignmentTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private static final PersonId SOMEBODY = new PersonId(Ids.next());

	@Test
	void somebodyNamedTwiceIsThereOnce() {
		assertThat(assignment(null).view().personIds()).containsExactly(SOMEBODY);
	}

	@Test
	void itEndsAfterItBeganAndNotLaterThanSetBefore() {
		Assignment assignment = assignment(MONDAY.plusDays(10));
		assertThat(assignment.canEndOn(MONDAY.minusDays(1))).isFalse();
		assertThat(assignment.canEndOn(MONDAY.plusDays(11))).isFalse();
		assertThatIllegalStateException().isThrownBy(() -> assignment.end(MONDAY.plusDays(11), "Xong"));
		assignment.end(MONDAY.plusDays(3), "Xong sớm");
		assertThat(assignment.view().validTo()).isEqualTo(MONDAY.plusDays(3));
		assertThat(assignment.view().endReason()).isEqualTo("Xong sớm");
		assertThat(assignment.isOver(MONDAY.plusDays(3))).isFalse();
		assertThat(assignment.isOver(MONDAY.plusDays(4))).isTrue();
	}

	@Test
	void aTermHoldsOnItsFirstAndLastDay() {
		Term term = new Term(MONDAY, MONDAY.plusDays(1));
		assertThat(term.contains(MONDAY)).isTrue();
		assertThat(term.contains(MONDAY.plusDays(1))).isTrue();
		assertThat(term.contains(MONDAY.plusDays(2))).isFalse();
		assertThat(new Term(MONDAY, null).contains(MONDAY.plusYears(9))).isTrue();
		assertThat(new Term(MONDAY, MONDAY.minusDays(1)).isInOrder()).isFalse();
	}

	private static Assignment assignment(@Nullable LocalDate until) {
		AssignPeople act = new AssignPeople(new CommitteeId(Ids.next()), AssignmentKind.EXPERT_MOBILISATION,
				" Góp ý kiến trúc ", List.of(SOMEBODY, SOMEBODY), null, MONDAY, until, null);
		return new Assignment(act, null, new Assignment.Decision(new MembershipId(Ids.next()), MONDAY, Instant.EPOCH));
	}

}
