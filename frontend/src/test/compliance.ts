import { committee, memberships, viewer } from './fixtures';

export const citation = {
  label: 'Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ',
  quote: 'họp định kỳ 02 tháng một lần',
  anchor: 'd14k1',
  sourceQuality: 'FULL_TEXT',
  regulation: { __typename: 'Regulation', id: 'regulation-61' },
};

export const missed = {
  caseKey: 'case-missed',
  label: 'Kỳ 06/03/2026 – 05/05/2026',
  date: '2026-05-05',
  state: 'BROKEN',
  value: 'Không có phiên họp định kỳ nào được ghi nhận',
  isOnRecord: false,
  isWaivable: true,
  findings: [],
};

export const held = {
  ...missed,
  caseKey: 'case-held',
  label: 'Kỳ 06/05/2026 – 05/07/2026',
  date: '2026-07-05',
  state: 'KEPT',
  value: 'Họp ngày 20/06/2026: Phiên họp thứ 3',
  meetingId: 'meeting-3',
  isOnRecord: true,
  calendarVersion: 4,
  isWaivable: false,
  findings: [
    { message: 'Như đã ghi', ruleType: 'MEETING_CADENCE', severity: 'WARN', citations: [], decidedBy: [] },
  ],
};

export const cadence = {
  key: 'cadence',
  measure: 'CADENCE',
  ruleType: 'MEETING_CADENCE',
  body: committee,
  title: 'Họp định kỳ – Ban Chỉ đạo',
  requirement: 'Ban Chỉ đạo họp định kỳ 2 tháng một lần.',
  citations: [citation],
  state: 'BROKEN',
  summary: '5/6 kỳ có họp. Kỳ tới: 27/09/2026 – 26/11/2026.',
  counts: { kept: 5, broken: 1, waived: 0, pending: 1, unjudged: 0 },
  next: { from: '2026-09-27', to: '2026-11-26', isOverdue: false },
  parties: [],
  evidence: { edges: [], nodes: [missed, held], totalCount: 2, pageInfo: { hasNextPage: false } },
};

export const silent = {
  ...cadence,
  key: 'silent',
  title: 'Thời hạn thông báo kết luận – Ban Chỉ đạo',
  requirement: 'Văn bản không nêu.',
  citations: [],
  state: 'NOT_STATED',
  measure: 'CONCLUSION_NOTICE',
  counts: { kept: 0, broken: 0, waived: 0, pending: 0, unjudged: 3 },
  summary: 'Đã ghi nhận 3 phiên có kết luận; văn bản không nêu hạn thông báo.',
  next: null,
  evidence: { edges: [], nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } },
};

export const waiver = {
  __typename: 'Waiver',
  id: 'waiver-1',
  version: 2,
  committee,
  measure: 'CADENCE',
  caseKey: 'case-other',
  caseLabel: 'Họp định kỳ – Kỳ 06/01/2026 – 05/03/2026',
  caseDate: '2026-03-05',
  reason: 'Trùng kỳ họp Hội đồng nhân dân',
  documentNotation: '12/TB-BCĐ',
  basis: null,
  waivedAt: '2026-03-10T08:00:00+07:00',
  waivedBy: memberships.chair,
  revocation: null,
};

/** A committee whose compliance is asked for; what is asked is written down. */
export function complianceWorld(more: Record<string, unknown> = {}, asked: unknown[] = []) {
  return {
    Query: {
      viewer,
      committee,
      compliance: (args: { readonly period: unknown }) => {
        asked.push(args.period);
        return {
          committee,
          from: '2026-01-01',
          to: '2026-12-31',
          asOf: '2026-11-22',
          items: [cadence, silent],
          waivers: [],
          waiverRight: { holders: ['Trưởng ban'], isStated: false, citations: [] },
          viewerCanWaive: false,
          spreadsheetPath: '/api/committees/x/compliance.xlsx?from=2026-01-01&to=2026-12-31',
          documentPath: '/api/committees/x/compliance.pdf?from=2026-01-01&to=2026-12-31',
          ...more,
        };
      },
    },
  };
}
