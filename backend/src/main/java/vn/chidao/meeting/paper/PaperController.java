package vn.chidao.meeting.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingPaperId;
import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Papers of meetings.
 */
@Controller
class PaperController {

	private final PaperService papers;

	PaperController(PaperService papers) {
		this.papers = papers;
	}

	@MutationMapping
	PaperPayload attachPaper(@Argument AttachPaper input) {
		return PaperPayload.of(this.papers.attach(input));
	}

	@MutationMapping
	PaperPayload removePaper(@Argument RemovePaper input) {
		return PaperPayload.of(this.papers.remove(input.paperId()));
	}

	/**
	 * A paper to take back, GraphQL input {@code RemovePaperInput}.
	 *
	 * @param paperId the paper
	 */
	record RemovePaper(MeetingPaperId paperId) {
	}

	/**
	 * The answer to each of these acts.
	 *
	 * @param meeting the meeting, null if refused
	 * @param paper the new paper
	 * @param userErrors why it was refused
	 */
	record PaperPayload(@Nullable MeetingView meeting, @Nullable MeetingPaperView paper, List<UserError> userErrors) {

		static PaperPayload of(Outcome<PaperChange> outcome) {
			PaperChange change = outcome.value();
			return (change == null) ? new PaperPayload(null, null, outcome.userErrors())
					: new PaperPayload(change.meeting(), change.paper(), outcome.userErrors());
		}

	}

}
