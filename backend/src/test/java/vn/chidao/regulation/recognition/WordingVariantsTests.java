package vn.chidao.regulation.recognition;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.chidao.regulation.engine.rules.RuleType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** One thing said in many ways; and words that say nothing of the kind. */
class WordingVariantsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ban Chỉ đạo họp định kỳ 01 quý/lần                       | {body=COMMITTEE, period=P3M, anchor=CALENDAR}
			Ban Chỉ đạo họp thường kỳ mỗi quý một lần                | {body=COMMITTEE, period=P3M, anchor=CALENDAR}
			Ban Chỉ đạo họp định kỳ hằng quý                         | {body=COMMITTEE, period=P3M, anchor=CALENDAR}
			Ban Chỉ đạo họp định kỳ 02 tháng một lần                 | {body=COMMITTEE, period=P2M}
			Ban Chỉ đạo họp định kỳ 02 (hai) tháng một lần           | {body=COMMITTEE, period=P2M}
			Ban Chỉ đạo họp định kỳ hai tháng một lần                | {body=COMMITTEE, period=P2M}
			Ban Chỉ đạo họp định kỳ năm tháng một lần                | {body=COMMITTEE, period=P5M}
			Ban Chỉ đạo họp 6 tháng một lần                          | {body=COMMITTEE, period=P6M}
			Ban Chỉ đạo họp định kỳ 06 tháng/lần                     | {body=COMMITTEE, period=P6M}
			Định kỳ hằng tháng, Ban Chỉ đạo tổ chức họp              | {body=COMMITTEE, period=P1M, anchor=CALENDAR}
			Ban Chỉ đạo họp mỗi năm hai lần                          | {body=COMMITTEE, period=P6M, anchor=CALENDAR}
			Ban Chỉ đạo họp mỗi năm một lần                          | {body=COMMITTEE, period=P1Y, anchor=CALENDAR}
			Tổ giúp việc họp hàng tuần                               | {body=HELPER, period=P7D, anchor=CALENDAR}
			Tổ công tác họp định kỳ 03 tháng/lần                     | {body=HELPER, period=P3M}
			Cuộc họp thường kỳ của Tổ giúp việc: mỗi tháng một lần   | {body=HELPER, period=P1M, anchor=CALENDAR}
			Tổ giúp việc họp định kỳ hoặc đột xuất                   | {body=HELPER}
			Ban Chỉ đạo họp định kỳ theo quý                         | {body=COMMITTEE, period=P3M, anchor=CALENDAR}
			Cứ 02 tháng, Ban Chỉ đạo họp một lần                     | {body=COMMITTEE, period=P2M}
			Ban Chỉ đạo họp ít nhất một lần trong mỗi quý            | {body=COMMITTEE, period=P3M, anchor=CALENDAR}
			Ban Chỉ đạo họp định kỳ 06 tháng và cuối năm             | {body=COMMITTEE, period=P6M}
			""")
	void howOftenABodyMeets(String sentence, String parameters) {
		assertThat(Read.rules(Read.clause("Chế độ họp", sentence + "."))).contains("MEETING_CADENCE " + parameters);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Giấy mời họp được gửi trước ít nhất 03 (ba) ngày làm việc                               | {body=COMMITTEE, minWorkingDays=3, written=true, requireDocuments=false}                         | CERTAIN
					Tài liệu họp gửi đến các thành viên chậm nhất năm ngày làm việc trước khi họp           | {body=COMMITTEE, minWorkingDays=5, written=false, requireDocuments=true}                | CERTAIN
					Cuộc họp đột xuất được thông báo bằng văn bản trước tối thiểu 01 ngày làm việc          | {body=COMMITTEE, kinds=[AD_HOC], minWorkingDays=1, written=true, requireDocuments=false}         | CERTAIN
					Các cuộc họp của Tổ giúp việc phải thông báo trước ít nhất 02 ngày làm việc             | {body=HELPER, minWorkingDays=2, written=false, requireDocuments=false}                                          | CERTAIN
					Thông báo mời họp gửi trước phiên họp ít nhất 3 ngày                                    | {body=COMMITTEE, minWorkingDays=3, written=false, requireDocuments=false}                                       | PROBABLE
					Giấy mời họp gửi trước ít nhất 02 (ba) ngày làm việc                                    | {body=COMMITTEE, minWorkingDays=2, written=true, requireDocuments=false}                         | PROBABLE
					Giấy mời phải đến người được mời trước ngày họp ít nhất là ba ngày làm việc             | {body=COMMITTEE, minWorkingDays=3, written=true, requireDocuments=false}                         | CERTAIN
					Thời gian gửi giấy mời: chậm nhất là 03 ngày làm việc trước ngày tổ chức cuộc họp       | {body=COMMITTEE, minWorkingDays=3, written=true, requireDocuments=false}                         | CERTAIN
					Thông báo họp phải gửi trước một tuần                                                   | {body=COMMITTEE, minWorkingDays=5, written=false, requireDocuments=false}                        | PROBABLE
					Chậm nhất 48 giờ trước giờ họp, tài liệu được gửi cho các thành viên                    | {body=COMMITTEE, minWorkingDays=2, written=false, requireDocuments=true}                         | PROBABLE
					""")
	void howLongBeforeAMeetingItsNoticeGoesOut(String sentence, String parameters, Confidence confidence) {
		List<Proposal> proposals = Read.clause("Chế độ họp", sentence + ".");
		assertThat(Read.rules(proposals)).containsExactly("NOTICE_PERIOD " + parameters);
		assertThat(proposals.getFirst().confidence()).isEqualTo(confidence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Các thành viên gửi báo cáo về Tổ giúp việc trước ngày 15 tháng 6 và ngày 15 tháng 12     | {from=[ANY_MEMBER], to=[HELPER], dueBefore=[06-15, 12-15], inclusive=false, ifNonWorkingDay=NONE}
					Các thành viên gửi báo cáo về Tổ giúp việc chậm nhất ngày 15/6 và 15/12 hằng năm         | {from=[ANY_MEMBER], to=[HELPER], dueBefore=[06-15, 12-15], inclusive=true, ifNonWorkingDay=NONE}
					Các thành viên gửi báo cáo về Tổ giúp việc chậm nhất trước ngày 10/01                    | {from=[ANY_MEMBER], to=[HELPER], dueBefore=[01-10], inclusive=false, ifNonWorkingDay=NONE}
					Các thành viên báo cáo Trưởng ban trước ngày 20 tháng cuối quý                           | {from=[ANY_MEMBER], to=[HEAD], dueBefore=[03-20, 06-20, 09-20, 12-20], inclusive=false, ifNonWorkingDay=NONE}
					Định kỳ hàng quý, Tổ giúp việc báo cáo Trưởng ban, Phó Trưởng ban và các ủy viên         | {from=[HELPER], to=[HEAD, DEPUTY, ANY_MEMBER], periods=[P3M]}
					Hằng tháng, hằng quý, Cơ quan thường trực báo cáo Ban Chỉ đạo                            | {from=[STANDING_AGENCY], to=[COMMITTEE], periods=[P1M, P3M]}
					Trước ngày 20 của tháng cuối quý, thành viên báo cáo kết quả về Tổ giúp việc             | {from=[ANY_MEMBER], to=[HELPER], dueBefore=[03-20, 06-20, 09-20, 12-20], inclusive=false, ifNonWorkingDay=NONE}
					Thành viên gửi báo cáo 6 tháng trước ngày 15/6 và báo cáo năm trước ngày 15/12           | {from=[ANY_MEMBER], dueBefore=[06-15, 12-15], inclusive=false, ifNonWorkingDay=NONE}
					Tổ giúp việc báo cáo Trưởng ban vào ngày 05 của tháng đầu quý sau                        | {from=[HELPER], to=[HEAD], dueBefore=[01-05, 04-05, 07-05, 10-05], inclusive=true, ifNonWorkingDay=NONE}
					Chế độ báo cáo định kỳ: trước ngày 10/01, các thành viên báo cáo về Tổ giúp việc         | {from=[ANY_MEMBER], to=[HELPER], dueBefore=[01-10], inclusive=false, ifNonWorkingDay=NONE}
					Tổ giúp việc có trách nhiệm báo cáo hằng tuần với Trưởng ban                             | {from=[HELPER], to=[HEAD], periods=[P7D]}
					Thành viên gửi báo cáo về Sở Nội vụ trước ngày 05/12 để tổng hợp, báo cáo Ban Chỉ đạo    | {from=[ANY_MEMBER], to=[COMMITTEE], via=name:Sở Nội vụ, dueBefore=[12-05], inclusive=false, ifNonWorkingDay=NONE}
					Cơ quan thường trực xây dựng báo cáo trình Trưởng ban trước ngày 30 của tháng cuối quý   | {from=[STANDING_AGENCY], to=[HEAD], dueBefore=[03-30, 06-30, 09-30, 12-30], inclusive=false, ifNonWorkingDay=NONE}
					""")
	void whoReportsToWhomAndByWhichDay(String sentence, String parameters) {
		assertThat(Read.rules(Read.clause("Chế độ báo cáo", sentence + ".")))
			.containsExactly("REPORT_OBLIGATION " + parameters);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Các thành viên báo cáo Tổ giúp việc trước ngày 25 hằng tháng                      | false
			Các thành viên báo cáo định kỳ hằng tháng về Tổ giúp việc trước ngày 25           | false
			Định kỳ vào ngày 25 hằng tháng, các thành viên báo cáo Tổ giúp việc               | true
			Chậm nhất vào ngày 25 hàng tháng, các thành viên gửi báo cáo về Tổ giúp việc      | true
			""")
	void aDayOfEachMonth(String sentence, boolean inclusive) {
		List<String> days = IntStream.rangeClosed(1, 12).mapToObj((month) -> "%02d-25".formatted(month)).toList();
		assertThat(Read.rules(Read.clause("Chế độ báo cáo", sentence + ".")))
			.containsExactly("REPORT_OBLIGATION {from=[ANY_MEMBER], to=[HELPER], dueBefore=" + days + ", inclusive="
					+ inclusive + ", ifNonWorkingDay=NONE}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Trưởng ban triệu tập và chủ trì các cuộc họp định kỳ hoặc đột xuất của Ban Chỉ đạo       | CONVENE_RIGHT {body=COMMITTEE, kinds=[REGULAR, AD_HOC], holders=[HEAD]}
					Ban Chỉ đạo họp đột xuất theo yêu cầu của Trưởng ban hoặc theo đề nghị của Ủy viên Thường trực Ban Chỉ đạo | PROPOSE_RIGHT {body=COMMITTEE, kinds=[AD_HOC], holders=[STANDING_MEMBER]}
					Trưởng Ban chỉ đạo quyết định triệu tập cuộc họp mở rộng                                 | EXTEND_RIGHT {body=COMMITTEE, holders=[HEAD]}
					Khi Trưởng ban vắng mặt, Phó Trưởng ban Thường trực chủ trì cuộc họp                     | CHAIR_RIGHT {body=COMMITTEE, acting=[STANDING_VICE_CHAIR]}
					Ban Chỉ đạo làm việc dân chủ, công khai và do Trưởng ban quyết định                      | DECISION_MODE {body=COMMITTEE, mode=HEAD}
					Ban Chỉ đạo thảo luận và biểu quyết theo đa số thành viên có mặt                         | DECISION_MODE {body=COMMITTEE, mode=MAJORITY, share=>1/2, base=MEMBERS_PRESENT, tie=CHAIR_DECIDES, notInText=[SHARE, QUORUM, TIE]}
					Thành viên không dự họp được phải được Trưởng ban đồng ý                                 | ABSENCE_CONSENT {body=COMMITTEE, consentBy=HEAD}
					Trong thời hạn 05 ngày làm việc sau cuộc họp, Tổ giúp việc ra thông báo kết luận gửi các thành viên | CONCLUSION_NOTICE {body=COMMITTEE, sender=HELPER, recipients=ANY_MEMBER, dueWorkingDays=5}
					Kết luận phiên họp được Cơ quan thường trực thông báo bằng văn bản trong thời hạn 5 ngày làm việc | CONCLUSION_NOTICE {body=COMMITTEE, sender=STANDING_AGENCY, dueWorkingDays=5}
					Ban Chỉ đạo họp đột xuất khi Trưởng ban yêu cầu                                          | CONVENE_RIGHT {body=COMMITTEE, kinds=[AD_HOC], holders=[HEAD]}
					Quyền triệu tập họp thuộc về Trưởng ban và Phó Trưởng ban thường trực                    | CONVENE_RIGHT {body=COMMITTEE, holders=[HEAD, STANDING_VICE_CHAIR]}
					Các cuộc họp của Ban Chỉ đạo do Trưởng ban triệu tập và chủ trì                          | CHAIR_RIGHT {body=COMMITTEE, holders=[HEAD]}
					Ban Chỉ đạo họp đột xuất khi có đề nghị của Cơ quan thường trực                          | PROPOSE_RIGHT {body=COMMITTEE, kinds=[AD_HOC], holders=[STANDING_AGENCY]}
					Trưởng ban quyết định thành phần tham dự cuộc họp                                        | COMPOSE_RIGHT {body=COMMITTEE, holders=[HEAD]}
					Trưởng ban là người quyết định cuối cùng                                                 | DECISION_MODE {body=COMMITTEE, mode=HEAD}
					Kế hoạch được thông qua khi có quá bán tổng số thành viên tán thành                      | DECISION_MODE {body=COMMITTEE, subjects=[PLAN], mode=MAJORITY, share=>1/2, base=ALL_MEMBERS, tie=CHAIR_DECIDES, notInText=[QUORUM, TIE]}
					Ban Chỉ đạo quyết định theo đa số quá bán tổng số thành viên                             | DECISION_MODE {body=COMMITTEE, mode=MAJORITY, share=>1/2, base=ALL_MEMBERS, tie=CHAIR_DECIDES, notInText=[QUORUM, TIE]}
					Quyết định được thông qua khi trên một nửa số thành viên có mặt nhất trí                 | DECISION_MODE {body=COMMITTEE, mode=MAJORITY, share=>1/2, base=MEMBERS_PRESENT, tie=CHAIR_DECIDES, notInText=[QUORUM, TIE]}
					Cuộc họp định kỳ mở đầu bằng việc kiểm điểm thực hiện kết luận của cuộc họp trước        | MANDATORY_AGENDA {body=COMMITTEE, kinds=[REGULAR], topics=[REVIEW_PREVIOUS_CONCLUSIONS], opening=REVIEW_PREVIOUS_CONCLUSIONS}
					Việc sửa đổi, bổ sung Quy chế do Trưởng ban quyết định theo đề nghị của Tổ giúp việc     | AMENDMENT_PATH {steps=[SUBMIT/HELPER, DECIDE/HEAD]}
					""")
	void whoMayDoWhat(String sentence, String rule) {
		assertThat(Read.rules(Read.clause("Chế độ làm việc", sentence + "."))).contains(rule);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Ban Chỉ đạo họp đột xuất khi có ít nhất một phần ba (1/3) tổng số thành viên yêu cầu              | >=1/3 | CERTAIN
					Ban Chỉ đạo họp bất thường theo yêu cầu của ít nhất 1/3 số thành viên Ban Chỉ đạo                 | >=1/3 | CERTAIN
					Trưởng ban triệu tập họp đột xuất nếu có trên một nửa số thành viên đề nghị bằng văn bản           | >1/2  | CERTAIN
					Ban Chỉ đạo họp đột xuất theo triệu tập của Trưởng ban hoặc khi có ít nhất 1/3 thành viên yêu cầu | >=1/3 | CERTAIN
					Ban Chỉ đạo họp đột xuất khi có một phần ba thành viên đề nghị                                    | >=1/3 | PROBABLE
					""")
	void membersWhoAskForAMeetingTogether(String sentence, String share, Confidence confidence) {
		List<Proposal> proposals = Read.clause("Chế độ họp", sentence + ".");
		assertThat(proposals).filteredOn((proposal) -> proposal.type() == RuleType.PROPOSE_RIGHT)
			.singleElement()
			.satisfies((proposal) -> {
				assertThat(Read.rules(List.of(proposal)))
					.containsExactly("PROPOSE_RIGHT {body=COMMITTEE, kinds=[AD_HOC], memberShare=" + share + "}");
				assertThat(proposal.confidence()).isEqualTo(confidence);
				assertThat(proposal.notStated()).isEmpty();
			});
		assertThat(proposals).filteredOn((proposal) -> proposal.type() == RuleType.DECISION_MODE).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Kế hoạch được thông qua khi có ít nhất hai phần ba (2/3) tổng số thành viên tán thành          | >=2/3   | ALL_MEMBERS     |       | CERTAIN
					Quyết định của Ban Chỉ đạo phải được trên hai phần ba số thành viên có mặt biểu quyết tán thành | >2/3    | MEMBERS_PRESENT |       | CERTAIN
					Nghị quyết được thông qua nếu có từ 3/4 số thành viên dự họp trở lên đồng ý                    | >=3/4   | MEMBERS_PRESENT |       | CERTAIN
					Chương trình phải được ba phần tư thành viên nhất trí                                          | >=3/4   |                 |       | PROBABLE
					Ban Chỉ đạo quyết định theo đa số với ít nhất 60% thành viên có mặt tán thành                  | >=60/100 | MEMBERS_PRESENT |      | CERTAIN
					Ban Chỉ đạo quyết định theo nguyên tắc đa số ít nhất hai phần ba thành viên                    | >=2/3   |                 |       | CERTAIN
					Kế hoạch được thông qua khi có ít nhất hai phần ba (3/4) thành viên tán thành                  | >=3/4   |                 |       | PROBABLE
					Cuộc họp phải có ít nhất 2/3 số thành viên tham dự và quyết định được thông qua khi có quá nửa số thành viên có mặt tán thành | >1/2 | MEMBERS_PRESENT | >=2/3 | CERTAIN
					Quyết định được thông qua khi có ít nhất 2/3 số thành viên có mặt tán thành và cuộc họp có từ 3/4 tổng số thành viên tham dự  | >=2/3 | MEMBERS_PRESENT | >=3/4 | CERTAIN
					""")
	void howManyDecide(String sentence, String share, String base, String quorum, Confidence confidence) {
		assertThat(Read.clause("Chế độ làm việc", sentence + "."))
			.filteredOn((proposal) -> proposal.type() == RuleType.DECISION_MODE)
			.singleElement()
			.satisfies((proposal) -> {
				assertThat(proposal.parameters()).containsEntry("share", share);
				assertThat(proposal.parameters().get("quorum")).isEqualTo(quorum);
				assertThat(proposal.notStated().contains("base") ? null : proposal.parameters().get("base"))
					.isEqualTo(base);
				assertThat(proposal.confidence()).isEqualTo(confidence);
				assertThat(proposal.phrases()).anySatisfy((phrase) -> assertThat(phrase.text()).contains("thành viên"));
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Phó Trưởng ban thường trực được uỷ quyền triệu tập cuộc họp đột xuất            | {body=COMMITTEE, givers=[HEAD], receivers=[STANDING_VICE_CHAIR], powers=[CONVENE]}        | PROBABLE
					Phó Trưởng ban được Trưởng ban ủy quyền triệu tập và chủ trì cuộc họp           | {body=COMMITTEE, givers=[HEAD], receivers=[DEPUTY], powers=[CONVENE, CHAIR]}              | CERTAIN
					Phó Trưởng ban triệu tập và chủ trì cuộc họp khi được Trưởng ban ủy quyền       | {body=COMMITTEE, givers=[HEAD], receivers=[DEPUTY], powers=[CONVENE, CHAIR]}              | CERTAIN
					Phó Trưởng ban triệu tập cuộc họp theo ủy quyền của Trưởng ban                  | {body=COMMITTEE, givers=[HEAD], receivers=[DEPUTY], powers=[CONVENE]}                     | CERTAIN
					Trưởng ban ủy quyền cho Phó Trưởng ban triệu tập cuộc họp                       | {body=COMMITTEE, givers=[HEAD], receivers=[DEPUTY], powers=[CONVENE]}                     | CERTAIN
					""")
	void whoMayOnlyWhenAuthorisedHasNoRightOfTheirOwn(String sentence, String parameters, Confidence confidence) {
		List<Proposal> proposals = Read.clause("Chế độ làm việc", sentence + ".");
		assertThat(Read.rules(proposals)).containsExactly("DELEGATION " + parameters);
		assertThat(proposals.getFirst().confidence()).isEqualTo(confidence);
	}

	@Test
	void theHeadNeedsNoAuthorisation() {
		assertThat(Read.rules(Read.clause("Chế độ họp",
				"Các cuộc họp do Trưởng ban hoặc Phó Trưởng ban được ủy quyền triệu tập, chủ trì.")))
			.containsExactlyInAnyOrder("CONVENE_RIGHT {body=COMMITTEE, holders=[HEAD]}",
					"CHAIR_RIGHT {body=COMMITTEE, holders=[HEAD]}",
					"DELEGATION {body=COMMITTEE, givers=[HEAD], receivers=[DEPUTY], powers=[CONVENE, CHAIR]}");
	}

	@Test
	void anotherTimeForAdHocMeetingsLeavesTheFirstToRegularOnes() {
		assertThat(Read.rules(Read.clause("Chế độ họp",
				"Giấy mời họp gửi trước ít nhất 03 ngày làm việc; đối với họp đột xuất, trước 01 ngày làm việc.")))
			.containsExactly(
					"NOTICE_PERIOD {body=COMMITTEE, kinds=[REGULAR], minWorkingDays=3, written=true, requireDocuments=false}",
					"NOTICE_PERIOD {body=COMMITTEE, kinds=[AD_HOC], minWorkingDays=1, written=false, requireDocuments=false}");
	}

	@Test
	void whoPresidesInPlaceOfTheHeadWhenAuthorisedIsWhoseArticleItIs() {
		assertThat(Read.rules(Read.clause("Trách nhiệm của Phó Trưởng ban Thường trực",
				"Thay mặt Trưởng ban chủ trì cuộc họp khi được ủy quyền.")))
			.containsExactly(
					"DELEGATION {body=COMMITTEE, givers=[HEAD], receivers=[STANDING_VICE_CHAIR], powers=[CHAIR]}");
		assertThat(Read.rules(Read.clause("Trách nhiệm của Trưởng ban",
				"Quyết định triệu tập, chủ trì và kết luận các cuộc họp của Ban Chỉ đạo.")))
			.containsExactly("CONVENE_RIGHT {body=COMMITTEE, holders=[HEAD]}",
					"CHAIR_RIGHT {body=COMMITTEE, holders=[HEAD]}");
	}

	@Test
	void aListOfMeetingsSaysHowOftenEachBodyMeets() {
		assertThat(Read.proposals("""
				QUY CHẾ
				Hoạt động của Ban Chỉ đạo

				Điều 1. Chế độ họp

				1. Họp định kỳ:

				a) Ban Chỉ đạo: mỗi quý 01 lần, vào tháng cuối quý;

				b) Tổ giúp việc: mỗi tháng 01 lần.
				""")).extracting(Read::line, Proposal::confidence)
			.containsExactly(
					tuple("d1k1a MEETING_CADENCE {body=COMMITTEE, period=P3M, anchor=CALENDAR}", Confidence.PROBABLE),
					tuple("d1k1b MEETING_CADENCE {body=HELPER, period=P1M, anchor=CALENDAR}", Confidence.PROBABLE));
	}

	@Test
	void membersAttendMeetingsInFull() {
		assertThat(Read.rules(Read.clause("Trách nhiệm của thành viên", "Tham dự các cuộc họp đầy đủ.")))
			.containsExactly("ATTENDANCE_DUTY {body=COMMITTEE}");
		assertThat(Read.rules(Read.clause("Chế độ họp", "Thành viên không dự họp được thì báo lại."))).isEmpty();
	}

	@Test
	void whoProposesDoesNotConvene() {
		assertThat(Read.rules(
				Read.clause("Chế độ họp", "Theo đề nghị của Cơ quan thường trực, Trưởng ban triệu tập họp đột xuất.")))
			.containsExactlyInAnyOrder("CONVENE_RIGHT {body=COMMITTEE, kinds=[AD_HOC], holders=[HEAD]}",
					"PROPOSE_RIGHT {body=COMMITTEE, kinds=[AD_HOC], holders=[STANDING_AGENCY]}");
	}

	@Test
	void doubtsWhatIsOnlyPartOfWhatTheTextSays() {
		assertThat(Read.clause("Chế độ họp", "Ban Chỉ đạo họp định kỳ 06 tháng và cuối năm.")).singleElement()
			.extracting(Proposal::confidence)
			.isEqualTo(Confidence.PROBABLE);
		assertThat(Read.clause("Chế độ họp",
				"Ban Chỉ đạo họp bất thường khi có yêu cầu của Trưởng ban hoặc ít nhất một phần ba số thành viên."))
			.singleElement()
			.extracting(Proposal::confidence)
			.isEqualTo(Confidence.PROBABLE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ban Chỉ đạo phối hợp định kỳ với các sở, ngành mỗi quý một việc
			Tổng hợp tình hình hằng quý của các địa phương
			Trường hợp phát sinh vướng mắc, kịp thời báo cáo Trưởng ban
			Xây dựng kế hoạch kiểm tra hằng năm và báo cáo khi được yêu cầu
			Trưởng ban quyết định việc điều động chuyên gia
			Trường hợp vượt thẩm quyền phải báo cáo Trưởng ban xem xét, quyết định
			Tổ trưởng được quyền triệu tập các thành viên làm việc tập trung
			Chuẩn bị nội dung, tài liệu các cuộc họp định kỳ và đột xuất
			Sau 05 ngày làm việc kể từ ngày nhận được hồ sơ, cơ quan trả lời bằng văn bản
			Làm đầu mối phối hợp, chuẩn bị báo cáo hằng năm theo phân công
			""")
	void readsNothingWhereNothingIsLaidDown(String sentence) {
		assertThat(Read.rules(Read.clause("Nhiệm vụ", sentence + "."))).isEmpty();
	}

}
