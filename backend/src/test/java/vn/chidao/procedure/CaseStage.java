package vn.chidao.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import vn.chidao.membership.MembershipView;
import vn.chidao.membership.PostRole;
import vn.chidao.membership.Scene;
import vn.chidao.platform.persistence.Ids;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A committee and its team under one of the regulations, with a person for each post, and
 * cases on their way there.
 */
final class CaseStage {

	private static final String CASE = """
			procedureCase {
				id version state planYear stepsTaken isStated closingReason viewerCanTakeStep viewerCanWithdraw openedOn
				dueOn dueTo indicators requestedBy { person { fullName } }
				regulation { notation } citations { label } openedBy { person { fullName } }
				steps { act label holders isStated needsDocument takenAt note documentNotation takenBy { person { fullName } } }
				replaces { validTo } nominee { person { fullName } }
			}
			userErrors {
				__typename message path
				... on RuleViolation { ruleType decidedBy wayOut citations { label } }
			}""";

	private final ApiTester api;

	private final Scene scene;

	private final String mark = Ids.next().toString().substring(24);

	final CommitteeId committee;

	final CommitteeId team;

	private final Map<String, MembershipView> seats = new HashMap<>();

	CaseStage(ApiTester api, Scene scene, String template) {
		this.api = api;
		this.scene = scene;
		this.committee = scene.committee("Ban " + template + " " + this.mark, null);
		this.team = scene.team("Tổ " + template + " " + this.mark, this.committee);
		api.asAdmin()
			.document("""
					mutation($input: AdoptRegulationTemplateInput!) {
						adoptRegulationTemplate(input: $input) { userErrors { message } }
					}""")
			.variable("input", Map.of("committeeId", this.committee.globalId(), "templateCode", template))
			.execute()
			.path("adoptRegulationTemplate.userErrors")
			.entityList(Object.class)
			.hasSize(0);
		seat("truongban", this.committee, PostRole.CHAIR);
		seat("pho", this.committee, PostRole.VICE_CHAIR);
		seat("uyvien", this.committee, PostRole.MEMBER);
		seat("totruong", this.team, PostRole.TEAM_LEADER);
		seat("tovien", this.team, PostRole.MEMBER);
	}

	void seat(String who, CommitteeId body, PostRole post) {
		PersonId person = this.scene.person(name(who), null);
		this.api.link(name(who), person);
		this.seats.put(who, this.scene.seat(body, person, post));
	}

	/** Somebody known to the system who sits nowhere. */
	PersonId outsider(String who) {
		PersonId person = this.scene.person(name(who), null);
		this.api.link(name(who), person);
		return person;
	}

	MembershipView seatOf(String who) {
		MembershipView seat = this.seats.get(who);
		assertThat(seat).isNotNull();
		return seat;
	}

	String name(String who) {
		return who + this.mark;
	}

	GraphQlTester.Response ask(String who, String document, Map<String, Object> variables) {
		GraphQlTester.Request<?> request = this.api.as(name(who), Role.MEMBER).document(document);
		variables.forEach(request::variable);
		return request.execute();
	}

	Case open(String who, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(
				Map.of("committeeId", this.committee.globalId(), "title", "Việc cần làm", "content", "Nội dung"));
		input.putAll(more);
		return act(who, "openProcedureCase", input, null);
	}

	Case take(String who, Case known, Map<String, Object> more) {
		return act(who, "takeProcedureStep", more, known);
	}

	Case take(String who, Case known) {
		return take(who, known, Map.of());
	}

	Case reject(String who, Case known, String reason) {
		return act(who, "rejectProcedureStep", Map.of("reason", reason), known);
	}

	Case withdraw(String who, Case known, String reason) {
		return act(who, "withdrawProcedureCase", Map.of("reason", reason), known);
	}

	GraphQlTester.Response send(String who, String mutation, Map<String, Object> input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		return ask(who, "mutation($input: " + type + ") { " + mutation + "(input: $input) { " + CASE + " } }",
				Map.of("input", input));
	}

	private Case act(String who, String mutation, Map<String, Object> more, @Nullable Case known) {
		Map<String, Object> input = new HashMap<>(more);
		if (known != null) {
			input.put("procedureCaseId", known.id());
			input.putIfAbsent("expectedVersion", known.version());
		}
		return new Case(send(who, mutation, input), mutation);
	}

	/**
	 * What came of an act on a case.
	 *
	 * @param response the answer
	 * @param mutation the act
	 */
	record Case(GraphQlTester.Response response, String mutation) {

		Case done() {
			assertThat(texts("userErrors[*].message")).isEmpty();
			return this;
		}

		String id() {
			return text("procedureCase.id");
		}

		int version() {
			return this.response.path(this.mutation + ".procedureCase.version").entity(Integer.class).get();
		}

		String state() {
			return text("procedureCase.state");
		}

		String text(String path) {
			return this.response.path(this.mutation + "." + path).entity(String.class).get();
		}

		boolean is(String path) {
			return this.response.path(this.mutation + "." + path).entity(Boolean.class).get();
		}

		List<String> texts(String path) {
			return new ArrayList<>(this.response.path(this.mutation + "." + path).entityList(String.class).get());
		}

	}

}
