package vn.chidao.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.time.LegalTime;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands above and below a notice: the authority above the body, in whose place
 * somebody signs (Q., TM., TL.), their public office and the seal that follows it.
 */
@IntegrationTest
class SignatureFormsControllerTests {

	/** Its members decide together, and the leader of the team signs by order. */
	private static final String COLLECTIVE = """
			code: OWN
			identity:
			  number: "7"
			  symbol: QĐ-BCĐ
			  title: Quy chế của tập thể
			  issuer: Ban Chỉ đạo
			  issuedOn: "2024-01-02"
			  sourceQuality: PRESS_SUMMARY
			rules:
			  - code: decision
			    type: DECISION_MODE
			    severity: BLOCK
			    parameters: {body: COMMITTEE, mode: MAJORITY}
			    provisions:
			      - {source: "dòng 1", quote: "quyết định theo đa số"}
			  - code: sign
			    type: SIGN_RIGHT
			    severity: BLOCK
			    parameters: {body: COMMITTEE, holders: [HEAD]}
			    provisions:
			      - {source: "dòng 2", quote: "Trưởng ban ký"}
			  - code: by-order
			    type: SIGN_ON_BEHALF
			    severity: BLOCK
			    parameters: {body: COMMITTEE, delegate: TEAM_LEADER, principal: CHAIR}
			    provisions:
			      - {source: "dòng 3", quote: "Tổ trưởng ký thừa lệnh"}
			""";

	private static final String ISSUED = """
			notice { letterhead signature {
				capacity abbreviation lines seal through { line } findings { severity } citations { quote }
			} }""";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void whereMembersDecideTogetherTheHeadSignsForTheCollective() {
		MeetingScene it = collective("tập thể");
		GraphQlTester.Response issued = issue(it, it.concluded(), Map.of());
		issued.path("it.notice.signature.abbreviation").entity(String.class).isEqualTo("TM.");
		issued.path("it.notice.signature.lines[*]")
			.entityList(String.class)
			.containsExactly("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN");
	}

	@Test
	void whomTheTextNamesBesideTheDeputiesSignsByOrder() {
		MeetingScene it = collective("thừa lệnh");
		GraphQlTester.Response issued = issue(it, it.concluded(), Map.of("signerId", it.membership("totruong")));
		issued.path("it.notice.signature.capacity").entity(String.class).isEqualTo("BY_ORDER");
		issued.path("it.notice.signature.lines[0]").entity(String.class).isEqualTo("TL. TRƯỞNG BAN");
	}

