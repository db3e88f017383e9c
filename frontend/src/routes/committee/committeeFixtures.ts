import { agencies, committee, memberships } from '../../test/fixtures';

export const regulation = {
  __typename: 'Regulation',
  id: 'regulation-61',
  notation: '61/QĐ-BCĐ',
  title: 'Quy chế hoạt động',
  viewerCanAmend: false,
};

export const team = {
  ...committee,
  id: 'team',
  kind: 'HELPER_TEAM',
  name: 'Tổ giúp việc Đề án 06',
  members: [{ ...memberships.member, id: 'membership-leader', post: 'TEAM_LEADER', title: 'Tổ trưởng' }],
};

export const whole = {
  ...committee,
  establishedBy: { notation: '671/QĐ-UBND', issuedOn: '2022-03-10', issuer: 'Chủ tịch UBND tỉnh' },
  standingAgency: agencies.police,
  history: [
    {
      kind: 'ESTABLISHMENT',
      effectiveOn: '2022-03-10',
      decision: { notation: '671/QĐ-UBND', issuedOn: '2022-03-10', issuer: 'Chủ tịch UBND tỉnh' },
    },
  ],
  agencyRoles: [{ role: 'STANDING_AGENCY', agency: agencies.police, validFrom: '2022-03-10' }],
  regulation,
  helperTeam: team,
  bodies: [team],
  members: [memberships.chair, memberships.member],
};
