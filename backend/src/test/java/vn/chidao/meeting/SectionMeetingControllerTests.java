package vn.chidao.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a standing section meets, whoever sits in it by another post is invited beside its
 * experts: the task force of 2018.
 */
@IntegrationTest
class SectionMeetingControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Test
	void theLeadersTheHeadsOfGroupsAndTheExpertsAreInvited() {
		CommitteeId force = this.scene.regulated("Tổ công tác mời họp", "TCT426");
		person("totruong", force, PostRole.TEAM_LEADER);
		person("topho", force, PostRole.DEPUTY_TEAM_LEADER);
		person("thanhvien", force, PostRole.MEMBER);
		CommitteeId group = this.scene.body(CommitteeKind.WORKING_GROUP, "Nhóm mời họp", force);
		person("truongnhom", group, PostRole.GROUP_LEADER);
		CommitteeId section = this.scene.body(CommitteeKind.STANDING_SECTION, "Bộ phận mời họp", force);
		person("chuyengia", section, PostRole.EXPERT);
		String meeting = convoked(section, "totruong");
		assertThat(invited(meeting)).containsExactly("totruong mời họp", "topho mời họp", "truongnhom mời họp",
				"chuyengia mời họp");
		as("truongnhom").document("query($id: ID!) { meeting(id: $id) { viewerInvitation { response } } }")
			.variable("id", meeting)
			.execute()
			.path("meeting.viewerInvitation.response")
			.entity(String.class)
			.isEqualTo("PENDING");
		GraphQlTester.Response proposals = as("totruong").document(
				"query($body: ID!) { proposedMeetingDates(committeeId: $body, first: 1) { dates { memberCount } } }")
			.variable("body", section.globalId())
			.execute();
		proposals.path("proposedMeetingDates.dates[0].memberCount").entity(Integer.class).isEqualTo(4);
	}

	@Test
	void aGroupOfExpertsInvitesItsExperts() {
		CommitteeId force = this.scene.regulated("Tổ công tác chuyên gia họp", "TCT426");
		person("totruong", force, PostRole.TEAM_LEADER);
		CommitteeId experts = this.scene.body(CommitteeKind.EXPERT_GROUP, "Nhóm chuyên gia họp", force);
		person("truongnhom", experts, PostRole.GROUP_LEADER);
		person("chuyengia", experts, PostRole.EXPERT);
		assertThat(invited(convoked(experts, "truongnhom"))).containsExactly("truongnhom mời họp", "chuyengia mời họp");
	}

	private String convoked(CommitteeId body, String who) {
		String meeting = Mutation
			.done(Mutation
				.send(as(who), "prepareMeeting", "meeting { id }", Map.of("committeeId", body.globalId(), "details",
						Map.of("kind", "AD_HOC", "title", "Cho ý kiến đề xuất", "content", "Đề xuất của Tổ", "startsAt",
								Instant.now().plus(30, ChronoUnit.DAYS).toString(), "place", "Phòng họp"))))
			.path("it.meeting.id")
			.entity(String.class)
			.get();
		int version = as(who).document("query($id: ID!) { meeting(id: $id) { version } }")
			.variable("id", meeting)
			.execute()
			.path("meeting.version")
			.entity(Integer.class)
			.get();
		Mutation.done(Mutation.send(as(who), "convokeMeeting", "meeting { id }",
				Map.of("meetingId", meeting, "expectedVersion", version)));
		return meeting;
	}

	private List<String> invited(String meeting) {
		return as("totruong")
			.document("query($id: ID!) { meeting(id: $id) { invitations { member { person { fullName } } } } }")
			.variable("id", meeting)
			.execute()
			.path("meeting.invitations[*].member.person.fullName")
			.entityList(String.class)
			.get();
	}

	private void person(String who, CommitteeId body, PostRole post) {
		PersonId person = this.scene.person(who + " mời họp", null);
		this.scene.seat(body, person, post);
		this.api.link(who + "-moihop", person);
	}

	private GraphQlTester as(String who) {
		return this.api.as(who + "-moihop", Role.MEMBER);
	}

}
