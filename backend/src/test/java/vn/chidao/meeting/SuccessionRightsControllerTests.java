package vn.chidao.meeting;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;

/**
 * What the standing agency may do by Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ passes with a
 * reorganisation to the agency that stands for it, and to whoever sits on its behalf.
 */
@IntegrationTest
class SuccessionRightsControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void theRightToProposeFollowsTheStandingAgencyAtOnce() {
		MeetingScene it = new MeetingScene("chuyển quyền", this.api, this.mvc, this.scene);
		String police = standingAgency(it);
		Refused.by(propose(it, "uyvien"), "PROPOSE_RIGHT", "d14k1");
		Mutation.done(propose(it, "congan"));
		end(police, it.guests(), "2025-03-01");
		Mutation.done(propose(it, "uyvien"));
		Mutation.done(propose(it, "congan"));
		String third = this.scene.agency("Sở nối quyền").globalId();
		end(it.guests(), third, "2025-07-01");
		Mutation.done(propose(it, "uyvien"));
		it.ask("uyvien", "query($id: ID!) { committee(id: $id) { standingAgency { id } } }",
				Map.of("id", it.committee()))
			.path("committee.standingAgency.id")
			.entity(String.class)
			.isEqualTo(third);
	}

	private static GraphQlTester.Response propose(MeetingScene it, String who) {
		return it.act(who, "proposeMeeting", "meeting { id }", Map.of("committeeId", it.committee(), "details",
				it.details("AD_HOC", 30), "reason", "Vướng mắc về dữ liệu"));
	}

	private String standingAgency(MeetingScene it) {
		return it
			.ask("truong", "query($id: ID!) { committee(id: $id) { standingAgency { id } } }",
					Map.of("id", it.committee()))
			.path("committee.standingAgency.id")
			.entity(String.class)
			.get();
	}

	private void end(String agency, String successor, String from) {
		Mutation.done(Mutation.send(this.api.asAdmin(), "endAgency", "moved",
				Map.of("agencyId", agency, "expectedVersion", 0, "successorIds", List.of(successor), "followId",
						successor, "effectiveOn", from, "decision",
						Map.of("notation", "05/NQ-HĐND", "issuedOn", "2025-02-20", "issuer", "HĐND tỉnh"))));
	}

}
