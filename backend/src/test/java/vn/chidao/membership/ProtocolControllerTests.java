package vn.chidao.membership;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;

import static org.assertj.core.api.Assertions.assertThat;

/** The office of the head decides in which order members are listed. */
@IntegrationTest
class ProtocolControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Test
	void membersStandByPostUntilTheOfficePlacesThemOtherwise() {
		CommitteeId committee = this.scene.committee("Ban lễ tân", null);
		MembershipView secretary = seat(committee, "Thư ký lễ tân", PostRole.SECRETARY, "thukyletan");
		seat(committee, "Ủy viên lễ tân một", PostRole.MEMBER, "uyvienletan");
		MembershipView second = seat(committee, "Ủy viên lễ tân hai", PostRole.MEMBER, "uyvienhailetan");
		seat(committee, "Trưởng ban lễ tân", PostRole.CHAIR, "truongbanletan");
		assertThat(names(committee)).containsExactly("Trưởng ban lễ tân", "Ủy viên lễ tân một", "Ủy viên lễ tân hai",
				"Thư ký lễ tân");
		GraphQlTester office = this.api.as("thukyletan", Role.MEMBER);
		Mutation.done(move(office, second, 0, 2));
		assertThat(names(committee)).containsExactly("Trưởng ban lễ tân", "Ủy viên lễ tân hai", "Ủy viên lễ tân một",
				"Thư ký lễ tân");
		Mutation.done(move(office, secretary, 1, 1));
		assertThat(names(committee)).startsWith("Thư ký lễ tân", "Trưởng ban lễ tân");
		move(office, second, 0, 9).path("it.userErrors[0].__typename").entity(String.class).isEqualTo("StaleVersion");
		this.scene.seat(committee, this.scene.person("Ủy viên lễ tân mới", null), PostRole.MEMBER);
		assertThat(names(committee)).endsWith("Ủy viên lễ tân mới");
	}

	@Test
	void membersMayNotPlaceThemselves() {
		CommitteeId committee = this.scene.committee("Ban không tự xếp", null);
		MembershipView member = seat(committee, "Ủy viên tự xếp", PostRole.MEMBER, "uyvientuxep");
		GraphQlTester self = this.api.as("uyvientuxep", Role.MEMBER);
		move(self, member, 0, 1).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
		self.document("query($id: ID!) { committee(id: $id) { viewerCanMoveMembers } }")
			.variable("id", committee.globalId())
			.execute()
			.path("committee.viewerCanMoveMembers")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	private MembershipView seat(CommitteeId committee, String name, PostRole post, String username) {
		PersonId person = this.scene.person(name, null);
		this.api.link(username, person);
		return this.scene.seat(committee, person, post);
	}

	private static GraphQlTester.Response move(GraphQlTester who, MembershipView member, int version, int position) {
		return Mutation.send(who, "moveMember", "membership { version }",
				Map.of("membershipId", member.id().globalId(), "expectedVersion", version, "position", position));
	}

	private List<String> names(CommitteeId committee) {
		return this.api.asAdmin()
			.document("query($id: ID!) { committee(id: $id) { members { person { fullName } } } }")
			.variable("id", committee.globalId())
			.execute()
			.path("committee.members[*].person.fullName")
			.entityList(String.class)
			.get();
	}

}
