package vn.chidao.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody is told of a meeting while they still write it: whether they convene or
 * propose it, and the clauses that stand in their way.
 */
@IntegrationTest
class ConvocationCheckControllerTests {

	private static final String CHECK = """
			query($input: ConvocationCheckInput!) { convocationCheck(input: $input) {
				viewerCanConvoke viewerCanPropose
				findings { ruleType citations { label } }
			} }""";

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@Test
	void whoConvenesButDoesNotExtendReadsWhoExtends() {
		MeetingScene it = new MeetingScene("xem trước họp mở rộng", "HP852", this.api, this.mvc, this.scene);
		GraphQlTester.Response told = check(it, "pho", true);
		told.path("convocationCheck.viewerCanConvoke").entity(Boolean.class).isEqualTo(false);
		told.path("convocationCheck.viewerCanPropose").entity(Boolean.class).isEqualTo(true);
		told.path("convocationCheck.findings[?(@.ruleType == 'EXTEND_RIGHT')].citations[0].label")
			.entityList(String.class)
			.containsExactly("Điều 7 khoản 2 Quy chế 852/QĐ-BCĐ");
		assertThat(rulesAboutRights(check(it, "pho", false))).isZero();
		assertThat(rulesAboutRights(check(it, "truong", true))).isZero();
	}

	@Test
	void whoOnlyProposesIsNotToldWhatConvenersMayNot() {
		MeetingScene it = new MeetingScene("xem trước đề nghị họp", this.api, this.mvc, this.scene);
		GraphQlTester.Response told = check(it, "congan", true);
		told.path("convocationCheck.viewerCanConvoke").entity(Boolean.class).isEqualTo(false);
		told.path("convocationCheck.viewerCanPropose").entity(Boolean.class).isEqualTo(true);
		assertThat(rulesAboutRights(told)).isZero();
	}

	@Test
	void whoMayDoNeitherReadsWhoConvenes() {
		MeetingScene it = new MeetingScene("xem trước không có quyền", this.api, this.mvc, this.scene);
		GraphQlTester.Response told = check(it, "tovien", false);
		told.path("convocationCheck.viewerCanPropose").entity(Boolean.class).isEqualTo(false);
		assertThat(rulesAboutRights(told)).isEqualTo(1);
	}

	private static int rulesAboutRights(GraphQlTester.Response told) {
		return told.path("convocationCheck.findings[?(@.ruleType == 'CONVENE_RIGHT' || @.ruleType == 'EXTEND_RIGHT')]")
			.entityList(Object.class)
			.get()
			.size();
	}

	private static GraphQlTester.Response check(MeetingScene it, String who, boolean isExtended) {
		return it.ask(who, CHECK, Map.of("input", Map.of("committeeId", it.committee(), "kind", "AD_HOC", "isExtended",
				isExtended, "startsAt", Instant.now().plus(30, ChronoUnit.DAYS).toString())));
	}

}
