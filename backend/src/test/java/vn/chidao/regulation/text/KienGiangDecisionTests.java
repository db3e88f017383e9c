package vn.chidao.regulation.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The real text of 61/QĐ-BCĐ of 31/3/2022, as recognised from a scan. */
class KienGiangDecisionTests {

	private final ParsedDecision decision = Samples.parsed(Samples.KIEN_GIANG);

	@Test
	void readsTheIdentity() {
		Identity identity = this.decision.identity();
		assertThat(identity.number()).isEqualTo("61");
		assertThat(identity.symbol()).isEqualTo("QĐ-BCĐ");
		assertThat(identity.place()).isEqualTo("Kiên Giang");
		assertThat(identity.issueDate()).isEqualTo(LocalDate.of(2022, 3, 31));
		assertThat(identity.effectiveFrom()).isEqualTo(LocalDate.of(2022, 3, 31));
		assertThat(identity.issuer()).startsWith("TRƯỞNG BAN CHỈ ĐẠO ĐỀ ÁN").endsWith("TỈNH KIÊN GIANG");
		assertThat(identity.title())
			.isEqualTo("Ban hành Quy chế hoạt động của Ban Chỉ đạo, Tổ giúp việc Đề án 06 tỉnh Kiên Giang");
		assertThat(identity.annexTitle()).startsWith("QUY CHẾ Hoạt động của Ban Chỉ đạo");
	}

	@Test
	void readsLegalBasesRecipientsAndBothTitlesOfTheSigner() {
		Identity identity = this.decision.identity();
		assertThat(identity.legalBases()).hasSize(3);
		assertThat(identity.legalBases().get(2)).contains("671/QĐ-UBND", "phục vụ chuyển đổi số");
		assertThat(identity.proposal()).contains("Giám đốc Công an tỉnh", "17/TTr-BCĐ-CAT");
		assertThat(identity.recipients()).hasSize(7).last().isEqualTo("Lưu: VT, ltrtram.");
		assertThat(identity.signature().titles()).containsExactly("TRƯỞNG BAN", "CHỦ TỊCH UBND TỈNH");
		assertThat(identity.signature().signer()).isEqualTo("Lâm Minh Thành");
	}

	@Test
	void readsTheThreeArticlesOfTheDecision() {
		assertThat(this.decision.decision()).extracting(ParsedProvision::anchor).containsExactly("q1", "q2", "q3");
		assertThat(Samples.provision(this.decision, "q2").text()).startsWith("Giao cho Công an tỉnh");
		assertThat(Samples.provision(this.decision, "q3").text())
			.endsWith("Quyết định này có hiệu lực kể từ ngày ký./.");
	}

	@Test
	void readsNineteenArticlesInFiveChapters() {
		assertThat(this.decision.regulation()).extracting(ParsedProvision::heading)
			.containsExactly("QUY ĐỊNH CHUNG", "NHIỆM VỤ, QUYỀN HẠN CỦA BAN CHỈ ĐẠO",
					"NHIỆM VỤ, QUYỀN HẠN CỦA CÁC THÀNH VIÊN TỔ GIÚP VIỆC", "CHẾ ĐỘ LÀM VIỆC VÀ QUAN HỆ CÔNG TÁC",
					"TỔ CHỨC THỰC HIỆN");
		assertThat(this.decision.regulation().stream().map((chapter) -> chapter.children().size()).toList())
			.isEqualTo(List.of(3, 5, 5, 5, 1));
	}

	@Test
	void putsEveryClauseInItsArticle() {
		Map<String, Integer> clauses = new LinkedHashMap<>();
		this.decision.regulation()
			.stream()
			.flatMap((chapter) -> chapter.children().stream())
			.forEach((article) -> clauses.put(article.number(), article.children().size()));
		assertThat(clauses.values()).containsExactly(0, 0, 4, 11, 7, 4, 8, 9, 9, 4, 5, 4, 5, 4, 5, 5, 2, 3, 3);
		assertThat(this.decision.provisions()).noneMatch(
				(provision) -> provision.kind() == ProvisionKind.POINT || provision.kind() == ProvisionKind.SECTION);
	}

	@Test
	void namesProvisions() {
		ParsedProvision clause = Samples.provision(this.decision, "d14k3");
		assertThat(clause.citation()).isEqualTo("Điều 14 khoản 3");
		assertThat(clause.line()).isEqualTo(271);
		assertThat(clause.text()).contains("ít nhất là 02 ngày làm việc");
		assertThat(Samples.provision(this.decision, "c4").citation()).isEqualTo("Chương IV");
		assertThat(Samples.provision(this.decision, "d14").heading()).isEqualTo("Chế độ hội họp");
		assertThat(Samples.provision(this.decision, "q2").citation()).isEqualTo("Quyết định Điều 2");
	}

	/** What a machine cannot check is told in the words of the text. */
	@ParameterizedTest
	@CsvSource({ "d1, nguyên tắc", "d2, Tổ giúp việc Ban Chỉ đạo",
			"d3k1, đề cao trách nhiệm cá nhân của người đứng đầu", "d8k9, các nhiệm vụ khác", "d9k9, các nhiệm vụ khác",
			"d13k5, các nhiệm vụ khác", "d18k3, Tạo điều kiện cho thành viên Tổ giúp việc",
			"d19k1, thực hiện đúng quy định tại Quy chế này" })
	void scopePrinciplesAndGuidelinesAreReadInTheirWords(String anchor, String words) {
		assertThat(Samples.provision(this.decision, anchor).text()).contains(words);
	}

	@Test
	void joinsSentencesBrokenByAPage() {
		assertThat(Samples.provision(this.decision, "d3k3").text())
			.contains("triển khai các nhiệm vụ trong phạm vi chức năng");
		assertThat(Samples.provision(this.decision, "d6k4").text()).contains("phối hợp với Phó Trưởng ban đó");
		assertThat(Samples.provision(this.decision, "d16k2").text()).contains("đột xuất làm việc với các sở");
	}

	@Test
	void keepsTheMarksOfTheScannerOut() {
		assertThat(this.decision.unplaced()).containsExactly(new Unplaced(43, "Dave", Unplaced.Guess.STRAY_MARK),
				new Unplaced(59, "Minh", Unplaced.Guess.STRAY_MARK),
				new Unplaced(98, "vụ", Unplaced.Guess.REPEATED_WORDS),
				new Unplaced(126, "H / ...", Unplaced.Guess.STRAY_MARK),
				new Unplaced(210, "KIÊN GIANG", Unplaced.Guess.RUNNING_HEAD));
		assertThat(this.decision.problems()).isEmpty();
	}

}
