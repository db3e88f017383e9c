package vn.chidao.meeting.session;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * From a proposal or a draft up to the convocation, and calling off.
 */
@Controller
class MeetingController {

	private final ProposalService proposals;

	private final PreparationService preparations;

	private final CancellationService cancellations;

	MeetingController(ProposalService proposals, PreparationService preparations, CancellationService cancellations) {
		this.proposals = proposals;
		this.preparations = preparations;
		this.cancellations = cancellations;
	}

	@MutationMapping
	MeetingPayload proposeMeeting(@Argument ProposeMeeting input) {
		return MeetingPayload.of(this.proposals.propose(input));
	}

	@MutationMapping
	MeetingPayload prepareMeeting(@Argument PrepareMeeting input) {
		return MeetingPayload.of(this.preparations.prepare(input));
	}

	@MutationMapping
	MeetingPayload reviseMeeting(@Argument ReviseMeeting input) {
		return MeetingPayload.of(this.preparations.revise(input));
	}

	@MutationMapping
	MeetingPayload declineProposal(@Argument ReasonedMove input) {
		return MeetingPayload.of(this.proposals.decline(input));
	}

	@MutationMapping
	MeetingPayload cancelMeeting(@Argument ReasonedMove input) {
		return MeetingPayload.of(this.cancellations.cancel(input));
	}

	/**
	 * The answer to each of these acts.
	 *
	 * @param meeting the meeting, null if refused
	 * @param userErrors why it was refused
	 */
	record MeetingPayload(@Nullable MeetingView meeting, List<UserError> userErrors) {

		static MeetingPayload of(Outcome<MeetingView> outcome) {
			return new MeetingPayload(outcome.value(), outcome.userErrors());
		}

	}

}
