import { administrator, committee } from '../test/fixtures';

export const text = 'Gửi giấy mời ít nhất 03 (ba) ngày làm việc trước ngày họp';

export const rule = (code: string, more = {}) => ({
  code,
  state: 'PROPOSED',
  type: 'NOTICE_PERIOD',
  severity: 'BLOCK',
  explanation: 'Thông báo họp gửi trước ít nhất 3 ngày làm việc.',
  confidence: 'CERTAIN',
  sourceQuality: 'FULL_TEXT',
  notStated: [],
  parameters: [{ name: 'minWorkingDays', label: 'Số ngày', value: '3', inText: true, codes: ['3'] }],
  phrases: [{ label: 'Điều 8 khoản 1', anchor: 'd8k1', start: 13, end: 41, quote: text.slice(13, 41) }],
  ...more,
});

export const draft = {
  __typename: 'RegulationDraft',
  id: 'draft-118',
  version: 3,
  committee,
  origin: 'TEXT',
  state: 'OPEN',
  startedAt: '2026-11-20T01:00:00Z',
  number: '118',
  symbol: 'QĐ-BCĐCĐS',
  title: 'Quy chế hoạt động (hư cấu)',
  issuedOn: '2026-01-05',
  issuer: 'Trưởng Ban',
  effectiveFrom: '2026-01-05',
  sourceQuality: 'FULL_TEXT',
  sourceText: 'Điều 8. Chuẩn bị',
  provisions: [
    { kind: 'ARTICLE', number: '8', heading: 'Chuẩn bị', text: '', anchor: 'd8', label: 'Điều 8' },
    { kind: 'CLAUSE', number: '1', text, anchor: 'd8k1', parentAnchor: 'd8', label: 'Điều 8 khoản 1' },
  ],
  rules: [rule('notice-period-d8k1'), rule('chair', { type: 'CHAIR_RIGHT', state: 'REMOVED' })],
  problems: [
    {
      kind: 'UNSEEN_RULE',
      isBlocking: true,
      message: 'Còn 1 quy tắc đọc từ văn bản chưa có người xem.',
      otherCodes: ['notice-period-d8k1'],
      cases: [],
    },
    {
      kind: 'OPEN_CASES',
      isBlocking: true,
      message: 'Đang có 1 việc làm theo quy tắc này của quy chế hiện hành, nên chưa bỏ hoặc thu hẹp được.',
      ruleCode: 'notice-period-d8k1',
      otherCodes: [],
      cases: [{ id: 'meeting-1', title: 'Phiên họp thứ 5', on: '2026-12-01' }],
    },
  ],
  adoption: {
    isDirect: true,
    viewerCanAdopt: true,
    isUnderway: false,
    needsDecision: true,
    message: 'Quy chế 1/QĐ-BCĐ không nêu trình tự sửa đổi.',
    citations: [],
  },
  preview: {
    from: '2025-11-23',
    to: '2026-11-22',
    judged: 7,
    differences: [
      {
        caseId: 'meeting-9',
        title: 'Phiên họp thứ 3',
        on: '2026-06-01',
        before: [],
        after: [
          {
            ruleType: 'NOTICE_PERIOD',
            severity: 'BLOCK',
            message: 'Thông báo gửi muộn.',
            citations: [],
            decidedBy: [],
          },
        ],
      },
    ],
  },
};

export const query = {
  viewer: administrator,
  committee,
  regulationDraft: draft,
  regulationDrafts: [draft],
  regulationTemplates: [
    { code: 'DA06', notation: '61/QĐ-BCĐ', title: 'Quy chế mẫu', sourceQuality: 'FULL_TEXT', ruleCount: 50 },
  ],
  committees: { nodes: [], edges: [], pageInfo: { hasNextPage: false } },
  ruleTypes: [
    {
      type: 'NOTICE_PERIOD',
      severity: 'BLOCK',
      example: { text: 'Thông báo được gửi trước.', source: 'Điều 14 khoản 3' },
      parameters: [{ name: 'minWorkingDays', label: 'Số ngày', kind: 'NUMBER', list: false, choices: [] }],
    },
  ],
};

export const at = (step: string) => `/quyche/moi?ban=committee-da06&nhap=draft-118&buoc=${step}`;
