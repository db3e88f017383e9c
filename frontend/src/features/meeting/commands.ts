import { graphql } from '../../gql';

export const ConvokeMeeting = graphql(`
  mutation ConvokeMeeting($input: ConvokeMeetingInput!) {
    convokeMeeting(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const JoinProposal = graphql(`
  mutation JoinProposal($input: JoinProposalInput!) {
    joinProposal(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const DeclineProposal = graphql(`
  mutation DeclineProposal($input: DeclineProposalInput!) {
    declineProposal(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const CancelMeeting = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const DesignateChair = graphql(`
  mutation DesignateChair($input: DesignateChairInput!) {
    designateChair(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const OpenMeeting = graphql(`
  mutation OpenMeeting($input: OpenMeetingInput!) {
    openMeeting(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const CloseMeeting = graphql(`
  mutation CloseMeeting($input: CloseMeetingInput!) {
    closeMeeting(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const RespondToInvitation = graphql(`
  mutation RespondToInvitation($input: RespondToInvitationInput!) {
    respondToInvitation(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const RequestAbsence = graphql(`
  mutation RequestAbsence($input: RequestAbsenceInput!) {
    requestAbsence(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const DecideAbsence = graphql(`
  mutation DecideAbsence($input: DecideAbsenceInput!) {
    decideAbsence(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const AppointSubstitute = graphql(`
  mutation AppointSubstitute($input: AppointSubstituteInput!) {
    appointSubstitute(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const SubmitWrittenOpinion = graphql(`
  mutation SubmitWrittenOpinion($input: SubmitWrittenOpinionInput!) {
    submitWrittenOpinion(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const RecordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const AddAgendaItem = graphql(`
  mutation AddAgendaItem($input: AddAgendaItemInput!) {
    addAgendaItem(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const RemoveAgendaItem = graphql(`
  mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) {
    removeAgendaItem(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const CastVote = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const DecideAgendaItem = graphql(`
  mutation DecideAgendaItem($input: DecideAgendaItemInput!) {
    decideAgendaItem(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const AttachPaper = graphql(`
  mutation AttachPaper($input: AttachPaperInput!) {
    attachPaper(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const RemovePaper = graphql(`
  mutation RemovePaper($input: RemovePaperInput!) {
    removePaper(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const AdoptConclusion = graphql(`
  mutation AdoptConclusion($input: AdoptConclusionInput!) {
    adoptConclusion(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const IssueConclusionNotice = graphql(`
  mutation IssueConclusionNotice($input: IssueConclusionNoticeInput!) {
    issueConclusionNotice(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const AcknowledgeConclusion = graphql(`
  mutation AcknowledgeConclusion($input: AcknowledgeConclusionInput!) {
    acknowledgeConclusion(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const AssignTask = graphql(`
  mutation AssignTask($input: AssignTaskInput!) {
    assignTask(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const ProposeMeeting = graphql(`
  mutation ProposeMeeting($input: ProposeMeetingInput!) {
    proposeMeeting(input: $input) {
      meeting {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const PrepareMeeting = graphql(`
  mutation PrepareMeeting($input: PrepareMeetingInput!) {
    prepareMeeting(input: $input) {
      meeting {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const ReviseMeeting = graphql(`
  mutation ReviseMeeting($input: ReviseMeetingInput!) {
    reviseMeeting(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const InviteGuest = graphql(`
  mutation InviteGuest($input: InviteGuestInput!) {
    inviteGuest(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const InviteParticipant = graphql(`
  mutation InviteParticipant($input: InviteParticipantInput!) {
    inviteParticipant(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export const MoveAgendaItem = graphql(`
  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {
    moveAgendaItem(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);
