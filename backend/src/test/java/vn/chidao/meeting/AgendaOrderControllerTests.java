package vn.chidao.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.membership.Scene;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The order in which a meeting deals with its matters.
 */
@IntegrationTest
class AgendaOrderControllerTests {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Scene scene;

	@ParameterizedTest
	@CsvSource({ "DIRECTION, 3, PLAN PROGRAMME DIRECTION", "PROGRAMME, 1, PROGRAMME DIRECTION PLAN",
			"PLAN, 2, DIRECTION PLAN PROGRAMME", "DIRECTION, 99, PLAN PROGRAMME DIRECTION" })
	void anItemTakesTheGivenPlaceAndTheOthersMakeRoom(String moved, int position, String order) {
		MeetingScene it = scene("thứ tự " + moved + position);
		String meeting = it.prepared("REGULAR", 30);
		Map<String, String> items = new HashMap<>();
		for (String subject : List.of("DIRECTION", "PLAN", "PROGRAMME")) {
			items.put(subject, it.item(meeting, subject));
		}
		GraphQlTester.Response done = put(it, Objects.requireNonNull(items.get(moved)), position);
		done.path("it.userErrors").entityList(Object.class).hasSize(0);
		done.path("it.meeting.agenda[*].subject")
			.entityList(String.class)
			.satisfies((subjects) -> assertThat(subjects).containsExactly(order.split(" ")));
		done.path("it.meeting.agenda[*].position").entityList(Integer.class).containsExactly(1, 2, 3);
	}

	@Test
	void placesCountFromOneAndOnlyThoseWhoPrepareMove() {
		MeetingScene it = scene("thứ tự sai");
		String item = it.item(it.prepared("REGULAR", 30), "PLAN");
		put(it, item, 0).path("it.userErrors[*].path[0]").entityList(String.class).containsExactly("position");
		it.act("tovien", "moveAgendaItem", "meeting { id }", Map.of("agendaItemId", item, "position", 1))
			.errors()
			.satisfy((errors) -> assertThat(errors).hasSize(1));
	}

	private static GraphQlTester.Response put(MeetingScene it, String item, int position) {
		return it.act("thuky", "moveAgendaItem", "meeting { agenda { position subject } }",
				Map.of("agendaItemId", item, "position", position));
	}

	private MeetingScene scene(String name) {
		return new MeetingScene(name, this.api, this.mvc, this.scene);
	}

}
