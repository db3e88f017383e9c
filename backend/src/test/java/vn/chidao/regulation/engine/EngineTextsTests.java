package vn.chidao.regulation.engine;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.rules.RuleType;
import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Instrument;
import vn.chidao.regulation.engine.terms.Message;
import vn.chidao.regulation.engine.terms.Provision;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EngineTextsTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

	private static final ResourceBundle VIETNAMESE = bundle(Locale.of("vi"));

	private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

	private final EngineTexts vietnamese = EngineTexts.in(Locale.of("vi"));

	private final EngineTexts english = EngineTexts.in(Locale.ENGLISH);

	@Test
	void bothLanguagesHaveTheSameTextsWithTheSameValues() {
		assertThat(ENGLISH.keySet()).isEqualTo(VIETNAMESE.keySet());
		assertThat(VIETNAMESE.keySet()).allSatisfy((key) -> assertThat(placeholders(ENGLISH.getString(key))).as(key)
			.isSubsetOf(placeholders(VIETNAMESE.getString(key))));
	}

	@Test
	void everyRuleTypeHasAName() {
		assertThat(RuleType.values()).allSatisfy((type) -> {
			assertThat(VIETNAMESE.getString("RuleType." + type)).isNotBlank();
			assertThat(ENGLISH.getString("RuleType." + type)).isNotBlank();
		});
	}

	@Test
	void aCitationReadsAsPeopleWriteIt() {
		Citation citation = new Citation(new Instrument(Instrument.Kind.REGULATION, "61/QĐ-BCĐ"),
				Provision.clause(14, 3), "", null);
		assertThat(this.vietnamese.label(citation)).isEqualTo("Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ");
		assertThat(this.english.label(citation)).isEqualTo("Article 14, clause 3, Regulation 61/QĐ-BCĐ");
	}

	@Test
	void aDocumentKnownFromASummaryIsCitedAsAWhole() {
		Citation citation = new Citation(new Instrument(Instrument.Kind.REGULATION, "85/QĐ-BCĐ"), Provision.UNKNOWN, "",
				"dòng 31");
		assertThat(this.vietnamese.label(citation)).isEqualTo("Quy chế 85/QĐ-BCĐ");
	}

	@Test
	void anExplanationNamesTheParameters() {
		RuleDefinition notice = Cases.rule(RuleType.NOTICE_PERIOD, Severity.BLOCK,
				Map.of("minWorkingDays", 2, "requireDocuments", true));
		assertThat(this.vietnamese.text(notice.explanation()))
			.isEqualTo("Thông báo về cuộc họp của Ban Chỉ đạo phải được gửi trước ít nhất 2 ngày làm việc. "
					+ "Gửi kèm tài liệu họp.");
		assertThat(this.english.text(notice.explanation()))
			.isEqualTo("Notice of meetings of the Committee is sent at least 2 working days before. "
					+ "The meeting's documents go with it.");
	}

	@Test
	void whatTheTextDoesNotStateIsSaidToBeNotStated() {
		RuleDefinition conclusions = Cases.rule(RuleType.CONCLUSION_NOTICE, Severity.WARN, Map.of("sender", "HELPER"));
		assertThat(this.vietnamese.text(conclusions.explanation())).contains("Nơi nhận: văn bản không nêu",
				"Thời hạn: văn bản không nêu");
	}

	@Test
	void daysAndMomentsAreWrittenInTheWayOfTheLanguage() {
		LocalDateTime moment = LocalDateTime.of(2026, 11, 19, 8, 0);
		assertThat(this.vietnamese.value(moment)).isEqualTo("08:00 thứ Năm 19/11/2026");
		assertThat(this.english.value(moment)).isEqualTo("08:00 Thursday 19 Nov 2026");
		assertThat(this.english.value(List.of(moment.toLocalDate(), MonthDay.of(6, 14))))
			.isEqualTo("19 Nov 2026, 14 Jun");
	}

	@Test
	void anotherLanguageIsAnsweredInVietnamese() {
		assertThat(EngineTexts.in(Locale.FRENCH).text(Message.of("notStated"))).isEqualTo("văn bản không nêu");
	}

	@Test
	void aMessageWithoutItsValueIsAFault() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.english.text(Message.of("opinion.owed")));
	}

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle("messages_engine", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static Collection<String> placeholders(String text) {
		Set<String> found = PLACEHOLDER.matcher(text)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
		return found;
	}

}
