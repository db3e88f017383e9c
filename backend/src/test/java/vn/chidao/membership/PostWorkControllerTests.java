package vn.chidao.membership;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import vn.chidao.platform.time.LegalTime;
import vn.chidao.security.CommitteeId;
import vn.chidao.security.PersonId;
import vn.chidao.security.Role;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** Vacant posts and mandates that end soon, on the home screen of who names members. */
@IntegrationTest
class PostWorkControllerTests {

	private static final String WORK = """
			{ myWork { items { kind title dueOn citations { label } subject { id __typename } } } }""";

	@Autowired
	private ApiTester api;

	@Autowired
	private Scene scene;

	@Autowired
	private Statements statements;

	private final LocalDate today = LocalDate.now(LegalTime.VIETNAM);

	@Test
	void theHeadIsToldWhichPostsAreVacantAndWhichClauseNamesThem() {
		CommitteeId committee = this.scene.regulated("BCĐ bố trí", "DA06");
		seat(committee, "truong-botri", PostRole.CHAIR);
		seat(committee, "uyvien-botri", PostRole.MEMBER);
		GraphQlTester.Response home = home("truong-botri");
		home.path(items("FILL_POSTS") + ".title")
			.entityList(String.class)
			.satisfies(
					(titles) -> assertThat(titles).singleElement().asString().contains("Phó Trưởng ban Thường trực"));
		home.path(items("FILL_POSTS") + ".subject.id").entityList(String.class).containsExactly(committee.globalId());
		home.path(items("FILL_POSTS") + ".citations[*].label")
			.entityList(String.class)
			.satisfies((labels) -> assertThat(labels).isNotEmpty());
		assertThat(titles("uyvien-botri", "FILL_POSTS")).isEmpty();
		seat(committee, "pho-botri", PostRole.STANDING_VICE_CHAIR);
		assertThat(titles("truong-botri", "FILL_POSTS"))
			.noneMatch((title) -> title.contains("Phó Trưởng ban Thường trực"));
	}

	@Test
	void theHeadIsToldOfMandatesThatEndWithinAMonthUntilSomebodyIsNamedToFollow() {
		CommitteeId committee = this.scene.regulated("BCĐ gia hạn", "DA06");
		seat(committee, "truong-giahan", PostRole.CHAIR);
		PersonId leaving = person("uyvien-giahan");
		MembershipView ending = this.scene.seat(committee, leaving, PostRole.MEMBER, this.today.plusDays(10));
		this.scene.seat(committee, person("conlau-giahan"), PostRole.MEMBER, this.today.plusDays(31));
		GraphQlTester.Response home = home("truong-giahan");
		home.path(items("RENEW_MANDATE") + ".subject.id")
			.entityList(String.class)
			.containsExactly(ending.id().globalId());
		home.path(items("RENEW_MANDATE") + ".dueOn")
			.entityList(String.class)
			.containsExactly(this.today.plusDays(10).toString());
		home.path(items("RENEW_MANDATE") + ".title")
			.entityList(String.class)
			.satisfies((titles) -> assertThat(titles).singleElement().asString().contains("uyvien-giahan"));
		assertThat(titles("uyvien-giahan", "RENEW_MANDATE")).isEmpty();
		this.scene.seatFrom(committee, leaving, PostRole.MEMBER, this.today.plusDays(11));
		assertThat(titles("truong-giahan", "RENEW_MANDATE")).isEmpty();
	}

	@Test
	void aTermThatEndsForManyAtOnceCostsNoMoreStatementsThanForOne() {
		CommitteeId committee = this.scene.regulated("BCĐ hết nhiệm kỳ", "DA06");
		seat(committee, "truong-hetky", PostRole.CHAIR);
		ending(committee, "uyvien-hetky");
		home("truong-hetky");
		List<String> one = this.statements.during(() -> home("truong-hetky"));
		for (int number = 0; number < 4; number++) {
			ending(committee, "uyvien-hetky-" + number);
		}
		List<String> many = this.statements
			.during(() -> assertThat(titles("truong-hetky", "RENEW_MANDATE")).hasSize(5));
		assertThat(many).hasSameSizeAs(one);
	}

	private void ending(CommitteeId body, String who) {
		this.scene.seat(body, person(who), PostRole.MEMBER, this.today.plusDays(10));
	}

	private void seat(CommitteeId body, String who, PostRole post) {
		this.scene.seat(body, person(who), post);
	}

	private PersonId person(String who) {
		PersonId person = this.scene.person(who, null);
		this.api.link(who, person);
		return person;
	}

	private List<String> titles(String who, String kind) {
		return home(who).path(items(kind) + ".title").entityList(String.class).get();
	}

	private GraphQlTester.Response home(String who) {
		return this.api.as(who, Role.MEMBER).document(WORK).execute();
	}

	private static String items(String kind) {
		return "myWork.items[?(@.kind == '" + kind + "')]";
	}

}
