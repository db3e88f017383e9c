package vn.chidao.conclusion;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.chidao.meeting.AgendaItemId;
import vn.chidao.meeting.MeetingId;
import vn.chidao.platform.graphql.Outcome;
import vn.chidao.platform.graphql.UserError;

/**
 * Commands on conclusions over GraphQL.
 */
@Controller
class ConclusionController {

	private final AdoptionService adoption;

	private final NoticeService notices;

	private final AcknowledgementService acknowledgement;

	ConclusionController(AdoptionService adoption, NoticeService notices, AcknowledgementService acknowledgement) {
		this.adoption = adoption;
		this.notices = notices;
		this.acknowledgement = acknowledgement;
	}

	@MutationMapping
	AdoptConclusionPayload adoptConclusion(@Argument AdoptConclusionInput input) {
		Outcome<ConclusionView> outcome = this.adoption.adopt(input.meetingId(), input.agendaItemId(), input.text());
		return new AdoptConclusionPayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	IssueConclusionNoticePayload issueConclusionNotice(@Argument IssueNotice input) {
		Outcome<ConclusionNoticeView> outcome = this.notices.issue(input);
		return new IssueConclusionNoticePayload(outcome.value(), outcome.userErrors());
	}

	@MutationMapping
	AcknowledgeConclusionPayload acknowledgeConclusion(@Argument AcknowledgeConclusionInput input) {
		Outcome<DeliveryView> outcome = this.acknowledgement.acknowledge(input.deliveryId());
		return new AcknowledgeConclusionPayload(outcome.value(), outcome.userErrors());
	}

	record AdoptConclusionInput(MeetingId meetingId, @Nullable AgendaItemId agendaItemId, String text) {

	}

	record AdoptConclusionPayload(@Nullable ConclusionView conclusion, List<UserError> userErrors) {

	}

	record IssueConclusionNoticePayload(@Nullable ConclusionNoticeView notice, List<UserError> userErrors) {

	}

	record AcknowledgeConclusionInput(DeliveryId deliveryId) {

	}

	record AcknowledgeConclusionPayload(@Nullable DeliveryView delivery, List<UserError> userErrors) {

	}

}
