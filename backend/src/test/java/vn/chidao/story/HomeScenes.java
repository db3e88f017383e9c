package vn.chidao.story;

import java.util.List;

/**
 * What a person's home screen shows, asked as the web client asks.
 *
 * @param voices the way to the API
 */
record HomeScenes(Voices voices) {

	private static final String HOME = """
			{
				items {
					id kind title dueOn workingDaysLeft urgency
					committee { id shortName }
					citations { label quote anchor sourceQuality regulation { id notation } }
					subject {
						__typename id
						... on Invitation { meeting { id } }
						... on ConclusionNotice { meeting { id } }
					}
				}
				nextMeeting {
					id title startsAt place
					committee { id shortName }
					presidingMember { id person { id fullName } }
					papers { id }
					viewerInvitation { id response }
				}
			}""";

	/** The kinds of work a person is asked to do. */
	List<String> kindsFor(String who) {
		return this.voices.ask(who, "myWork", HOME).list("items[*].kind");
	}

}
