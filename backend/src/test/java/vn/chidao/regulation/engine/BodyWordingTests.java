package vn.chidao.regulation.engine;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.BodyWording;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.Rank;

import static org.assertj.core.api.Assertions.assertThat;

/** What the first body in a name is called decides on the titles of its posts. */
class BodyWordingTests {

	@ParameterizedTest
	@CsvSource({ "Ban Chỉ đạo triển khai Đề án 06 tỉnh Kiên Giang, Trưởng ban, Head of the Committee",
			"Quy chế hoạt động của Ban Chỉ đạo và Tổ giúp việc, Trưởng ban, Head of the Committee",
			"Quy chế tổ chức và hoạt động của Tổ công tác giúp Ban Chỉ đạo, Tổ trưởng, Head of the task force",
			"Tổ công tác cải cách thủ tục hành chính, Tổ trưởng, Head of the task force" })
	void theHeadIsCalledAfterTheBody(String title, String vietnamese, String english) {
		Holder head = new Holder.Ranked(Body.COMMITTEE, Rank.HEAD);
		BodyWording wording = BodyWording.of(title);
		assertThat(EngineTexts.in(Locale.of("vi")).forBodies(wording).label(head)).isEqualTo(vietnamese);
		assertThat(EngineTexts.in(Locale.ENGLISH).forBodies(wording).label(head)).isEqualTo(english);
	}

}
