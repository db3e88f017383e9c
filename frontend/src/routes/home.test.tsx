import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { articleFourteen, committee, memberships, viewer } from '../test/fixtures';
import { renderAt } from '../test/renderAt';

const invitation = {
  __typename: 'Invitation',
  id: 'invitation-1',
  meeting: { __typename: 'Meeting', id: 'meeting-6' },
  response: 'PENDING',
};

const meeting = {
  __typename: 'Meeting',
  id: 'meeting-6',
  title: 'Phiên họp thứ 6 năm 2026',
  startsAt: '2026-11-26T08:00:00+07:00',
  place: 'Phòng họp số 1',
  committee,
  presidingMember: memberships.chair,
  papers: [{ __typename: 'MeetingPaper', id: 'paper-1' }],
  viewerInvitation: invitation,
};

const myWork = {
  items: [
    {
      id: 'work-1',
      kind: 'CARRY_OUT_TASK',
      title: 'Kết nối cơ sở dữ liệu dân cư',
      committee,
      dueOn: '2026-11-18',
      workingDaysLeft: -3,
      urgency: 'OVERDUE',
      citations: [articleFourteen],
      subject: { __typename: 'Task', id: 'task-1' },
    },
    {
      id: 'work-2',
      kind: 'ANSWER_INVITATION',
      title: 'Phiên họp thứ 6 năm 2026',
      committee,
      urgency: 'THIS_WEEK',
      citations: [],
      subject: invitation,
    },
  ],
  nextMeeting: meeting,
};

describe('Việc của tôi', () => {
  it('groups what I owe by how near it is, with clause and deadline in words', async () => {
    renderAt('/', { Query: { viewer, myWork } });
    const overdue = await screen.findByRole('region', { name: 'Quá hạn (1)' });
    expect(within(overdue).getByText('Kết nối cơ sở dữ liệu dân cư')).toBeVisible();
    expect(within(overdue).getByText('Quá hạn 3 ngày làm việc')).toBeVisible();
    expect(within(overdue).getByRole('button', { name: /Điều 14 khoản 3/ })).toBeVisible();
    expect(within(overdue).getByRole('link', { name: 'Báo cáo tiến độ' })).toHaveAttribute(
      'href',
      '/nhiemvu/task-1',
    );
    const week = screen.getByRole('region', { name: 'Tuần này (1)' });
    expect(within(week).getByRole('link', { name: 'Trả lời' })).toHaveAttribute('href', '/hop/meeting-6');
  });

  it('shows the next meeting with its day in words and my answer', async () => {
    renderAt('/', { Query: { viewer, myWork } });
    const card = await screen.findByRole('region', { name: 'Phiên họp kế tiếp' });
    expect(card).toHaveTextContent('08:00Thứ Năm 26/11/2026');
    expect(card).toHaveTextContent('Chủ trì: Nguyễn Văn Minh');
    expect(within(card).getByText('Chưa trả lời')).toBeVisible();
  });

  it('leads from a step that waits to its case, and from posts to the members', async () => {
    const waiting = { committee, citations: [articleFourteen], urgency: 'LATER' };
    const items = [
      {
        ...waiting,
        id: 'work-3',
        kind: 'TAKE_PROCEDURE_STEP',
        title: 'Phê duyệt: Chương trình công tác năm 2027',
        subject: { __typename: 'ProcedureCase', id: 'case-1' },
      },
      {
        ...waiting,
        id: 'work-4',
        kind: 'RENEW_MANDATE',
        title: 'Nhiệm kỳ của Trần Thị Hoa (Ủy viên) sắp hết',
        dueOn: '2026-12-10',
        workingDaysLeft: 13,
        subject: { ...memberships.chair, committee },
      },
      {
        ...waiting,
        id: 'work-5',
        kind: 'FILL_POSTS',
        title: 'Khuyết Thư ký',
        subject: committee,
      },
    ];
    renderAt('/', { Query: { viewer, myWork: { items } } });
    const later = await screen.findByRole('region', { name: 'Sau đó (3)' });
    expect(within(later).getByRole('link', { name: 'Mở hồ sơ' })).toHaveAttribute('href', '/thutuc/case-1');
    for (const link of within(later).getAllByRole('link', { name: 'Xem thành viên' }))
      expect(link).toHaveAttribute('href', `/ban/${committee.id}?xem=thanhvien`);
    expect(within(later).getByText(/Thực hiện bước của thủ tục/)).toBeVisible();
    expect(within(later).getByText(/Chức danh còn khuyết/)).toBeVisible();
    expect(within(later).getAllByRole('button', { name: /Điều 14 khoản 3/ })).toHaveLength(3);
  });

  it('leads from a draft that waits to where it is gone on with', async () => {
    const item = {
      id: 'work-6',
      kind: 'CONTINUE_REGULATION_DRAFT',
      title: '75/QĐ-BCĐ – Quy chế hoạt động của Ban Chỉ đạo',
      committee,
      citations: [],
      urgency: 'LATER',
      subject: { __typename: 'RegulationDraft', id: 'draft-1' },
    };
    renderAt('/', { Query: { viewer, myWork: { items: [item] } } });
    const later = await screen.findByRole('region', { name: 'Sau đó (1)' });
    expect(within(later).getByText(/Soạn tiếp dự thảo quy chế/)).toBeVisible();
    expect(within(later).getByRole('link', { name: 'Soạn tiếp' })).toHaveAttribute(
      'href',
      `/quyche/moi?ban=${committee.id}&nhap=draft-1`,
    );
  });

  it('says so when nothing is owed', async () => {
    renderAt('/', { Query: { viewer, myWork: { items: [] } } });
    expect(await screen.findByText('Không có việc nào đang chờ')).toBeVisible();
    expect(screen.getByText('Chưa có phiên họp nào mời ông, bà.')).toBeVisible();
  });

  it('opens the words of a cited clause beside the page', async () => {
    const { user } = renderAt('/', { Query: { viewer, myWork } });
    await user.click(await screen.findByRole('button', { name: /Điều 14 khoản 3/ }));
    const sheet = await screen.findByRole('dialog', { name: /Điều 14 khoản 3/ });
    expect(within(sheet).getByText(/thông báo bằng văn bản/)).toBeVisible();
    await user.click(within(sheet).getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByText(/thông báo bằng văn bản/)).not.toBeInTheDocument();
  });
});
