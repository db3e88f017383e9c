package vn.chidao.story;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job of one committee over the API, each check with the clause it cites.
 */
class MainJobIT extends Story {

	@Test
	void fromTheProposalToTheLastTask() throws Exception {
		MeetingScenes meeting = proposed();
		meeting.aNoticeWithoutPapersIsRefused();
		meeting.papersAreAttached(uploads());
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
		proposedAndConvened();
		List<String> little = this.statements.during(() -> home.kindsFor(Cast.MEMBER));
		proposedAndConvened();
		List<String> more = this.statements.during(() -> home.kindsFor(Cast.MEMBER));
		assertThat(home.kindsFor(Cast.MEMBER)).filteredOn("ANSWER_INVITATION"::equals).hasSize(2);
		assertThat(more).hasSameSizeAs(little);
	}

}
