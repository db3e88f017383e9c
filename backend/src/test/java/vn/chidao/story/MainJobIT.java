package vn.chidao.story;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.calendar.Calendars;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job of one committee over the API, each check with the clause it cites.
 */
@IntegrationTest
class MainJobIT {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Calendars calendars;

	@Autowired
	private Clock clock;

	@Autowired
	private Statements statements;

	private Voices voices;

	private WorkingDays days;

	private Cast cast;

	@BeforeEach
	void gather() {
		this.voices = new Voices(this.api, UUID.randomUUID().toString().substring(0, 8));
		this.days = new WorkingDays(this.calendars, this.clock);
		this.cast = new Casting(this.voices).gather();
	}

	@Test
	void fromTheProposalToTheLastTask() throws Exception {
		MeetingScenes meeting = new MeetingScenes(this.voices, this.cast, this.days);
		meeting.onlyTheStandingAgencyProposes();
		meeting.aNoticeWithoutPapersIsRefused();
		meeting.papersAreAttached(new Uploads(this.mvc, this.voices));
		meeting.aPlainMemberCannotConvene();
		meeting.oneDayAheadIsRefused();
		meeting.theViceChairConvenesInTime();
		AbsenceScenes absence = new AbsenceScenes(this.voices, meeting.id());
		absence.aMemberAsksAndOnlyTheChairConsents();
		absence.aSubstituteIsNamedAndAnOpinionIsOwed(this.cast.substitute());
		absence.theOthersCome();
		SessionScenes session = new SessionScenes(this.voices, meeting.id());
		session.opens();
		session.aPlanIsDecidedByMajority();
		session.theHeadDecidesTheRest();
		session.closingShowsTheOpinionStillOwed();
		absence.theOpinionSettlesIt();
		FollowUpScenes followUp = new FollowUpScenes(this.voices, this.cast, this.days, meeting.id());
		followUp.theConclusionReachesEachMember();
		followUp.aMemberAcknowledges();
		followUp.aTaskIsGivenAndReportedDone();
	}

	@Test
	void theJuneReportIsDueOnTheFourteenthAtTheLatest() {
		new ReportScenes(this.voices, this.days).isOwedAndSubmitted();
	}

	@Test
	void whoIsOutsideSeesNothing() {
		assertThat(this.voices.ask(Cast.OUTSIDER, "meetings", "(first: 10) { nodes { id } }").list("nodes[*].id"))
			.isEmpty();
	}

	@Test
	void theHomeScreenTakesNoMoreStatementsForMoreWork() throws Exception {
		HomeScenes home = new HomeScenes(this.voices);
		convene();
		List<String> little = this.statements.during(() -> home.kindsFor(Cast.MEMBER));
		convene();
		List<String> more = this.statements.during(() -> home.kindsFor(Cast.MEMBER));
		assertThat(home.kindsFor(Cast.MEMBER)).filteredOn("ANSWER_INVITATION"::equals).hasSize(2);
		assertThat(more).hasSameSizeAs(little);
	}

	private void convene() throws Exception {
		MeetingScenes meeting = new MeetingScenes(this.voices, this.cast, this.days);
		meeting.onlyTheStandingAgencyProposes();
		meeting.papersAreAttached(new Uploads(this.mvc, this.voices));
		meeting.theViceChairConvenesInTime();
	}

}
