package vn.chidao.regulation.recognition;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

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
					""")
	void whoReportsToWhomAndByWhichDay(String sentence, String parameters) {
		assertThat(Read.rules(Read.clause("Chế độ báo cáo", sentence + ".")))
			.containsExactly("REPORT_OBLIGATION " + parameters);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Trưởng ban triệu tập và chủ trì các cuộc họp định kỳ hoặc đột xuất của Ban Chỉ đạo       | CONVENE_RIGHT {body=COMMITTEE, kinds=[REGULAR, AD_HOC], holders=[HEAD]}
					Ban Chỉ đạo họp đột xuất theo yêu cầu của Trưởng ban hoặc theo đề nghị của Ủy viên Thường trực Ban Chỉ đạo | PROPOSE_RIGHT {body=COMMITTEE, kinds=[AD_HOC], holders=[STANDING_MEMBER]}
					Trưởng Ban chỉ đạo quyết định triệu tập cuộc họp mở rộng                                 | EXTEND_RIGHT {body=COMMITTEE, holders=[HEAD]}
					Khi Trưởng ban vắng mặt, Phó Trưởng ban Thường trực chủ trì cuộc họp                     | CHAIR_RIGHT {body=COMMITTEE, acting=[STANDING_VICE_CHAIR]}
					Ban Chỉ đạo làm việc dân chủ, công khai và do Trưởng ban quyết định                      | DECISION_MODE {body=COMMITTEE, mode=HEAD}
					Ban Chỉ đạo thảo luận và biểu quyết theo đa số thành viên có mặt                         | DECISION_MODE {body=COMMITTEE, mode=MAJORITY, base=MEMBERS_PRESENT, tie=CHAIR_DECIDES, notInText=[QUORUM, TIE]}
					Thành viên không dự họp được phải được Trưởng ban đồng ý                                 | ABSENCE_CONSENT {body=COMMITTEE, consentBy=HEAD}
					Trong thời hạn 05 ngày làm việc sau cuộc họp, Tổ giúp việc ra thông báo kết luận gửi các thành viên | CONCLUSION_NOTICE {body=COMMITTEE, sender=HELPER, recipients=ANY_MEMBER, dueWorkingDays=5}
					""")
	void whoMayDoWhat(String sentence, String rule) {
		assertThat(Read.rules(Read.clause("Chế độ làm việc", sentence + "."))).contains(rule);
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
