package vn.chidao.regulation.recognition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.text.DecisionParser;
import vn.chidao.regulation.text.ParsedProvision;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sixth regulation, invented, that says the same kinds of things in other words and
 * with other numbers; and the same text as scanners and typists damage it.
 */
class BinhSonRecognitionTests {

	private static final List<String> RULES = List.of(
			"d2k1 DECISION_MODE {body=COMMITTEE, subjects=[PLAN, REGULATION], mode=MAJORITY, share=>1/2, base=ALL_MEMBERS, quorum=>=2/3, tie=CHAIR_DECIDES, notInText=[SHARE]}",
			"d2k2 DECISION_MODE {body=COMMITTEE, mode=HEAD}", "d3k2 CHAIR_RIGHT {body=COMMITTEE, holders=[HEAD]}",
			"d4k1 CHAIR_RIGHT {body=COMMITTEE, acting=[STANDING_VICE_CHAIR]}",
			"d4k1 ACTING_SUBSTITUTION {body=COMMITTEE, substitutes=[STANDING_VICE_CHAIR], triggers=[ABSENT]}",
			"d4k2 REPORT_OBLIGATION {from=[STANDING_VICE_CHAIR], to=[HEAD], periods=[P1M]}",
			"d5k1 ATTENDANCE_DUTY {body=COMMITTEE}", "d5k1 ABSENCE_CONSENT {body=COMMITTEE, consentBy=HEAD}",
			"d5k1 SUBSTITUTE_OPINION {body=COMMITTEE}",
			"d6pb REPORT_OBLIGATION {from=[STANDING_AGENCY], to=[name:Ủy ban nhân dân tỉnh], periods=[P3M], inclusive=false, dueDaysAfterPeriod=5, ifNonWorkingDay=NONE}",
			"d7k1 MEETING_CADENCE {body=COMMITTEE, period=P6M, anchor=CALENDAR}",
			"d7k2 CONVENE_RIGHT {body=COMMITTEE, kinds=[AD_HOC], holders=[HEAD]}",
			"d7k2 PROPOSE_RIGHT {body=COMMITTEE, kinds=[AD_HOC], holders=[STANDING_AGENCY]}",
			"d7k3 MEETING_CADENCE {body=HELPER, period=P1M, anchor=CALENDAR}",
			"d7k3 CONVENE_RIGHT {body=HELPER, kinds=[AD_HOC], holders=[HELPER.HEAD]}",
			"d7k4 EXTEND_RIGHT {body=COMMITTEE, holders=[HEAD, STANDING_VICE_CHAIR]}",
			"d7k4 COMPOSE_RIGHT {body=COMMITTEE, holders=[HEAD]}",
			"d8k1 NOTICE_PERIOD {body=COMMITTEE, kinds=[REGULAR], minWorkingDays=3, written=true, requireDocuments=true, requiredFields=[CONTENT, TIME, PLACE, PARTICIPANTS]}",
			"d8k2 CONCLUSION_NOTICE {body=COMMITTEE, sender=STANDING_AGENCY, recipients=ANY_MEMBER, dueWorkingDays=2}",
			"d9k1 REPORT_OBLIGATION {from=[ANY_MEMBER], to=[HELPER], then=[HEAD], dueBefore=[05-20, 11-20], inclusive=true, ifNonWorkingDay=NONE}",
			"d9k2 REPORT_OBLIGATION {from=[COMMITTEE], to=[name:Ủy ban nhân dân tỉnh], periods=[P6M, P1Y]}",
			"d9k3 REPORT_OBLIGATION {from=[HELPER], to=[STANDING_AGENCY], dueBefore=[01-25, 02-25, 03-25, 04-25, 05-25, 06-25, 07-25, 08-25, 09-25, 10-25, 11-25, 12-25], inclusive=false, ifNonWorkingDay=NONE}",
			"d10 AMENDMENT_PATH {steps=[REQUEST, CONSOLIDATE/STANDING_AGENCY, DECIDE/HEAD]}");

	private final String text = Read.text(Read.BINH_SON);

	@Test
	void readsItsRulesAndNothingElse() {
		assertThat(Read.lines(Read.proposals(this.text))).containsExactlyInAnyOrderElementsOf(RULES);
	}

	@Test
	void readsDecomposedLettersTheSame() {
		String decomposed = Normalizer.normalize(this.text, Normalizer.Form.NFD);
		assertThat(decomposed).isNotEqualTo(this.text);
		assertThat(Read.lines(Read.proposals(decomposed))).containsExactlyInAnyOrderElementsOf(RULES);
	}

	@Test
	void readsOldTonePlacementTheSame() {
		assertThat(Read.lines(Read.proposals(this.text.replace("ủy", "uỷ").replace("Ủy", "Uỷ")))
			.stream()
			.map((line) -> line.replace("Uỷ", "Ủy"))).containsExactlyInAnyOrderElementsOf(RULES);
	}

	@Test
	void doubtsWhatAScannerDamagedButStillReadsIt() {
		String damaged = this.text.replace("phiên họp định kỳ", "phiên hop đinh kỳ")
			.replace("03 (ba) ngày làm việc", "O3(ba) ngày lam viêc")
			.replace("Chậm nhất hai ngày làm việc", "Châm nhất hai ngày làmviệc")
			.replace("họp đột xuất theo yêu cầu của Tổ trưởng", "họp độtxuất theo yêu cầucủa Tổ trưởng");
		List<Proposal> proposals = Read.proposals(damaged);
		assertThat(Read.lines(proposals)).containsExactlyInAnyOrderElementsOf(RULES);
		assertThat(proposals)
			.filteredOn((proposal) -> List.of("d3k2", "d7k3", "d8k1", "d8k2").contains(proposal.anchor())
					&& !proposal.type().name().equals("MEETING_CADENCE"))
			.hasSize(4)
			.allSatisfy((proposal) -> assertThat(proposal.confidence()).isEqualTo(Confidence.PROBABLE));
	}

	@Test
	void readsAcrossPageBreaks() {
		String broken = this.text
			.replace("trước ngày họp, trừ trường hợp", "trước ngày họp,\n\n\f\n4\n\ntrừ trường hợp")
			.replace("Cơ quan thường trực có quyền đề nghị", "Cơ quan\nthường trực có quyền đề nghị");
		assertThat(Read.lines(Read.proposals(broken))).containsExactlyInAnyOrderElementsOf(RULES);
	}

	@Test
	void readsHeadingsInCapitals() {
		String capitals = this.text.lines()
			.map((line) -> line.matches("Điều \\d+[.] .{5,60}") && !line.contains(",")
					? line.substring(0, line.indexOf('.')) + line.substring(line.indexOf('.')).toUpperCase(Locale.ROOT)
					: line)
			.reduce("", (a, b) -> a + b + "\n");
		assertThat(capitals).contains("TRÁCH NHIỆM CỦA TRƯỞNG BAN");
		assertThat(Read.lines(Read.proposals(capitals))).containsExactlyInAnyOrderElementsOf(RULES);
	}

	@Test
	void eachPhraseIsWhereItSaysInItsProvision() {
		List<ParsedProvision> provisions = DecisionParser.parse(this.text).provisions().toList();
		assertThat(Read.proposals(this.text)).flatExtracting(Proposal::phrases).isNotEmpty().allSatisfy((phrase) -> {
			ParsedProvision provision = provisions.stream()
				.filter((candidate) -> candidate.anchor().equals(phrase.anchor()))
				.findFirst()
				.orElseThrow();
			assertThat(provision.text().substring(phrase.start(), phrase.end())).isEqualTo(phrase.text());
		});
	}

}
