import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cadence, citation, complianceWorld } from '../../test/compliance';
import { committee, memberships } from '../../test/fixtures';
import { list } from '../../test/list';
import { renderAt } from '../../test/renderAt';

const AT = '/ban/committee-da06?xem=chuongtrinh';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00+07:00') });
});

afterEach(() => {
  vi.useRealTimers();
});

const step = (act: string, label: string, holder: string, more: object = {}) => ({
  act,
  label,
  holders: [holder],
  isStated: true,
  needsDocument: false,
  isOfCommittee: false,
  ...more,
});

const plan = (id: string, planYear: number | null, more: object = {}) => ({
  __typename: 'ProcedureCase',
  id,
  kind: 'PLAN',
  title: `Kế hoạch ${String(planYear ?? 'giai đoạn')}`,
  planYear,
  state: 'COMPLETED',
  stepsTaken: 2,
  body: committee,
  citations: [citation],
  steps: [
    step('DRAFT', 'xây dựng dự thảo', 'Tổ giúp việc', {
      takenAt: '2026-01-10T08:00:00+07:00',
      takenBy: memberships.member,
    }),
    step('APPROVE', 'phê duyệt', 'Trưởng ban', {
      takenAt: '2026-01-20T08:00:00+07:00',
      takenBy: memberships.chair,
      documentNotation: '05/KH-BCĐ',
    }),
  ],
  ...more,
});

const evidence = (label: string, date: string, state: string, value: string, procedureCaseId?: string) => ({
  caseKey: label,
  label,
  date,
  state,
  value,
  procedureCaseId,
});

const judged = {
  ...cadence,
  key: 'plan',
  measure: 'PLAN',
  evidence: {
    edges: [],
    nodes: [
      evidence('Kế hoạch công tác năm 2025', '2025-12-31', 'BROKEN', 'Chưa có; năm đã kết thúc'),
      evidence('Chương trình công tác năm 2026', '2026-12-31', 'PENDING', 'Chưa có; văn bản không nêu hạn'),
      evidence('Kế hoạch công tác năm 2026', '2026-12-31', 'KEPT', 'Đã phê duyệt', 'case-2026'),
      evidence('Kế hoạch giai đoạn', '2026-05-01', 'NOT_STATED', 'Đã phê duyệt', 'case-stage'),
    ],
    pageInfo: { hasNextPage: false },
  },
};

const coming = plan('case-2027', 2027, {
  state: 'OPEN',
  stepsTaken: 1,
  steps: [
    step('DRAFT', 'xây dựng dự thảo', 'Tổ giúp việc', {
      takenAt: '2026-11-01T08:00:00+07:00',
      takenBy: memberships.member,
    }),
    step('APPROVE', 'phê duyệt', 'Trưởng ban'),
  ],
});

function world(cases: readonly unknown[] = [coming, plan('case-2026', 2026), plan('case-stage', null)]) {
  const { Query } = complianceWorld({ items: [cadence, judged] });
  return { Query: { ...Query, procedureCases: list(cases) } };
}

const titles = (region: HTMLElement) =>
  within(region)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

describe('Chương trình năm', () => {
  it('tells the coming year and this one first, each plan once', async () => {
    renderAt(AT, world());
    const next = await screen.findByRole('region', { name: 'Năm 2027' });
    expect(titles(next)).toEqual(['Kế hoạch 2027']);
    expect(next).toHaveTextContent('Đang ở bước 2/2: phê duyệt – Trưởng ban');
    expect(titles(screen.getByRole('region', { name: 'Năm 2026' }))).toEqual([
      'Chương trình công tác năm 2026',
      'Kế hoạch 2026',
    ]);
  });

  it('says who drafted and adopted a plan, by which clause and document, and how that is judged', async () => {
    renderAt(AT, world());
    const entry = (await screen.findByRole('link', { name: 'Kế hoạch 2026' })).closest('li');
    expect(entry).toHaveTextContent('Thực hiện đúng');
    expect(entry).toHaveTextContent('Căn cứ: Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ');
    expect(entry).toHaveTextContent('Tổ giúp việc');
    expect(entry).toHaveTextContent('– 05/KH-BCĐ');
  });

  it('tells years that are over in a table, and plans without a year apart', async () => {
    renderAt(AT, world());
    const earlier = await screen.findByRole('table', { name: 'Các năm trước' });
    expect(within(earlier).getAllByRole('row')).toHaveLength(2);
    expect(earlier).toHaveTextContent('Kế hoạch công tác năm 2025');
    expect(earlier).toHaveTextContent('Chưa có; năm đã kết thúc');
    expect(titles(screen.getByRole('region', { name: 'Kế hoạch khác' }))).toEqual(['Kế hoạch giai đoạn']);
  });

  it('says so where the year has none yet', async () => {
    const { Query } = complianceWorld({ items: [cadence] });
    renderAt(AT, { Query: { ...Query, procedureCases: list([]) } });
    expect(await screen.findByText('Chưa có chương trình, kế hoạch nào của năm này.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Các năm trước' })).not.toBeInTheDocument();
  });

  it('leaves those who do not act there with the steps alone', async () => {
    const { Query } = complianceWorld();
    renderAt(AT, { Query: { ...Query, compliance: null, procedureCases: list([]) } });
    expect(await screen.findByText(/chỉ người trong ban, tổ xem được/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Ai soạn, ai thông qua' })).toBeVisible();
  });
});
