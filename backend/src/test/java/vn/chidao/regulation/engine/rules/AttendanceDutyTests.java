package vn.chidao.regulation.engine.rules;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.EngineTexts;
import vn.chidao.regulation.engine.RuleDefinition;
import vn.chidao.regulation.engine.terms.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class AttendanceDutyTests {

	@Test
	void membersAttendAllMeetings() {
		RuleDefinition duty = Cases.rule(RuleType.ATTENDANCE_DUTY, Severity.WARN, Map.of("body", "HELPER"));
		assertThat(EngineTexts.in(Locale.of("vi")).text(duty.explanation()))
			.isEqualTo("Thành viên của Tổ giúp việc tham dự đầy đủ các cuộc họp.");
	}

}
