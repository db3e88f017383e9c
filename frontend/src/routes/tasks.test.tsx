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
  staff: [],
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
      Query: {
        viewer,
        committees: { nodes: [] },
        tasks: { nodes: [task], pageInfo: { hasNextPage: false } },
      },
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

  it('names the unit and the staff of the lead agency, one person a line', async () => {
    const { user, sent } = renderAt('/nhiemvu/task-1', {
      Query: { viewer, task },
      Mutation: {
        arrangeTask: () => ({ task: { ...task, version: 3, leadUnit: 'Phòng Công nghệ' }, userErrors: [] }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Giao đơn vị đầu mối, cán bộ' }));
    await user.type(screen.getByRole('textbox', { name: 'Đơn vị đầu mối' }), 'Phòng Công nghệ');
    await user.type(screen.getByRole('textbox', { name: /Cán bộ được huy động/ }), 'Bà Hoa{Enter}Ông Minh');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(sent[0]?.variables).toMatchObject({
      input: {
        taskId: 'task-1',
        expectedVersion: 2,
        leadUnit: 'Phòng Công nghệ',
        staff: ['Bà Hoa', 'Ông Minh'],
      },
    });
  });

  it('shows the directive a task rests on', async () => {
    const basis = { notation: '452/TCTTKĐA', issuedOn: '2022-04-12', issuer: 'Tổ công tác của Chính phủ' };
    renderAt('/nhiemvu/task-1', { Query: { viewer, task: { ...task, conclusion: null, basis } } });
    expect(await screen.findByText(/452\/TCTTKĐA, .*Tổ công tác của Chính phủ/)).toBeVisible();
  });

  it('offers to give a task to those who may give one only', async () => {
    renderAt('/nhiemvu', {
      Query: {
        viewer,
        committees: { nodes: [{ ...committee, viewerCanAssignTask: true }] },
        tasks: { nodes: [], pageInfo: { hasNextPage: false } },
      },
    });
    expect(await screen.findByRole('button', { name: 'Giao nhiệm vụ' })).toBeVisible();
  });

  it('offers no progress form to those who do not answer for it', async () => {
    renderAt('/nhiemvu/task-1', { Query: { viewer, task: { ...task, viewerCanReportProgress: false } } });
    expect(await screen.findByText('Đã rà soát dữ liệu')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Gửi' })).not.toBeInTheDocument();
  });
});
