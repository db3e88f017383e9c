import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { committee, memberships, viewer } from '../../test/fixtures';
import { renderAt } from '../../test/renderAt';

const citation = {
  label: 'Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ',
  quote: 'họp định kỳ 02 tháng một lần',
  anchor: 'd14k1',
  sourceQuality: 'FULL_TEXT',
  regulation: { __typename: 'Regulation', id: 'regulation-61' },
};

const missed = {
  caseKey: 'case-missed',
  label: 'Kỳ 06/03/2026 – 05/05/2026',
  date: '2026-05-05',
  state: 'BROKEN',
  value: 'Không có phiên họp định kỳ nào được ghi nhận',
  isOnRecord: false,
  isWaivable: true,
  findings: [],
};

const held = {
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

const cadence = {
  key: 'cadence',
  measure: 'CADENCE',
  ruleType: 'MEETING_CADENCE',
  body: committee,
  title: 'Họp định kỳ – Ban Chỉ đạo',
  requirement: 'Ban Chỉ đạo họp định kỳ 2 tháng một lần.',
  citations: [citation],
  state: 'BROKEN',
  summary: '5/6 kỳ có họp. Kỳ tới: 27/09/2026 – 26/11/2026.',
  next: { from: '2026-09-27', to: '2026-11-26', isOverdue: false },
  parties: [],
  evidence: { edges: [], nodes: [missed, held], totalCount: 2, pageInfo: { hasNextPage: false } },
};

const silent = {
  ...cadence,
  key: 'silent',
  title: 'Thời hạn thông báo kết luận – Ban Chỉ đạo',
  requirement: 'Văn bản không nêu.',
  citations: [],
  state: 'NOT_STATED',
  summary: 'Đã ghi nhận 3 phiên có kết luận; văn bản không nêu hạn thông báo.',
  next: null,
  evidence: { edges: [], nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } },
};

const waiver = {
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

function world(more: Record<string, unknown> = {}, asked: unknown[] = []) {
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
          viewerCanWaive: false,
          spreadsheetPath: '/api/committees/x/compliance.xlsx?from=2026-01-01&to=2026-12-31',
          documentPath: '/api/committees/x/compliance.pdf?from=2026-01-01&to=2026-12-31',
          ...more,
        };
      },
    },
  };
}

