import { committee, memberships, viewer } from '../../test/fixtures';
import { list } from '../../test/list';

export const clause = {
  label: 'Điều 4 khoản 3 Quy chế 61/QĐ-BCĐ',
  quote: 'Phê duyệt, điều chỉnh kế hoạch…',
  sourceQuality: 'FULL_TEXT',
};

export const steps = [
  {
    act: 'DRAFT',
    label: 'xây dựng dự thảo',
    holders: ['Tổ giúp việc'],
    isStated: true,
    needsDocument: false,
    isOfCommittee: false,
  },
  {
    act: 'ADOPT',
    label: 'thảo luận, thông qua',
    holders: ['Ban Chỉ đạo'],
    isStated: true,
    needsDocument: true,
    isOfCommittee: true,
  },
  {
    act: 'APPROVE',
    label: 'phê duyệt',
    holders: ['Trưởng ban'],
    isStated: true,
    needsDocument: false,
    isOfCommittee: false,
  },
];

export const plan = {
  kind: 'PLAN',
  body: committee,
  plans: ['YEARLY_PLAN'],
  reasons: [],
  issues: [],
  steps,
  isStated: true,
  explanation: 'Các bước của kế hoạch',
  citations: [clause],
  viewerCanOpen: true,
};

export const disclosure = { ...plan, kind: 'DISCLOSURE', plans: [] };

export const commendation = {
  ...plan,
  kind: 'COMMENDATION',
  plans: [],
  steps: [],
  isStated: false,
  explanation: 'Văn bản không nêu ai đề xuất khen thưởng.',
  citations: [],
  viewerCanOpen: false,
};

export const halfWay = {
  __typename: 'ProcedureCase',
  id: 'case-plan',
  version: 2,
  kind: 'PLAN',
  plan: 'YEARLY_PLAN',
  title: 'Kế hoạch công tác năm 2027',
  content: 'Dự thảo kế hoạch',
  body: committee,
  files: [],
  indicators: [],
  openedOn: '2026-11-20',
  openedAt: '2026-11-20T08:00:00+07:00',
  openedBy: memberships.member,
  state: 'OPEN',
  steps: [
    { ...steps[0], takenAt: '2026-11-20T08:00:00+07:00', takenBy: memberships.member },
    steps[1],
    steps[2],
  ],
  stepsTaken: 1,
  isStated: true,
  citations: [clause],
  viewerCanTakeStep: true,
  viewerCanWithdraw: false,
};

/** A committee with cases and the ways to open some. */
export function world(nodes: readonly unknown[], paths: readonly unknown[] = [plan, commendation]) {
  return {
    Query: {
      viewer,
      committee: { ...committee, procedures: paths },
      procedureCases: ({ filter }: { filter: { states?: readonly string[] } }) =>
        list((filter.states?.includes('OPEN') ?? true) ? nodes : []),
      procedureCase: nodes[0] ?? null,
      meetings: list([]),
      // an outsider as far as plans go
      compliance: null,
    },
  };
}
