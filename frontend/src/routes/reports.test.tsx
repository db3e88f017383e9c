import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { articleFourteen, committee, memberships, viewer } from '../test/fixtures';
import { renderAt } from '../test/renderAt';

const report = {
  __typename: 'Report',
  id: 'report-1',
  version: 3,
  committee,
  title: 'Báo cáo 6 tháng, kỳ 15/12/2025 – 14/06/2026',
  reporter: memberships.member,
  recipient: 'Tổ giúp việc',
  periodFrom: '2025-12-15',
  periodTo: '2026-06-14',
  dueBefore: '2026-06-15',
  dueOn: '2026-06-14',
  workingDaysLeft: 4,
  citations: [{ ...articleFourteen, label: 'Điều 15 khoản 3 Quy chế 61/QĐ-BCĐ', anchor: 'd15k3' }],
  findings: [
    {
      ruleType: 'REPORT_LEAD_TIME',
      severity: 'WARN',
      message: 'Số liệu chốt ngày 14/06/2026, hạn gửi là ngày 14/06/2026',
      citations: [{ ...articleFourteen, label: 'Điều 8 khoản 5 Nghị định 09/2019/NĐ-CP', anchor: null }],
      decidedBy: [],
      wayOut: null,
    },
  ],
  state: 'OWED',
  results: '',
  difficulties: '',
  proposals: '',
  viewerCanSubmit: true,
};

describe('Báo cáo', () => {
  it('says the last day in time, the day the text names, and the clause', async () => {
    const page = { nodes: [report], pageInfo: { hasNextPage: false } };
    renderAt('/baocao', { Query: { viewer, reports: page } });
    const row = await screen.findByRole('row', { name: /6 tháng/ });
    expect(row).toHaveTextContent('Chủ Nhật 14/06/2026');
    expect(row).toHaveTextContent('trước ngày 15/06');
    expect(within(row).getByRole('button', { name: /Điều 15 khoản 3/ })).toBeVisible();
  });

  it('submits what was written, with the version that was read', async () => {
    const { user, sent } = renderAt('/baocao/report-1', {
      Query: { viewer, report },
      Mutation: {
        submitReport: () => ({
          report: { ...report, version: 4, state: 'SUBMITTED', inTime: true, viewerCanSubmit: false },
          userErrors: [],
        }),
      },
    });
    await user.type(await screen.findByRole('textbox', { name: /Kết quả thực hiện/ }), 'Đã xong 12 việc');
    expect(screen.getByText(/Số liệu chốt ngày 14\/06\/2026/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));
    expect(sent[0]?.variables).toMatchObject({
      input: { reportId: 'report-1', expectedVersion: 3, content: { results: 'Đã xong 12 việc' } },
    });
    expect(sent[0]?.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('never says that nothing is owed where the text gives no day', async () => {
    renderAt('/baocao/report-1', {
      Query: { viewer, report: { ...report, dueOn: null, dueBefore: null, workingDaysLeft: null } },
    });
    expect(await screen.findByText('Văn bản không nêu hạn')).toBeVisible();
  });
});
