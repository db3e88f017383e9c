/** The people and bodies of the tests; screens add what they ask for. */
export const agencies = {
  police: {
    __typename: 'Agency',
    id: 'agency-police',
    version: 1,
    name: 'Công an tỉnh Kiên Giang',
    shortName: 'Công an tỉnh',
    type: 'POLICE',
    identifiers: [],
    history: [],
    predecessors: [],
    dependents: [],
  },
  ict: {
    __typename: 'Agency',
    id: 'agency-ict',
    version: 1,
    name: 'Sở Thông tin và Truyền thông',
    shortName: 'Sở TT&TT',
    type: 'DEPARTMENT',
    identifiers: [],
    history: [],
    predecessors: [],
    dependents: [],
  },
};

export const persons = {
  chair: {
    __typename: 'Person',
    id: 'person-chair',
    version: 1,
    fullName: 'Nguyễn Văn Minh',
    honorific: 'Ông',
    publicOffice: 'Chủ tịch UBND tỉnh',
    headsAgency: true,
  },
  member: {
    __typename: 'Person',
    id: 'person-member',
    version: 1,
    fullName: 'Trần Thị Hạnh',
    honorific: 'Bà',
    publicOffice: 'Giám đốc Sở Thông tin và Truyền thông',
    agency: agencies.ict,
    headsAgency: true,
  },
};

export const committee = {
  __typename: 'Committee',
  id: 'committee-da06',
  version: 1,
  kind: 'STEERING_COMMITTEE',
  name: 'Ban Chỉ đạo triển khai Đề án 06 tỉnh Kiên Giang',
  shortName: 'BCĐ Đề án 06',
  foundingDate: '2022-03-10',
  agencyRoles: [],
  members: [],
  bodies: [],
  history: [],
  mandates: [],
  openAffairs: [],
  posts: [],
  postTitles: [],
  endingMemberships: [],
  compositionFindings: [],
  viewerCanFormGroups: false,
  assignments: [],
  assignmentRights: [],
  procedures: [],
  viewerCanManage: false,
  viewerCanMoveMembers: false,
  viewerCanReadAuditLog: false,
};

export const memberships = {
  chair: {
    __typename: 'Membership',
    id: 'membership-chair',
    version: 1,
    committee,
    person: persons.chair,
    post: 'CHAIR',
    title: 'Trưởng ban',
    capacity: 'PART_TIME',
    source: 'APPOINTED',
    validFrom: '2022-03-10',
    findings: [],
    formerAgencies: [],
  },
  member: {
    __typename: 'Membership',
    id: 'membership-member',
    version: 1,
    committee,
    person: persons.member,
    post: 'MEMBER',
    title: 'Ủy viên',
    onBehalfOf: agencies.ict,
    capacity: 'PART_TIME',
    source: 'APPOINTED',
    validFrom: '2022-03-10',
    findings: [],
    formerAgencies: [],
  },
};

/** A member who is signed in. */
export const viewer = {
  account: {
    __typename: 'Account',
    id: 'account-member',
    issuer: 'https://id.test/realms/chidao',
    subject: 'member',
    displayName: 'uyvien1',
  },
  roles: ['MEMBER'],
  canAdminister: false,
  person: persons.member,
  memberships: [memberships.member],
};

export const administrator = {
  account: {
    __typename: 'Account',
    id: 'account-admin',
    issuer: 'https://id.test/realms/chidao',
    subject: 'admin',
    displayName: 'quantri',
  },
  roles: ['ADMIN'],
  canAdminister: true,
  person: null,
  memberships: [],
};

/** Eleven of twelve meetings with one substitute, and 21 of 25 tasks in time. */
export const figures = {
  from: '2025-11-23',
  to: '2026-11-22',
  attendance: {
    meetings: 12,
    invited: 12,
    recorded: 12,
    present: 11,
    substituted: 1,
    excused: 0,
    absent: 0,
    percent: 91,
  },
  tasks: { due: 25, onTime: 21, late: 2, overdue: 2, percent: 84 },
};

export const articleFourteen = {
  label: 'Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ',
  quote: 'Các cuộc họp phải được thông báo bằng văn bản',
  regulation: null,
  anchor: 'd14k3',
  sourceQuality: 'FULL_TEXT',
};
