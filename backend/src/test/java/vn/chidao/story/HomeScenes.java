package vn.chidao.story;

import java.util.List;

import vn.chidao.support.ClientDocument;

/**
 * What a person's home screen shows, asked with the web client's own query.
 *
 * @param voices the way to the API
 */
record HomeScenes(Voices voices) {

	private static final String HOME = ClientDocument.of("Home");

	/** The kinds of work a person is asked to do. */
	List<String> kindsFor(String who) {
		return show(who).list("items[*].kind");
	}

	/** The title of the meeting that comes next. */
	String nextMeetingOf(String who) {
		return show(who).text("nextMeeting.title");
	}

	private Answer show(String who) {
		return this.voices.askWhole(who, "myWork", HOME);
	}

}
