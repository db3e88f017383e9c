package vn.chidao.compliance;

import java.time.OffsetDateTime;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a committee under 61/QĐ-BCĐ is told to meet, and why then.
 */
@IntegrationTest
class MeetingDateControllerTests {

	private static final String DATES = """
			query($committee: ID!) {
				proposedMeetingDates(committeeId: $committee, first: 3) {
					window { from to isOverdue } requirement citations { label }
					dates { startsAt dispatchBy isInWindow reasons busyMembers { fullName } memberCount }
				}
			}""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void datesAreProposedToThoseWhoPrepareAndSayWhy() {
		ComplianceScene committee = committee("ngày họp");
		GraphQlTester.Response answer = ask(committee);
		answer.path("proposedMeetingDates.dates").entityList(Object.class).hasSize(3);
		answer.path("proposedMeetingDates.citations[0].label")
			.entity(String.class)
			.satisfies((label) -> assertThat(label).contains("Điều 14 khoản 1"));
		answer.path("proposedMeetingDates.dates[0].reasons")
			.entityList(String.class)
			.satisfies(
					(reasons) -> assertThat(reasons.toString()).contains("Trong kỳ họp", "chậm nhất", "3 thành viên"));
		answer.path("proposedMeetingDates.dates[0].dispatchBy").hasValue();
		committee.ask("uyvien", DATES, Map.of("committee", committee.committee().globalId()))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
		committee.ask("ngoai", DATES, Map.of("committee", committee.committee().globalId()))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	@Test
	void aDateOnWhichAMemberIsInvitedElsewhereGivesWayToAnother() {
		ComplianceScene committee = committee("họp nơi khác");
		String free = ask(committee).path("proposedMeetingDates.dates[0].startsAt").entity(String.class).get();
		committee.engagedElsewhere(OffsetDateTime.parse(free).toInstant());
		GraphQlTester.Response answer = ask(committee);
		answer.path("proposedMeetingDates.dates[0].startsAt")
			.entity(String.class)
			.satisfies((start) -> assertThat(start).isNotEqualTo(free));
		answer.path("proposedMeetingDates.dates[0].busyMembers").entityList(Object.class).hasSize(0);
	}

	private static GraphQlTester.Response ask(ComplianceScene committee) {
		return committee.ask("totruong", DATES, Map.of("committee", committee.committee().globalId()));
	}

	private ComplianceScene committee(String name) {
		return new ComplianceScene(name, this.api, this.scene, this.jdbc).under61();
	}

}
