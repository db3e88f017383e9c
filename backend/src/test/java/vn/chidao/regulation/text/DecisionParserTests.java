package vn.chidao.regulation.text;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionParserTests {

	@Test
	void readsUppercaseHeadingsSectionsAndPoints() {
		ParsedDecision decision = Samples.parsed(Samples.HA_LAM);
		assertThat(decision.problems()).isEmpty();
		assertThat(decision.provisions().map(ParsedProvision::anchor)).containsExactly("q1", "q2", "q3", "c1", "d1",
				"d1k1", "d1k2", "d1k2a", "d1k2b", "d1k2c", "d1k2d", "d1k2dd", "c2", "c2m1", "d2", "d2pa", "d2pb",
				"d2pc", "d3", "d3k1", "d3k2", "c2m2", "d4", "d4k1", "d4k2", "d4k2a", "d4k2b", "d5");
		assertThat(Samples.provision(decision, "d1k2dd").citation()).isEqualTo("Điều 1 khoản 2 điểm đ");
		assertThat(Samples.provision(decision, "d1k2dd").text()).isEqualTo("Các sở, ngành và cơ quan có liên quan.");
		assertThat(Samples.provision(decision, "d3").heading())
			.isEqualTo("TRÁCH NHIỆM CỦA CÁC ỦY VIÊN TRONG VIỆC CHUẨN BỊ VÀ THỰC HIỆN NỘI DUNG PHIÊN HỌP");
		assertThat(Samples.provision(decision, "d2").text()).isEqualTo("Trưởng ban có các quyền hạn sau đây:");
		assertThat(Samples.provision(decision, "d2pb").text()).endsWith("tại khoản 2 Điều 1 của Quy chế này;");
	}

	@Test
	void readsAnIdentityPrintedInTwoColumns() {
		Identity identity = Samples.parsed(Samples.HA_LAM).identity();
		assertThat(identity.number()).isEqualTo("07");
		assertThat(identity.symbol()).isEqualTo("QĐ-BCĐCCHC");
		assertThat(identity.issueDate()).isEqualTo(LocalDate.of(2024, 2, 5));
		assertThat(identity.place()).isEqualTo("Hà Lam");
		assertThat(identity.effectiveFrom()).isEqualTo(LocalDate.of(2024, 2, 15));
		assertThat(identity.supersedes()).containsExactly("102/QĐ-BCĐ");
		assertThat(identity.issuer()).isEqualTo("TRƯỞNG BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH HÀ LAM");
		assertThat(identity.recipients()).hasSize(3);
		assertThat(identity.signature().titles()).containsExactly("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
				"GIÁM ĐỐC SỞ NỘI VỤ");
		assertThat(identity.signature().signer()).isEqualTo("Đại tá Trần Thị Minh An");
	}

	@Test
	void readsWhatALaterDecisionInserted() {
		ParsedDecision decision = DecisionParser.parse("""
				QUY CHẾ

				Điều 1. Chế độ họp

				1. Họp định kỳ mỗi quý một lần.

				1a. Họp trực tuyến khi cần.

				2. Thành phần họp gồm:

				a) Các ủy viên;

				a1) Chuyên gia được mời;

				b) Tổ giúp việc.

				Điều 1a. Ghi biên bản

				Thư ký ghi biên bản.

				Điều 2. Thi hành

				Các ủy viên thi hành.
				""");
		assertThat(decision.regulation()).flatExtracting((provision) -> provision.walk().toList())
			.extracting(ParsedProvision::anchor)
			.containsExactly("d1", "d1k1", "d1k1_a", "d1k2", "d1k2a", "d1k2a1", "d1k2b", "d1a", "d2");
		assertThat(decision.problems()).extracting(Problem::kind)
			.containsExactlyInAnyOrder(Problem.Kind.MISSING_NUMBER, Problem.Kind.MISSING_DATE);
	}

	@Test
	void readsARegulationWithoutChaptersOrTitle() {
		ParsedDecision decision = Samples.parsed(Samples.THANH_SON);
		assertThat(decision.decision()).hasSize(2);
		assertThat(decision.regulation()).extracting(ParsedProvision::anchor)
			.containsExactly("d1", "d2", "d3", "d4", "d5");
		assertThat(Samples.provision(decision, "d2k1").text()).contains("quy định tại Điều 4. Các cuộc họp bất thường",
				"không quá 12. cuộc mỗi năm.");
		assertThat(Samples.provision(decision, "d2k2").text()).contains("được giao chuẩn bị chịu trách nhiệm");
		assertThat(Samples.provision(decision, "d3k1").text()).isEqualTo("Thành viên báo cáo:\n- Sáu tháng;\n- Năm.");
		assertThat(Samples.provision(decision, "d4").heading()).endsWith("các cuộc họp và theo dõi thực hiện kết luận");
		assertThat(decision.unplaced()).extracting(Unplaced::guess)
			.containsExactly(Unplaced.Guess.LETTERHEAD, Unplaced.Guess.LETTERHEAD, Unplaced.Guess.SIGNING_STAMP,
					Unplaced.Guess.SIGNING_STAMP, Unplaced.Guess.PAGE_NUMBER, Unplaced.Guess.PAGE_NUMBER);
		assertThat(decision.problems()).containsExactly(new Problem(Problem.Kind.MISSING_NUMBER, 0, ""),
				new Problem(Problem.Kind.MISSING_DATE, 0, ""));
	}

	@Test
	void tellsWhatIsWrongWithTheNumbering() {
		ParsedDecision decision = Samples.parsed(Samples.BINH_AN);
		assertThat(decision.identity().number()).isEqualTo("3");
		assertThat(decision.identity().issueDate()).isEqualTo(LocalDate.of(2021, 4, 1));
		assertThat(decision.problems()).containsExactly(new Problem(Problem.Kind.NUMBER_GAP, 20, "Điều 2 khoản 4"),
				new Problem(Problem.Kind.NUMBERING_RESTARTS, 35, "Điều 3 khoản 1"),
				new Problem(Problem.Kind.REPEATED_NUMBER, 43, "Điều 3"),
				new Problem(Problem.Kind.NUMBER_GAP, 48, "Điều 6"));
		assertThat(Samples.provision(decision, "d3k1-2").children()).extracting(ParsedProvision::citation)
			.containsExactly("Điều 3 khoản 1 điểm a", "Điều 3 khoản 1 điểm b");
		assertThat(Samples.provision(decision, "d3-2").heading()).isEqualTo("Nhiệm vụ của thành viên");
	}

	@Test
	void readsTheSameTextHoweverItIsTyped() {
		for (String name : Samples.ALL) {
			String text = Samples.text(name);
			ParsedDecision plain = DecisionParser.parse(text);
			for (String variant : List.of(text.replace("\n", "\r\n"), text.replace("\n", "\r"),
					text.replace(' ', '\u00a0'), Normalizer.normalize(text, Normalizer.Form.NFD),
					text.replace('Đ', 'Ð'), "\ufeff" + text)) {
				assertThat(DecisionParser.parse(variant)).as(name).isEqualTo(plain);
			}
		}
	}

	@Test
	void toleratesMissingSpacesAndMarkup() {
		ParsedDecision decision = DecisionParser.parse("""
				QUY CHẾ
				Chương lV **Họp**
				**Điều1.**_Chế độ họp_
				1.Họp hằng tháng;
				2 . Họp đột xuất.
				ĐIỀU 2 : Báo cáo
				l. Báo cáo quý.
				""");
		assertThat(decision.provisions().map(ParsedProvision::anchor)).containsExactly("c4", "d1", "d1k1", "d1k2", "d2",
				"d2k1");
		assertThat(Samples.provision(decision, "d1").heading()).isEqualTo("Chế độ họp");
	}

	/** Where work grew with the square of the length, this would run for minutes. */
	@ParameterizedTest
	@ValueSource(strings = { "A ", "a\n\n", "ĐIỀU\n", "1. a\n\nb\n\n", "Nơi nhận:\n- a\n", "ngày 1 " })
	@Timeout(60)
	void readsTheLongestTextInReasonableTime(String unit) {
		for (String start : List.of("QUYẾT ĐỊNH:\nĐiều 1. ", "QUY CHẾ\n(kèm theo ")) {
			String text = start + unit.repeat(100_000 / unit.length());
			assertThat(DecisionParser.parse(text).placements()).isNotEmpty();
		}
	}

	@Test
	void reportsATextItCannotRead() {
		assertThat(DecisionParser.parse(" \n\u00a0\n").problems())
			.containsExactly(new Problem(Problem.Kind.NO_TEXT, 0, ""));
		ParsedDecision prose = DecisionParser.parse("Ủy ban nhân dân tỉnh đã có Quyết định ban hành Quy chế.");
		assertThat(prose.problems()).extracting(Problem::kind).contains(Problem.Kind.NO_ARTICLES);
		assertThat(prose.unplaced()).extracting(Unplaced::guess).containsExactly(Unplaced.Guess.UNKNOWN);
	}

}
