import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { agencies, committee, memberships, persons, viewer } from '../test/fixtures';
import { renderAt } from '../test/renderAt';

const conclusion = {
  __typename: 'Conclusion',
  id: 'conclusion-1',
  label: 'KL-04/2026',
  text: 'Giao Công an tỉnh hoàn thành kết nối',
  meeting: { __typename: 'Meeting', id: 'meeting-1' },
};

const task = {
  __typename: 'Task',
  id: 'task-1',
  version: 2,
  committee,
  conclusion,
  title: 'Kết nối cơ sở dữ liệu dân cư',
  leadAgency: agencies.ict,
  formerLeadAgencies: [],
  cooperatingAgencies: [agencies.police],
  accountable: persons.member,
  assignedBy: memberships.chair,
  dueOn: '2026-11-18',
  workingDaysLeft: -3,
  state: 'IN_PROGRESS',
  timeliness: 'OPEN_OVERDUE',
  percent: 40,
  progress: [
    {
      percent: 40,
      note: 'Đã rà soát dữ liệu',
      reportedBy: persons.member,
      reportedAt: '2026-11-10T09:00:00+07:00',
    },
  ],
  viewerCanReportProgress: true,
};

describe('Nhiệm vụ', () => {
  it('lists tasks with lead agency, deadline in words and standing', async () => {
    renderAt('/nhiemvu', {
      Query: { viewer, tasks: { nodes: [task], pageInfo: { hasNextPage: false } } },
    });
    const row = await screen.findByRole('row', { name: /Kết nối cơ sở dữ liệu/ });
    expect(row).toHaveTextContent('Sở Thông tin và Truyền thông');
    expect(row).toHaveTextContent('Quá hạn 3 ngày làm việc');
    expect(row).toHaveTextContent('KL-04/2026');
  });

  it('reports a task as done with what was done', async () => {
    const { user, sent } = renderAt('/nhiemvu/task-1', {
      Query: { viewer, task },
      Mutation: {
        reportProgress: () => ({
          task: { ...task, version: 3, percent: 100, state: 'DONE', timeliness: 'COMPLETED_LATE' },
          userErrors: [],
        }),
      },
    });
    await user.type(await screen.findByRole('textbox', { name: /Việc đã làm/ }), 'Đã kết nối xong');
    await user.click(screen.getByRole('button', { name: 'Báo hoàn thành' }));
    expect(sent[0]?.variables).toMatchObject({
      input: { taskId: 'task-1', expectedVersion: 2, percent: 100, note: 'Đã kết nối xong' },
    });
  });

  it('offers no progress form to those who do not answer for it', async () => {
    renderAt('/nhiemvu/task-1', { Query: { viewer, task: { ...task, viewerCanReportProgress: false } } });
    expect(await screen.findByText('Đã rà soát dữ liệu')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Gửi' })).not.toBeInTheDocument();
  });
});
