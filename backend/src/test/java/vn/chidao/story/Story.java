package vn.chidao.story;

import java.time.Clock;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.chidao.calendar.Calendars;
import vn.chidao.support.ApiTester;
import vn.chidao.support.IntegrationTest;
import vn.chidao.support.Statements;

/**
 * A new committee with its people for each story, and the meetings stories begin with.
 */
@IntegrationTest
abstract class Story {

	@Autowired
	private ApiTester api;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Calendars calendars;

	@Autowired
	private Clock clock;

	@Autowired
	Statements statements;

	Voices voices;

	WorkingDays days;

	Cast cast;

	@BeforeEach
	void gather() throws Exception {
		this.voices = new Voices(this.api, UUID.randomUUID().toString().substring(0, 8));
		this.days = new WorkingDays(this.calendars, this.clock);
		this.cast = new Casting(this.voices).gather();
	}

	MeetingScenes proposed() {
		MeetingScenes meeting = new MeetingScenes(this.voices, this.cast, this.days);
		meeting.onlyTheStandingAgencyProposes();
		return meeting;
	}

	MeetingScenes proposedAndConvened() throws Exception {
		MeetingScenes meeting = proposed();
		meeting.papersAreAttached(uploads());
		meeting.theViceChairConvenesInTime();
		return meeting;
	}

	Uploads uploads() {
		return new Uploads(this.mvc, this.voices);
	}

}