	@Test
	void whoIsEntrustedWithThePostSignsInItAndTheDocumentIsNamed() {
		MeetingScene it = new MeetingScene("giao quyền", "KG85", this.api, this.mvc, this.scene);
		String meeting = it.concluded();
		Map<String, Object> interim = new HashMap<>(Map.of("principalId", it.membership("truong"), "receiverId",
				it.membership("uyvien"), "interim", true, "validFrom", LocalDate.now(LegalTime.VIETNAM).toString(),
				"reason", "Trưởng ban nghỉ chế độ", "document", "15/QĐ-UBND"));
		it.act("truong", "recordActing", "entrustment { id }", interim)
			.path("it.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		GraphQlTester.Response issued = issue(it, meeting, Map.of("signerId", it.membership("uyvien")));
		issued.path("it.notice.signature.abbreviation").entity(String.class).isEqualTo("Q.");
		issued.path("it.notice.signature.lines[*]").entityList(String.class).containsExactly("Q. TRƯỞNG BAN");
		issued.path("it.notice.signature.through.line")
			.entity(String.class)
			.satisfies((line) -> assertThat(line).contains("15/QĐ-UBND"));
	}

	@Test
	void inTheTaskForceTheSealFollowsThePublicOfficeOfEachSignatory() {
		MeetingScene it = new MeetingScene("tổ công tác", "TCT426", this.api, this.mvc, this.scene);
		String meeting = it.concluded();
		it.seat("botruong", PostRole.VICE_CHAIR, "Bộ trưởng Bộ Thông tin và Truyền thông");
		issue(it, meeting,
				Map.of("signerId", it.membership("botruong"), "sealAgencyId",
						this.scene.agency("Văn phòng Chính phủ (khác)").globalId()))
			.path("it.userErrors[0].ruleType")
			.entity(String.class)
			.isEqualTo("SEAL_RULE");
		GraphQlTester.Response issued = issue(it, meeting, Map.of("signerId", it.membership("botruong")));
		issued.path("it.notice.signature.seal").entity(String.class).isEqualTo("Bộ Thông tin và Truyền thông");
		issued.path("it.notice.signature.lines[*]")
			.entityList(String.class)
			.containsExactly("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "BỘ TRƯỞNG BỘ THÔNG TIN VÀ TRUYỀN THÔNG");
		issued.path("it.notice.signature.findings").entityList(Object.class).hasSize(0);
	}

	@Test
	void theTaskForcesLeaderSignsAsMinisterWithTheSealOfTheGovernmentOffice() {
		MeetingScene it = new MeetingScene("bộ trưởng ký", "TCT426", this.api, this.mvc, this.scene,
				Map.of("truong", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"));
		GraphQlTester.Response issued = issue(it, it.concluded(), Map.of());
		issued.path("it.notice.signature.seal").entity(String.class).isEqualTo("Văn phòng Chính phủ");
		issued.path("it.notice.signature.lines[*]")
			.entityList(String.class)
			.containsExactly("TRƯỞNG BAN", "BỘ TRƯỞNG, CHỦ NHIỆM VĂN PHÒNG CHÍNH PHỦ");
	}

	@Test
	void haiPhongsDocumentsAreHeadedByThePeoplesCommitteeAboveTheBody() {
		MeetingScene it = new MeetingScene("thể thức", "HP852", this.api, this.mvc, this.scene,
				Map.of("truong", "Chủ tịch Ủy ban nhân dân thành phố"));
		String authority = this.scene.agency("Ủy ban nhân dân thành phố Hải Phòng").globalId();
		this.api.asAdmin()
			.document("""
					mutation($input: AssignAgencyRoleInput!) {
						assignAgencyRole(input: $input) { userErrors { message } }
					}""")
			.variable("input",
					Map.of("committeeId", it.committee(), "agencyId", authority, "role", "PARENT_AUTHORITY",
							"validFrom", LocalDate.now(LegalTime.VIETNAM).toString()))
			.execute()
			.path("assignAgencyRole.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		GraphQlTester.Response issued = issue(it, it.concluded(), Map.of());
		issued.path("it.notice.letterhead")
			.entityList(String.class)
			.containsExactly("ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "BCĐ THỂ THỨC");
		issued.path("it.notice.signature.lines[*]")
			.entityList(String.class)
			.containsExactly("TRƯỞNG BAN", "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ");
	}

	private MeetingScene collective(String name) {
		MeetingScene it = new MeetingScene(name, "TN771", this.api, this.mvc, this.scene);
		GraphQlTester.Response started = admin("startRegulationDraft",
				Map.of("committeeId", it.committee(), "exported", COLLECTIVE));
		admin("adoptRegulationDraft",
				Map.of("draftId", started.path("it.draft.id").entity(String.class).get(), "expectedVersion",
						started.path("it.draft.version").entity(Integer.class).get(), "decisionNotation", "7/QĐ-BCĐ"));
		return it;
	}

	private GraphQlTester.Response admin(String mutation, Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		GraphQlTester.Response answer = this.api.asAdmin()
			.document("mutation($input: " + type + ") { it: " + mutation
					+ "(input: $input) { draft { id version } userErrors { message } } }")
			.variable("input", input)
			.execute();
		answer.path("it.userErrors").entityList(Object.class).hasSize(0);
		return answer;
	}

	private static GraphQlTester.Response issue(MeetingScene it, String meeting, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(more);
		input.put("meetingId", meeting);
		return it.act("totruong", "issueConclusionNotice", ISSUED, input);
	}

}
