package vn.chidao.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

/**
 * Who signs a notice and with whose seal: under 61/QĐ-BCĐ the head and the standing
 * deputy, with the seal of their own agency (Điều 3 khoản 4, Điều 4 khoản 10).
 */
@IntegrationTest
class SigningControllerTests {

	private static final String SIGNED = """
			notice { signature {
				capacity abbreviation lines seal signer { post } through { line }
				findings { severity } citations { anchor }
			} }""";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void theHeadWhoChairedSignsWithTheSealOfTheirOwnAgency() {
		MeetingScene it = scene("trưởng ban ký");
		GraphQlTester.Response issued = it.act("totruong", "issueConclusionNotice", SIGNED,
				Map.of("meetingId", it.concluded()));
		issued.path("it.userErrors").entityList(Object.class).hasSize(0);
		issued.path("it.notice.signature.signer.post").entity(String.class).isEqualTo("CHAIR");
		issued.path("it.notice.signature.capacity").entity(String.class).isEqualTo("IN_OWN_RIGHT");
		issued.path("it.notice.signature.abbreviation").valueIsNull();
		issued.path("it.notice.signature.lines[0]").entity(String.class).isEqualTo("TRƯỞNG BAN");
		issued.path("it.notice.signature.seal").entity(String.class).isEqualTo("Sở trưởng ban ký");
		issued.path("it.notice.signature.citations[*].anchor").entityList(String.class).contains("d4k10", "d3k4");
		issued.path("it.notice.signature.findings").entityList(Object.class).hasSize(0);
	}

	@Test
	void theStandingDeputySignsForTheHeadAndAnOrdinaryMemberDoesNot() {
		MeetingScene it = scene("ký thay");
		String meeting = it.concluded();
		GraphQlTester.Response refused = it.act("totruong", "issueConclusionNotice", SIGNED,
				Map.of("meetingId", meeting, "signerId", it.membership("uyvien")));
		refused.path("it.userErrors[0].ruleType").entity(String.class).isEqualTo("SIGN_RIGHT");
		refused.path("it.userErrors[0].citations[*].anchor").entityList(String.class).contains("d4k10");
		GraphQlTester.Response wrongSeal = it.act("totruong", "issueConclusionNotice", SIGNED, Map.of("meetingId",
				meeting, "signerId", it.membership("pho"), "sealAgencyId", this.scene.agency("Sở khác").globalId()));
		wrongSeal.path("it.userErrors[0].ruleType").entity(String.class).isEqualTo("SEAL_RULE");
		wrongSeal.path("it.userErrors[0].citations[*].anchor").entityList(String.class).containsExactly("d3k4");
		GraphQlTester.Response issued = it.act("totruong", "issueConclusionNotice", SIGNED,
				Map.of("meetingId", meeting, "signerId", it.membership("pho")));
		issued.path("it.notice.signature.abbreviation").entity(String.class).isEqualTo("KT.");
		issued.path("it.notice.signature.lines[*]")
			.entityList(String.class)
			.containsExactly("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC");
	}

	@Test
	void aMemberSignsByWrittenAuthorityWhereTheTextDoesNotNameTheReceiver() {
		MeetingScene it = new MeetingScene("thừa ủy quyền", "TN771", this.api, this.mvc, this.scene);
		String meeting = it.concluded();
		Map<String, Object> input = new HashMap<>(Map.of("principalId", it.membership("truong"), "receiverId",
				it.membership("uyvien"), "powers", List.of("SIGN"), "validFrom",
				LocalDate.now(LegalTime.VIETNAM).toString(), "document", "7/GUQ-BCĐ"));
		it.act("truong", "giveDelegation", "entrustment { id } findings { severity }", input)
			.path("it.findings[0].severity")
			.entity(String.class)
			.isEqualTo("WARN");
		GraphQlTester.Response issued = it.act("thuky", "issueConclusionNotice", SIGNED,
				Map.of("meetingId", meeting, "signerId", it.membership("uyvien")));
		issued.path("it.notice.signature.abbreviation").entity(String.class).isEqualTo("TUQ.");
		issued.path("it.notice.signature.through.line")
			.entity(String.class)
			.isEqualTo("theo ủy quyền của Trưởng ban truong thừa ủy quyền, giấy ủy quyền số 7/GUQ-BCĐ");
		issued.path("it.notice.signature.findings[*].severity").entityList(String.class).containsExactly("INFO");
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

}
