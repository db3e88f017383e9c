package vn.chidao.regulation.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Layer;
import vn.chidao.regulation.engine.terms.Provision;
import vn.chidao.regulation.engine.terms.Severity;
import vn.chidao.regulation.engine.terms.SourceQuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RuleBookTests {

	private static final LocalDate REPLACED = LocalDate.of(2020, 3, 25);

	private final RuleBook book = RuleBook.of(SourceQuality.FULL_TEXT,
			List.of(notice(5, LocalDate.of(2018, 10, 30), REPLACED.minusDays(1)), notice(2, REPLACED, null)));

	@Test
	void aCaseIsJudgedByTheRegulationInForceOnItsDate() {
		assertThat(this.book.inForce(LocalDate.of(2019, 6, 1)).definitions()).extracting(RuleDefinition::code)
			.containsExactly("notice-5");
		assertThat(this.book.inForce(REPLACED.minusDays(1)).definitions()).extracting(RuleDefinition::code)
			.containsExactly("notice-5");
		assertThat(this.book.inForce(REPLACED).definitions()).extracting(RuleDefinition::code)
			.containsExactly("notice-2");
	}

	@Test
	void beforeTheFirstRegulationNothingIsStated() {
		RulesInForce none = this.book.inForce(LocalDate.of(2018, 10, 29));
		assertThat(none.obligations().noticeDeadlines(Cases.regular(Body.COMMITTEE), Cases.CALENDAR))
			.isEqualTo(new Answer.NotStated<>(SourceQuality.FULL_TEXT));
	}

	@Test
	void furtherRulesAreAddedToANewBook() {
		assertThat(this.book.with(List.of(notice(3, null, null))).definitions()).hasSize(3);
		assertThat(this.book.definitions()).hasSize(2);
	}

	@Test
	void aNationalRuleThatBlocksIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new RuleDefinition("x", RuleType.NOTICE_PERIOD.read(Map.of("minWorkingDays", 3)),
					new RuleDefinition.Basis(List.of(citation()), SourceQuality.EXCERPT, Layer.NATIONAL),
					new RuleDefinition.Force(Severity.BLOCK, null, null)));
	}

	@Test
	void aRuleWithoutAProvisionIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new RuleDefinition.Basis(List.of(), SourceQuality.FULL_TEXT, Layer.REGULATION));
	}

	private static RuleDefinition notice(int days, @Nullable LocalDate from, @Nullable LocalDate to) {
		return new RuleDefinition("notice-" + days, RuleType.NOTICE_PERIOD.read(Map.of("minWorkingDays", days)),
				new RuleDefinition.Basis(List.of(citation()), SourceQuality.FULL_TEXT, Layer.REGULATION),
				new RuleDefinition.Force(Severity.BLOCK, from, to));
	}

	private static Citation citation() {
		return new Citation(new Instrument(Instrument.Kind.REGULATION, "852/QĐ-BCĐ"), Provision.clause(7, 1), "", null);
	}

}
