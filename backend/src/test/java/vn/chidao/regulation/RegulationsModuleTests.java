package vn.chidao.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.Provision;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;
import vn.chidao.regulation.text.DecisionParser;
import vn.chidao.security.CommitteeId;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Transactional
class RegulationsModuleTests {

	private static final LocalDate ISSUED = LocalDate.of(2022, 3, 31);

	@Autowired
	private RegulationTimeline timeline;

	@Autowired
	private Regulations regulations;

	@Autowired
	private JdbcClient jdbc;

	private final CommitteeId committee = new CommitteeId(Ids.next());

	@BeforeEach
	void establish() {
		this.jdbc
			.sql("""
					insert into committee (id, version, created_at, kind, name, short_name, founding_date, principal_id)
					values (unhex(:id), 0, '2022-01-01', 'STEERING_COMMITTEE', 'Ban Chỉ đạo', 'BCĐ', '2018-01-01', unhex(:id))
					""")
			.param("id", this.committee.value().toString().replace("-", ""))
			.update();
	}

	@Test
	void judgesACaseByTheRegulationInForceOnItsDay() {
		insert("1", LocalDate.of(2018, 1, 1), notice(3), List.of());
		insert("61", ISSUED, notice(2), List.of());
		assertThat(workingDays(LocalDate.of(2022, 3, 30))).containsExactly(3);
		assertThat(workingDays(ISSUED)).containsExactly(2);
		assertThat(workingDays(LocalDate.of(2017, 12, 31))).isEmpty();
		assertThat(this.regulations.inForce(this.committee, ISSUED)).get()
			.extracting(RegulationView::notation)
			.isEqualTo("61/QĐ-BCĐ");
	}

	@Test
	void anOlderRegulationEndsWhereTheNextBegins() {
		insert("61", ISSUED, notice(2), List.of());
		RegulationView older = insert("1", LocalDate.of(2018, 1, 1), notice(3), List.of()).value();
		assertThat(older).isNotNull().extracting(RegulationView::effectiveTo).isEqualTo(ISSUED.minusDays(1));
	}

	@Test
	void refusesTwoRegulationsFromOneDayAndOneTwice() {
		insert("61", ISSUED, notice(2), List.of());
		assertThat(insert("62", ISSUED, notice(2), List.of()).isRefused()).isTrue();
		assertThat(insert("61", ISSUED.plusDays(1), notice(2), List.of()).isRefused()).isTrue();
	}

	@Test
	void takesTheTextOfAKnownRegulationOnce() {
		List<RegulationProvision> text = RegulationText
			.provisions(DecisionParser.parse("QUY CHẾ\nĐiều 14. Họp\n3. Gửi trước 02 ngày làm việc."));
		insert("61", ISSUED, notice(2), List.of());
		assertThat(insert("61", ISSUED, List.of(), text).isRefused()).isFalse();
		assertThat(insert("61", ISSUED, List.of(), text).isRefused()).isTrue();
	}

	@Test
	void putsCitationsIntoWords() {
		RegulationView regulation = insert("61", ISSUED, notice(2), List.of()).value();
		CommitteeRules rules = this.regulations.rulesOf(this.committee, ISSUED);
		assertThat(regulation).isNotNull();
		assertThat(rules.citationsOf(rules.inForce().definitions(RuleType.NOTICE_PERIOD))).first()
			.satisfies((citation) -> {
				assertThat(citation.label()).isEqualTo("Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ");
				assertThat(citation.anchor()).isEqualTo("d14k3");
				assertThat(citation.regulationId()).isEqualTo(regulation.id());
			});
	}

	private List<Integer> workingDays(LocalDate day) {
		return this.regulations.rulesOf(this.committee, day)
			.inForce()
			.definitions(RuleType.NOTICE_PERIOD)
			.stream()
			.filter((rule) -> rule.basis().layer() == Layer.REGULATION)
			.map((rule) -> (Integer) rule.rule().parameters().get("minWorkingDays"))
			.toList();
	}

	private Outcome<RegulationView> insert(String number, LocalDate from, List<RuleDefinition> rules,
			List<RegulationProvision> text) {
		RegulationHead head = new RegulationHead(number, "QĐ-BCĐ", "Quy chế", from, "Trưởng ban", null,
				SourceQuality.FULL_TEXT);
		return this.timeline.insert(RegulationAction.IMPORT_REGULATION, new Adoption(this.committee, head, from, null),
				rules, text);
	}

	private static List<RuleDefinition> notice(int workingDays) {
		Citation citation = new Citation(new Instrument(Instrument.Kind.REGULATION, "61/QĐ-BCĐ"),
				Provision.clause(14, 3), "gửi tài liệu trước", null);
		return List.of(new RuleDefinition("notice-" + UUID.randomUUID(),
				RuleType.NOTICE_PERIOD.read(Map.of("minWorkingDays", workingDays)),
				new RuleDefinition.Basis(List.of(citation), SourceQuality.FULL_TEXT, Layer.REGULATION),
				new RuleDefinition.Force(Severity.BLOCK, null, null)));
	}

}
