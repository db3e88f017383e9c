import { articleFourteen, committee, memberships } from './fixtures';

/** A meeting in preparation with one item and one invitation, in which the viewer may do nothing. */
const may = {
  viewerCanPrepare: false,
  viewerCanConvoke: false,
  viewerCanDecline: false,
  viewerCanJoin: false,
  viewerCanDesignateChair: false,
  viewerCanOpen: false,
  viewerCanRecordAttendance: false,
  viewerCanClose: false,
  viewerCanCancel: false,
  viewerCanAdoptConclusion: false,
  viewerCanIssueNotice: false,
};

export const deadline = {
  latestAt: '2026-11-19T08:00:00+07:00',
  workingDays: 2,
  workingDaysLeft: 1,
  calendarVersion: '2026.1',
  steps: [
    { date: '2026-11-22', kind: 'WEEKEND', counted: false },
    { date: '2026-11-20', kind: 'WORKING', counted: true },
  ],
};

export const agendaItem = {
  __typename: 'AgendaItem',
  id: 'item-1',
  position: 1,
  title: 'Kế hoạch năm 2027',
  subject: 'PLAN',
  decisionMode: 'MAJORITY',
  decisionCitations: [{ ...articleFourteen, label: 'Điều 3 khoản 2 Quy chế 61/QĐ-BCĐ' }],
  votes: [{ member: memberships.chair, choice: 'FOR' }],
  tally: { for: 1, against: 0, abstain: 0, base: 2, count: { of: 3, needed: 2, quorum: 2 } },
  viewerCanVote: true,
  viewerCanDecide: false,
};

export const invitation = {
  __typename: 'Invitation',
  id: 'invitation-1',
  version: 1,
  member: memberships.member,
  response: 'PENDING',
  owesWrittenOpinion: false,
  writtenOpinionCitations: [],
  viewerCanRespond: true,
  viewerCanDecideAbsence: false,
  viewerCanAppointSubstitute: true,
  viewerCanSubmitOpinion: false,
};

export const meeting = {
  __typename: 'Meeting',
  id: 'meeting-6',
  version: 3,
  committee: { ...committee, members: [memberships.chair, memberships.member] },
  kind: 'REGULAR',
  isExtended: false,
  state: 'DRAFT',
  title: 'Phiên họp thứ 6 năm 2026',
  content: 'Kế hoạch năm 2027',
  startsAt: '2026-11-23T08:00:00+07:00',
  place: 'Phòng họp số 1',
  presidingMember: memberships.chair,
  dispatchDeadline: deadline,
  dispatchCitations: [articleFourteen],
  agenda: [agendaItem],
  papers: [],
  invitations: [invitation],
  viewerInvitation: invitation,
  findings: [],
  conclusions: [],
  ...may,
};