const AT = '/ban/committee-da06?xem=tuanthu';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Tuân thủ', () => {
  it('says of each rule in words how it was kept, and of silence that it is silence', async () => {
    renderAt(AT, world());
    const rule = (await screen.findByRole('heading', { level: 3, name: /Họp định kỳ/ })).closest('li');
    expect(rule).toHaveTextContent('Chưa thực hiện đúng');
    expect(rule).toHaveTextContent('5/6 kỳ có họp. Kỳ tới: 27/09/2026 – 26/11/2026.');
    expect(rule).toHaveTextContent('Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ');
    const open = screen.getByRole('heading', { level: 3, name: /thông báo kết luận/ }).closest('li');
    expect(open).toHaveTextContent('Văn bản không nêu');
    expect(open).toHaveTextContent('Chưa ghi nhận trường hợp nào.');
  });

  it('opens the evidence with what was found, by which calendar, and where to read on', async () => {
    const { user } = renderAt(AT, world());
    const more = await screen.findByRole('button', { name: 'Chứng cứ (2)' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    const table = screen.getByRole('table', { name: 'Chứng cứ: Họp định kỳ – Ban Chỉ đạo' });
    expect(within(table).getByRole('link', { name: held.label })).toHaveAttribute('href', '/hop/meeting-3');
    expect(table).toHaveTextContent('Kết quả ghi nhận tại thời điểm đó · Lịch làm việc bản 4');
    expect(table).toHaveTextContent('Như đã ghi');
    expect(within(table).queryByRole('button', { name: /Cho phép miễn/ })).not.toBeInTheDocument();
  });

  it('asks for another year, or for any days', async () => {
    const asked: unknown[] = [];
    const { user } = renderAt(AT, world({}, asked));
    const year = new Date().getFullYear();
    await user.click(await screen.findByRole('button', { name: 'Năm trước' }));
    await screen.findByText(/5\/6 kỳ có họp/);
    expect(asked.at(-1)).toEqual({ from: `${String(year - 1)}-01-01`, to: `${String(year - 1)}-12-31` });
    await user.click(screen.getByRole('button', { name: 'Khoảng khác' }));
    expect(screen.getByRole('textbox', { name: 'Từ ngày' })).toBeVisible();
  });

  it('lets the head waive a case, and shows the clause when it is refused', async () => {
    const { user, sent } = renderAt(AT, {
      ...world({ viewerCanWaive: true }),
      Mutation: {
        waiveObligation: () => ({
          userErrors: [
            {
              __typename: 'RuleViolation',
              code: 'RULE_VIOLATION',
              message: 'Văn bản không nêu ai được cho phép miễn; mặc định do Trưởng ban quyết định.',
              ruleType: 'RESPONSIBILITY',
              citations: [],
              decidedBy: ['Trưởng ban'],
              wayOut: 'Đề nghị Trưởng ban xem xét, quyết định.',
            },
          ],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Chứng cứ (2)' }));
    await user.click(screen.getByRole('button', { name: `Cho phép miễn: ${missed.label}` }));
    const dialog = await screen.findByRole('dialog', { name: `Cho phép miễn: ${missed.label}` });
    const submit = within(dialog).getByRole('button', { name: 'Cho phép miễn' });
    expect(submit).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox', { name: /Lý do/ }), 'Trùng kỳ họp');
    await user.type(within(dialog).getByRole('textbox', { name: /Số, ký hiệu/ }), '12/TB-BCĐ');
    await user.click(submit);
    expect(await within(dialog).findByText(/Văn bản không nêu ai được cho phép miễn/)).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: {
        committeeId: 'committee-da06',
        caseKey: 'case-missed',
        reason: 'Trùng kỳ họp',
        documentNotation: '12/TB-BCĐ',
      },
    });
  });

  it('lists what was waived, under which right, and takes it back with a reason', async () => {
    const { user, sent } = renderAt(AT, {
      ...world({ viewerCanWaive: true, waivers: [waiver] }),
      Mutation: { revokeWaiver: () => ({ waiver: null, userErrors: [] }) },
    });
    const entry = (await screen.findByRole('heading', { level: 3, name: waiver.caseLabel })).closest('li');
    expect(entry).toHaveTextContent('văn bản không nêu, người đứng đầu quyết định');
    expect(entry).toHaveTextContent('Văn bản 12/TB-BCĐ');
    await user.click(screen.getByRole('button', { name: `Rút việc miễn: ${waiver.caseLabel}` }));
    const dialog = await screen.findByRole('dialog', { name: `Rút việc miễn: ${waiver.caseLabel}` });
    await user.type(within(dialog).getByRole('textbox', { name: /Lý do/ }), 'Ghi nhầm kỳ');
    await user.click(within(dialog).getByRole('button', { name: 'Rút việc miễn' }));
    expect(await screen.findByText('Đã rút việc miễn.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: { waiverId: 'waiver-1', expectedVersion: 2, reason: 'Ghi nhầm kỳ' },
    });
  });

  it('loads the annex with the token, and says so when it cannot', async () => {
    const load = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
    const { user } = renderAt(AT, world());
    await user.click(await screen.findByRole('button', { name: 'Xuất bảng tính' }));
    expect(await screen.findByText('Chưa tải được phụ lục. Ông, bà hãy thử lại.')).toBeVisible();
    expect(load.mock.calls[0]?.[0]).toContain('/api/committees/x/compliance.xlsx');
  });

  it('tells outsiders for whom it is', async () => {
    renderAt(AT, { Query: { viewer, committee, compliance: null } });
    expect(await screen.findByText('Chỉ người trong ban được xem')).toBeVisible();
  });
});

describe('Gợi ý ngày họp', () => {
  it('proposes dates with why, and takes one over into the form', async () => {
    const { user } = renderAt('/hop/moi', {
      Query: {
        viewer,
        committees: {
          nodes: [
            {
              ...committee,
              viewerCanPrepareMeeting: true,
              viewerCanConvokeMeeting: true,
              viewerCanProposeMeeting: true,
            },
          ],
          edges: [],
          pageInfo: { hasNextPage: false },
        },
        proposedMeetingDates: {
          requirement: 'Ban Chỉ đạo họp định kỳ 2 tháng một lần.',
          citations: [citation],
          dates: [
            {
              startsAt: '2026-12-24T08:00:00+07:00',
              isInWindow: true,
              reasons: ['Là ngày làm việc, không trùng ngày nghỉ, lễ.'],
              memberCount: 14,
              busyMembers: [],
            },
          ],
        },
        convocationCheck: {
          dispatchDeadline: null,
          dispatchCitations: [],
          findings: [],
          viewerCanConvoke: true,
          viewerCanPropose: true,
        },
      },
    });
    const panel = (await screen.findByRole('heading', { level: 2, name: 'Gợi ý ngày họp' })).closest(
      'section',
    );
    await user.click(
      await screen.findByRole('button', { name: /Dùng ngày này: 08:00 Thứ Năm 24\/12\/2026/ }),
    );
    expect(panel).toHaveTextContent('Không ai bận');
    expect(panel).toHaveTextContent('Là ngày làm việc');
    expect(panel).toHaveTextContent('Đang dùng');
  });
});

describe('Quy chế', () => {
  it('says beside the clause whether its rule was kept, and which case broke it', async () => {
    renderAt('/quyche/regulation-61', {
      ...world(),
      Query: {
        ...world().Query,
        regulation: {
          __typename: 'Regulation',
          id: 'regulation-61',
          version: 1,
          notation: '61/QĐ-BCĐ',
          title: 'Quy chế hoạt động',
          issuedOn: '2022-03-31',
          issuer: 'Trưởng Ban Chỉ đạo',
          sourceQuality: 'FULL_TEXT',
          conflicts: [],
          rules: [],
          committee,
          viewerCanAmend: false,
          viewerCanComplete: false,
          provisions: [
            {
              __typename: 'Provision',
              id: 'provision-d14k1',
              anchor: 'd14k1',
              kind: 'CLAUSE',
              number: '1',
              label: 'Điều 14 khoản 1',
              text: 'Ban Chỉ đạo họp định kỳ 02 tháng một lần.',
              rules: [
                {
                  __typename: 'Rule',
                  id: 'rule-cadence',
                  type: 'MEETING_CADENCE',
                  severity: 'WARN',
                  revision: 1,
                  explanation: 'Ban Chỉ đạo họp định kỳ 2 tháng một lần.',
                  parameters: [],
                },
              ],
            },
          ],
        },
      },
    });
    const kept = await screen.findByRole('group', { name: 'Tình hình thực hiện năm nay' });
    expect(kept).toHaveTextContent('Chưa thực hiện đúng');
    expect(kept).toHaveTextContent('5/6 kỳ có họp.');
    expect(kept).toHaveTextContent('Kỳ 06/03/2026 – 05/05/2026');
    expect(kept).not.toHaveTextContent('Phiên họp thứ 3');
  });
});
