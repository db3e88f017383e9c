package vn.chidao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chidao.compliance.ComplianceAnswer.Item;
import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is let pass in a committee, by whom, and how that is taken back.
 */
@IntegrationTest
class WaiverControllerTests {

	private static final String WAIVE = """
			mutation($input: WaiveObligationInput!) {
				waiveObligation(input: $input) {
					waiver { id version basis documentNotation waivedBy { person { fullName } } }
					userErrors {
						__typename message
						... on RuleViolation { ruleType decidedBy wayOut citations { label } }
					}
				}
			}""";

	private static final String REVOKE = """
			mutation($input: RevokeWaiverInput!) {
				revokeWaiver(input: $input) {
					waiver { version revocation { reason revokedBy { person { fullName } } } }
					userErrors { __typename message }
				}
			}""";

	private static final String ITS_OWN_TEXT = """
			Số: 9/QĐ-BCĐ

			Bình Sơn, ngày 12 tháng 02 năm 2023

			QUYẾT ĐỊNH

			Ban hành Quy chế làm việc của Ban Chỉ đạo tỉnh Bình Sơn (giả định)

			TRƯỞNG BAN CHỈ ĐẠO TỈNH BÌNH SƠN (GIẢ ĐỊNH)

			Căn cứ Luật Tổ chức chính quyền địa phương;

			QUYẾT ĐỊNH:

			Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Ban Chỉ đạo tỉnh Bình Sơn (giả định).

			Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.

			TRƯỞNG BAN

			CHỦ TỊCH UBND TỈNH
			Trần Văn Giả Định

			QUY CHẾ

			Làm việc của Ban Chỉ đạo tỉnh Bình Sơn (giả định)

			(Ban hành kèm theo Quyết định số 9/QĐ-BCĐ ngày 12 tháng 02 năm 2023 của Trưởng Ban Chỉ đạo tỉnh Bình Sơn)

			Điều 1. Phạm vi

			Quy chế này quy định về chế độ làm việc.

			Điều 2. Chế độ họp

			Ban Chỉ đạo họp định kỳ 02 tháng một lần.

			Điều 3. Miễn thực hiện

			Phó Trưởng ban Thường trực xem xét, cho phép miễn thực hiện trong trường hợp cụ thể.
			""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void onlyTheHeadWaivesBecauseTheTextNamesNobody() {
		ComplianceScene committee = committee("miễn");
		committee.held(LocalDate.of(2024, 1, 10));
		String missed = missed(committee);
		for (String who : List.of("uyvien", "pho", "totruong")) {
			GraphQlTester.Response refused = waive(who, committee, missed, "Trùng kỳ họp Hội đồng nhân dân");
			refused.path("waiveObligation.userErrors[0].__typename").entity(String.class).isEqualTo("RuleViolation");
			refused.path("waiveObligation.userErrors[0].message")
				.entity(String.class)
				.satisfies((message) -> assertThat(message).startsWith("Văn bản không nêu ai được cho phép miễn"));
			refused.path("waiveObligation.userErrors[0].decidedBy")
				.entityList(String.class)
				.containsExactly("Trưởng ban");
			refused.path("waiveObligation.userErrors[0].citations").entityList(Object.class).hasSize(0);
		}
		waive("truong", committee, missed, " ").path("waiveObligation.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("InvalidInput");
		waive("truong", committee, "xyz", "Trùng kỳ họp").path("waiveObligation.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("InvalidInput");
		GraphQlTester.Response done = waive("truong", committee, missed, "Trùng kỳ họp Hội đồng nhân dân");
		done.path("waiveObligation.userErrors").entityList(Object.class).hasSize(0);
		done.path("waiveObligation.waiver.basis").valueIsNull();
		waive("truong", committee, missed, "Trùng kỳ họp lần nữa").path("waiveObligation.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
		Item cadence = committee.year("uyvien").ofCommittee("CADENCE");
		assertThat(cadence.counts().waived()).isEqualTo(1);
		assertThat(cadence.summary()).contains("Được miễn: 1.");
		assertThat(cadence.found("WAIVED")).singleElement()
			.extracting((found) -> Objects.requireNonNull(found.waiver()).reason())
			.asString()
			.contains("Hội đồng nhân dân");
	}

	@Test
	void theRhythmOfABodySaysThatItsMeetingWasLetPass() {
		ComplianceScene committee = committee("nhịp được miễn");
		committee.held(LocalDate.of(2024, 1, 10));
		assertThat(rhythm(committee, "2024-12-31")).containsEntry("state", "OVERDUE").containsEntry("daysLeft", -296);
		String waiver = waive("truong", committee, missed(committee), "Trùng kỳ họp Hội đồng nhân dân")
			.path("waiveObligation.waiver.id")
			.entity(String.class)
			.get();
		assertThat(rhythm(committee, "2024-12-31")).containsEntry("state", "WAIVED");
		assertThat(rhythm(committee, "2025-01-20")).containsEntry("state", "OVERDUE").containsEntry("daysLeft", -10);
		revoke("truong", committee, waiver, 0).path("revokeWaiver.userErrors").entityList(Object.class).hasSize(0);
		assertThat(rhythm(committee, "2024-12-31")).containsEntry("state", "OVERDUE");
	}

	@Test
	void whomTheTextNamesWaivesUnderItsClauseAndTheHeadDoesNot() {
		ComplianceScene committee = new ComplianceScene("người được miễn", this.api, this.scene, this.jdbc).under(
				ITS_OWN_TEXT,
				List.of(rule("MEETING_CADENCE", "d2", Map.of("period", List.of("P2M"))), rule("RESPONSIBILITY", "d3",
						Map.of("duties", List.of("WAIVE_OBLIGATIONS"), "holders", List.of("STANDING_VICE_CHAIR")))));
		committee.held(LocalDate.of(2024, 1, 10));
		String missed = missed(committee);
		GraphQlTester.Response refused = waive("truong", committee, missed, "Trùng kỳ họp Hội đồng nhân dân");
		refused.path("waiveObligation.userErrors[0].decidedBy")
			.entityList(String.class)
			.containsExactly("Phó Trưởng ban Thường trực");
		refused.path("waiveObligation.userErrors[0].citations[*].label")
			.entityList(String.class)
			.containsExactly("Điều 3 Quy chế 9/QĐ-BCĐ");
		committee.year("truong").response().path("compliance.viewerCanWaive").entity(Boolean.class).isEqualTo(false);
		committee.year("pho").response().path("compliance.viewerCanWaive").entity(Boolean.class).isEqualTo(true);
		waive("pho", committee, missed, "Trùng kỳ họp Hội đồng nhân dân").path("waiveObligation.waiver.basis")
			.entity(String.class)
			.isEqualTo("Điều 3 Quy chế 9/QĐ-BCĐ");
		assertThat(committee.year("uyvien").ofCommittee("CADENCE").counts().waived()).isEqualTo(1);
	}

	@Test
	void aWaiverIsTakenBackWithAReasonAndStaysOnRecord() {
		ComplianceScene committee = committee("rút miễn");
		committee.held(LocalDate.of(2024, 1, 10));
		String missed = missed(committee);
		String waiver = waive("truong", committee, missed, "Trùng kỳ họp Hội đồng nhân dân")
			.path("waiveObligation.waiver.id")
			.entity(String.class)
			.get();
		revoke("uyvien", committee, waiver, 0).path("revokeWaiver.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("RuleViolation");
		revoke("truong", committee, waiver, 7).path("revokeWaiver.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("StaleVersion");
		revoke("truong", committee, waiver, 0).path("revokeWaiver.waiver.revocation.reason")
			.entity(String.class)
			.isEqualTo("Ghi nhầm kỳ họp");
		revoke("truong", committee, waiver, 1).path("revokeWaiver.userErrors[0].__typename")
			.entity(String.class)
			.isEqualTo("IllegalMove");
		ComplianceAnswer after = committee.year("uyvien");
		assertThat(after.ofCommittee("CADENCE").counts().waived()).isZero();
		after.response()
			.path("compliance.waivers[0].revocation.reason")
			.entity(String.class)
			.isEqualTo("Ghi nhầm kỳ họp");
	}

	private ComplianceScene committee(String name) {
		return new ComplianceScene(name, this.api, this.scene, this.jdbc).under61();
	}

	private static Map<String, Object> rule(String type, String anchor, Map<String, List<String>> parameters) {
		return Map.of("type", type, "parameters",
				parameters.entrySet()
					.stream()
					.map((entry) -> Map.of("name", entry.getKey(), "values", entry.getValue()))
					.toList(),
				"phrases", List.of(Map.of("anchor", anchor)));
	}

	private static Map<String, Object> rhythm(ComplianceScene committee, String day) {
		return committee.ask("uyvien", """
				query($committee: ID!, $asOf: Date) {
					committee(id: $committee, asOf: $asOf) { meetingRhythm { state daysLeft } }
				}""", Map.of("committee", committee.committee().globalId(), "asOf", day))
			.path("committee.meetingRhythm")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	/** A window of the year that passed without a meeting. */
	private static String missed(ComplianceScene committee) {
		return committee.year("uyvien").ofCommittee("CADENCE").found("BROKEN").getFirst().caseKey();
	}

	private static GraphQlTester.Response waive(String who, ComplianceScene committee, String caseKey, String reason) {
		return committee.ask(who, WAIVE, Map.of("input", Map.of("committeeId", committee.committee().globalId(),
				"caseKey", caseKey, "reason", reason, "documentNotation", "12/TB-BCĐ")));
	}

	private static GraphQlTester.Response revoke(String who, ComplianceScene committee, String waiver, int version) {
		return committee.ask(who, REVOKE,
				Map.of("input", Map.of("waiverId", waiver, "expectedVersion", version, "reason", "Ghi nhầm kỳ họp")));
	}

}
