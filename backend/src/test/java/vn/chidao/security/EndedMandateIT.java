package vn.chidao.security;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The head of a committee whose mandate ended yesterday, with a token that is still good:
 * nothing of the committee is theirs any more, from this morning on.
 */
@IntegrationTest
class EndedMandateIT {

	private static final String HEAD = "truongban-het-nhiem-ky";

	@Autowired
	private GraphQlSource source;

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	private final Map<String, String> ids = new HashMap<>();

	private HttpGraphQlTester head;

	@BeforeEach
	void theMandateEndedYesterday() {
		CommitteeId committee = this.scene.committee("BCĐ hết nhiệm kỳ", this.scene.agency("Sở hết nhiệm kỳ"));
		PersonId person = this.scene.person("Trưởng ban hết nhiệm kỳ", null);
		MembershipView chair = this.scene.seat(committee, person, PostRole.CHAIR);
		MembershipView deputy = this.scene.seat(committee, this.scene.person("Phó ban kế nhiệm", null),
				PostRole.STANDING_VICE_CHAIR);
		this.api.link(HEAD, person);
		this.head = this.api.as(HEAD, Role.MEMBER);
		this.ids.put("committeeId", committee.globalId());
		this.ids.put("personId", person.globalId());
		this.ids.put("membershipId", deputy.id().globalId());
		this.ids.put("principalId", chair.id().globalId());
		this.ids.put("receiverId", deputy.id().globalId());
		this.ids.put("meetingId", prepared(committee));
		assertThat(errors(this.head, "query($id: ID!) { meeting(id: $id) { id } }", id("meetingId"))).isEmpty();
		end(chair);
	}

	@Test
	void theirObjectsAreNotFound() {
		assertThat(errors(this.head, "query($id: ID!) { meeting(id: $id) { id } }", id("meetingId")))
			.containsExactly("NOT_FOUND");
		this.head.document("query { meetings(first: 10) { nodes { id } } myWork { items { kind } } }")
			.execute()
			.path("meetings.nodes")
			.entityList(Object.class)
			.hasSize(0)
			.path("myWork.items")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void nothingOfTheCommitteeIsTheirsToChange() {
		GraphQlTester.Response committee = this.head
			.document(
					"query($id: ID!) { committee(id: $id) { viewerCanManage viewerCanEntrust viewerCanReadAuditLog } }")
			.variable("id", id("committeeId"))
			.execute();
		for (String right : List.of("viewerCanManage", "viewerCanEntrust", "viewerCanReadAuditLog")) {
			committee.path("committee." + right).entity(Boolean.class).isEqualTo(false);
		}
	}

	@TestFactory
	Stream<DynamicTest> everyMutationIsRefused() {
		return Objects.requireNonNull(this.source.schema().getMutationType())
			.getFieldDefinitions()
			.stream()
			.map((mutation) -> DynamicTest.dynamicTest(mutation.getName(),
					() -> assertThat(refusals(mutation)).isNotEmpty().isSubsetOf("FORBIDDEN", "NOT_FOUND")));
	}

	private String id(String name) {
		return Objects.requireNonNull(this.ids.get(name));
	}

	private List<String> refusals(GraphQLFieldDefinition mutation) {
		GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil
			.unwrapAll(mutation.getArgument("input").getType());
		List<ResponseError> errors = new ArrayList<>();
		this.head
			.document("mutation($input: %s!) { %s(input: $input) { userErrors { code message } } }"
				.formatted(input.getName(), mutation.getName()))
			.variable("input", SampleInputs.of(input, this.ids))
			.execute()
			.errors()
			.satisfy(errors::addAll);
		return codes(errors);
	}

	private static List<String> errors(HttpGraphQlTester who, String document, String id) {
		List<ResponseError> errors = new ArrayList<>();
		who.document(document).variable("id", id).execute().errors().satisfy(errors::addAll);
		return codes(errors);
	}

	private static List<String> codes(List<ResponseError> errors) {
		return errors.stream().map((error) -> String.valueOf(error.getExtensions().get("code"))).toList();
	}

	private String prepared(CommitteeId committee) {
		return this.head
			.document("mutation($input: PrepareMeetingInput!) { prepareMeeting(input: $input) { meeting { id } } }")
			.variable("input",
					Map.of("committeeId", committee.globalId(), "details",
							Map.of("kind", "REGULAR", "title", "Phiên họp cuối nhiệm kỳ", "startsAt",
									"2030-11-21T08:00:00+07:00")))
			.execute()
			.path("prepareMeeting.meeting.id")
			.entity(String.class)
			.get();
	}

	private void end(MembershipView membership) {
		LocalDate yesterday = LocalDate.now(LegalTime.VIETNAM).minusDays(1);
		this.api.asAdmin()
			.document("mutation($input: EndMembershipInput!) { endMembership(input: $input) { membership { id } } }")
			.variable("input",
					Map.of("membershipId", membership.id().globalId(), "expectedVersion", membership.version(),
							"validTo", yesterday.toString(), "reason", "Hết nhiệm kỳ"))
			.execute()
			.path("endMembership.membership.id")
			.hasValue();
	}

}
