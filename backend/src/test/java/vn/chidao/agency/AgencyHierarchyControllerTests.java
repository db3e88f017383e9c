package vn.chidao.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Mutation;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Provinces merge: what stood under one stands under the other, whose codes go on side by
 * side.
 */
@IntegrationTest
class AgencyHierarchyControllerTests {

	private static final Map<String, Object> DECISION = Map.of("notation", "202/2025/QH15", "issuedOn", "2025-06-12",
			"issuer", "Quốc hội");

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	@Test
	void whatStoodUnderAMergedProvinceStandsUnderTheOtherFromItsDayOn() {
		AgencyId old = this.scene.agency("UBND tỉnh sáp nhập");
		AgencyId heir = this.scene.agency("UBND tỉnh nhận sáp nhập");
		String police = under("Công an tỉnh sáp nhập", old);
		assertThat(dependents(old)).containsExactly("1 cơ quan trực thuộc");
		merge(old, heir, "2025-07-01");
		assertThat(above(police, "2025-06-30")).isEqualTo("UBND tỉnh sáp nhập");
		assertThat(above(police, "2025-07-01")).isEqualTo("UBND tỉnh nhận sáp nhập");
		assertThat(above(police, null)).isEqualTo("UBND tỉnh nhận sáp nhập");
		assertThat(dependents(heir)).containsExactly("1 cơ quan trực thuộc");
		AgencyId third = this.scene.agency("UBND tỉnh nhận lần hai");
		merge(heir, third, "2025-10-01");
		assertThat(above(police, "2025-06-30")).isEqualTo("UBND tỉnh sáp nhập");
		assertThat(above(police, "2025-09-30")).isEqualTo("UBND tỉnh nhận sáp nhập");
		assertThat(above(police, "2025-10-01")).isEqualTo("UBND tỉnh nhận lần hai");
	}

	@Test
	void whatIsUnderAnAgencyStaysThereWithoutConfirmation() {
		AgencyId old = this.scene.agency("UBND huyện giải thể");
		String unit = under("Phòng của huyện", old);
		Mutation.done(Mutation.send(this.api.asAdmin(), "endAgency", "agency { id }",
				Map.of("agencyId", old.globalId(), "expectedVersion", 0, "successorIds",
						List.of(this.scene.agency("Xã phần một").globalId()), "decision", DECISION, "effectiveOn",
						"2025-07-01")));
		assertThat(above(unit, null)).isEqualTo("UBND huyện giải thể");
	}

	@Test
	void anAgencyHasSeveralCodesOfASchemeAtATimeEachWithItsDays() {
		AgencyId agency = this.scene.agency("UBND hai mã");
		done(code(agency, 0, "H98.01", Map.of()));
		done(code(agency, 1, "H98.02", Map.of("replaces", false)));
		done(code(agency, 2, "H98.03", Map.of("replaces", false, "validTo", "2026-12-31")));
		assertThat(codes(agency)).containsExactly("H98.01 null", "H98.02 null", "H98.03 2026-12-31");
		assertThat(Mutation.refusedPath(Mutation.send(this.api.asAdmin(), "assignAgencyIdentifier", "agency { id }",
				code(agency, 3, "H98.04", Map.of("replaces", false, "validTo", "2025-06-30")))))
			.containsExactly("validTo");
	}

	@Test
	void moreAgenciesUnderOthersTakeNoMoreStatements() {
		AgencyId old = this.scene.agency("UBND đếm câu lệnh");
		merge(old, this.scene.agency("UBND nhận đếm câu lệnh"), "2025-07-01");
		under("Trực thuộc đếm 0", old);
		List<String> one = this.statements.during(() -> list());
		for (int number = 1; number < 5; number++) {
			under("Trực thuộc đếm " + number, old);
		}
		assertThat(this.statements.during(() -> list())).hasSameSizeAs(one);
	}

	private void list() {
		this.api.asAdmin()
			.document("{ agencies(first: 50, search: \"Trực thuộc đếm\") { nodes { name parent { name } } } }")
			.executeAndVerify();
	}

	private String under(String name, AgencyId parent) {
		return Mutation
			.done(Mutation.send(this.api.asAdmin(), "createAgency", "agency { id }",
					Map.of("name", name, "type", "POLICE", "parentId", parent.globalId())))
			.path("it.agency.id")
			.entity(String.class)
			.get();
	}

	private void merge(AgencyId old, AgencyId heir, String from) {
		Mutation.done(Mutation.send(this.api.asAdmin(), "endAgency", "agency { id }",
				Map.of("agencyId", old.globalId(), "expectedVersion", 0, "successorIds", List.of(heir.globalId()),
						"decision", DECISION, "effectiveOn", from, "followId", heir.globalId())));
	}

	private List<String> dependents(AgencyId agency) {
		return ask(agency.globalId(), null, "dependents").path("agency.dependents").entityList(String.class).get();
	}

	private String above(String agency, @Nullable String day) {
		return ask(agency, day, "parent { name }").path("agency.parent.name").entity(String.class).get();
	}

	private List<String> codes(AgencyId agency) {
		return ask(agency.globalId(), null, "identifiers { code validTo }").path("agency.identifiers")
			.entityList(Identifier.class)
			.get()
			.stream()
			.map((identifier) -> identifier.code() + " " + identifier.validTo())
			.toList();
	}

	private GraphQlTester.Response ask(String agency, @Nullable String day, String selection) {
		return this.api.asAdmin()
			.document("query($id: ID!, $day: Date) { agency(id: $id, asOf: $day) { " + selection + " } }")
			.variable("id", agency)
			.variable("day", day)
			.execute();
	}

	private void done(Map<String, Object> input) {
		Mutation.done(Mutation.send(this.api.asAdmin(), "assignAgencyIdentifier", "agency { id }", input));
	}

	private static Map<String, Object> code(AgencyId agency, int version, String code, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(Map.of("agencyId", agency.globalId(), "expectedVersion", version,
				"scheme", "QD-20-2020", "code", code, "validFrom", "2025-07-0" + (version + 1)));
		input.putAll(more);
		return input;
	}

	record Identifier(String code, @Nullable String validTo) {

	}

}
