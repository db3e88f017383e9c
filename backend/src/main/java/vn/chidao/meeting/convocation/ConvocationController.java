package vn.chidao.meeting.convocation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.MeetingView;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Convening, naming the chair, opening and closing.
 */
@Controller
class ConvocationController {

	private final ConvocationService convocations;

	private final DesignationService designations;

	private final ProceedingsService proceedings;

	private final ConvocationChecks checks;

	ConvocationController(ConvocationService convocations, DesignationService designations,
			ProceedingsService proceedings, ConvocationChecks checks) {
		this.convocations = convocations;
		this.designations = designations;
		this.proceedings = proceedings;
		this.checks = checks;
	}

	@QueryMapping
	ConvocationCheckView convocationCheck(@Argument ConvocationCheck input) {
		return this.checks.check(input);
	}

	@MutationMapping
	JudgedMeeting convokeMeeting(@Argument MeetingMove input) {
		return this.convocations.convoke(input);
	}

	@MutationMapping
	MovedMeeting designateChair(@Argument DesignateChair input) {
		return MovedMeeting.of(this.designations.designate(input));
	}

	@MutationMapping
	MovedMeeting openMeeting(@Argument MeetingMove input) {
		return MovedMeeting.of(this.proceedings.open(input));
	}

	@MutationMapping
	JudgedMeeting closeMeeting(@Argument MeetingMove input) {
		return this.proceedings.close(input);
	}

	/**
	 * The answer to a move that is not judged as a whole.
	 *
	 * @param meeting the meeting, null if refused
	 * @param userErrors why it was refused
	 */
	record MovedMeeting(@Nullable MeetingView meeting, List<UserError> userErrors) {

		static MovedMeeting of(Outcome<MeetingView> outcome) {
			return new MovedMeeting(outcome.value(), outcome.userErrors());
		}

	}

}
