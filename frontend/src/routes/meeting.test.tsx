import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { articleFourteen, committee, persons, viewer } from '../test/fixtures';
import { deadline, invitation, meeting } from '../test/meetings';
import { renderAt } from '../test/renderAt';

const refusal = {
  __typename: 'RuleViolation',
  code: 'RULE_VIOLATION',
  message: 'Thông báo và tài liệu phải gửi trước ít nhất 2 ngày làm việc.',
  ruleType: 'NOTICE_PERIOD',
  decidedBy: ['Trưởng ban'],
  wayOut: 'Chọn thời gian từ 08:00 Thứ Tư 25/11/2026.',
  citations: [articleFourteen],
};

describe('Cuộc họp', () => {
  it('lists meetings by the view and the committee of the address', async () => {
    const { router, user } = renderAt('/hop?xem=upcoming', {
      Query: {
        viewer,
        meetings: ({ filter }: { filter: { states?: string[] } }) => ({
          edges: [],
          nodes: filter.states ? [meeting] : [],
          pageInfo: { hasNextPage: false },
        }),
        committees: { edges: [], nodes: [], pageInfo: { hasNextPage: false } },
      },
    });
    expect(await screen.findByRole('link', { name: 'Phiên họp thứ 6 năm 2026' })).toHaveAttribute(
      'href',
      '/hop/meeting-6',
    );
    await user.click(screen.getByRole('button', { name: 'Của tôi' }));
    expect(await screen.findByText('Không có cuộc họp nào')).toBeVisible();
    expect(router.state.location.search).toEqual({});
  });

  it('shows who decides an item under which clause, and takes my vote', async () => {
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: { viewer, meeting: { ...meeting, state: 'IN_PROGRESS' } },
      Mutation: { castVote: () => ({ userErrors: [] }) },
    });
    const agenda = await screen.findByRole('region', { name: 'Chương trình' });
    expect(agenda).toHaveTextContent('Biểu quyết theo đa số');
    expect(agenda).toHaveTextContent(
      '2 thành viên có mặt. Cần 2 phiếu tán thành trên 3 thành viên (kể cả người vắng mặt). Phải có ít nhất 2 thành viên có mặt. Ý kiến bằng văn bản không tính là phiếu.',
    );
    expect(within(agenda).getByRole('button', { name: /Điều 3 khoản 2/ })).toBeVisible();
    await user.click(within(agenda).getByRole('button', { name: 'Không tán thành' }));
    expect(await screen.findByText('Đã ghi ý kiến.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({ input: { agendaItemId: 'item-1', choice: 'AGAINST' } });
  });

  it('names the clause, who can decide and the way out when convening is refused', async () => {
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: { viewer, meeting: { ...meeting, viewerCanConvoke: true } },
      Mutation: { convokeMeeting: () => ({ findings: [], userErrors: [refusal] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Triệu tập' }));
    const panel = await screen.findByRole('alert', { name: 'Quy chế chưa cho phép' });
    expect(panel).toHaveTextContent('Trưởng ban');
    expect(panel).toHaveTextContent('Chọn thời gian từ 08:00 Thứ Tư 25/11/2026.');
    expect(within(panel).getByRole('button', { name: /Điều 14 khoản 3/ })).toBeVisible();
    expect(sent[0]?.variables).toEqual({ input: { meetingId: 'meeting-6', expectedVersion: 3 } });
  });

  it('tells how many members ask for a meeting together, and lets the viewer join', async () => {
    const memberRequest = {
      asked: 1,
      members: 4,
      needed: 2,
      isReached: false,
      askedBy: [invitation.member],
      citations: [articleFourteen],
    };
    let joined = false;
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: {
        viewer,
        meeting: () => ({
          ...meeting,
          state: 'PROPOSED',
          viewerCanJoin: !joined,
          memberRequest: joined ? { ...memberRequest, asked: 2, isReached: true } : memberRequest,
        }),
      },
      Mutation: {
        joinProposal: () => {
          joined = true;
          return { userErrors: [] };
        },
      },
    });
    expect(await screen.findByText(/1 trên 4 thành viên, cần 2/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cùng yêu cầu họp' }));
    expect(
      await screen.findByText(/2 trên 4 thành viên, đủ số cần \(2\); cuộc họp phải được tổ chức/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Cùng yêu cầu họp' })).not.toBeInTheDocument();
    expect(sent[0]?.variables).toEqual({ input: { meetingId: 'meeting-6' } });
  });

  it('offers no act to those who may not, and explains the dispatch deadline day by day', async () => {
    const { user } = renderAt('/hop/meeting-6', { Query: { viewer, meeting } });
    expect(await screen.findByText('08:00 Thứ Năm 19/11/2026')).toBeVisible();
    await user.click(screen.getByText('Vì sao?'));
    expect(screen.getByText(/Chủ Nhật 22\/11\/2026 – Ngày nghỉ hằng tuần \( ?không tính\)/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Triệu tập' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thêm nội dung' })).not.toBeInTheDocument();
  });

  it('asks the chair for consent to be absent', async () => {
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: { viewer, meeting: { ...meeting, state: 'INVITED' } },
      Mutation: { requestAbsence: () => ({ userErrors: [] }) },
    });
    const mine = await screen.findByRole('region', { name: 'Trả lời giấy mời' });
    await user.click(within(mine).getByRole('button', { name: 'Xin vắng…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Xin vắng…' });
    await user.click(within(dialog).getByRole('textbox', { name: /Lý do xin vắng/ }));
    await user.paste('Đi công tác');
    await user.click(within(dialog).getByRole('button', { name: 'Gửi' }));
    expect(await screen.findByText('Đã gửi đề nghị vắng mặt tới người chủ trì.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({ input: { invitationId: 'invitation-1', reason: 'Đi công tác' } });
  });

  it('keeps an opinion that was not sent when the dialog is opened again', async () => {
    const owed = {
      ...invitation,
      owesWrittenOpinion: true,
      viewerCanSubmitOpinion: true,
      viewerCanRespond: false,
    };
    const { user } = renderAt('/hop/meeting-6', {
      Query: { viewer, meeting: { ...meeting, viewerInvitation: owed, invitations: [owed] } },
    });
    await user.click(await screen.findByRole('button', { name: 'Viết ý kiến…' }));
    await user.click(screen.getByRole('textbox', { name: /Ý kiến bằng văn bản/ }));
    await user.paste('Thống nhất với dự thảo');
    await user.click(screen.getByRole('button', { name: 'Thôi' }));
    await user.click(screen.getByRole('button', { name: 'Viết ý kiến…' }));
    expect(screen.getByRole('textbox', { name: /Ý kiến bằng văn bản/ })).toHaveValue(
      'Thống nhất với dự thảo',
    );
  });

  it('tells while writing when the papers have to go out and what the viewer may do', async () => {
    const { user } = renderAt('/hop/moi', {
      Query: {
        viewer,
        committees: {
          edges: [],
          nodes: [
            {
              ...committee,
              viewerCanProposeMeeting: true,
              viewerCanConvokeMeeting: false,
              viewerCanPrepareMeeting: true,
            },
          ],
          pageInfo: { hasNextPage: false },
        },
        convocationCheck: {
          dispatchDeadline: deadline,
          dispatchCitations: [articleFourteen],
          findings: [],
          viewerCanConvoke: false,
          viewerCanPropose: true,
        },
        persons: { edges: [], nodes: [persons.member], pageInfo: { hasNextPage: false } },
      },
    });
    expect(await screen.findByText(/Chọn ban và thời gian để biết/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Bắt đầu/ }));
    await user.click(await screen.findByRole('button', { name: /^15 tháng/ }));
    await user.keyboard('{Escape}');
    expect(await screen.findByText('08:00 Thứ Năm 19/11/2026')).toBeVisible();
    expect(screen.getByText(/người có thẩm quyền sẽ triệu tập/)).toBeVisible();
  });

  it('says before a meeting is asked for how many members it takes, with the clause', async () => {
    const { user } = renderAt('/hop/moi', {
      Query: {
        viewer,
        committees: {
          edges: [],
          nodes: [
            {
              ...committee,
              viewerCanProposeMeeting: true,
              viewerCanConvokeMeeting: false,
              viewerCanPrepareMeeting: false,
            },
          ],
          pageInfo: { hasNextPage: false },
        },
        convocationCheck: {
          dispatchDeadline: null,
          dispatchCitations: [],
          findings: [],
          viewerCanConvoke: false,
          viewerCanPropose: true,
          memberRequest: { members: 4, needed: 2, citations: [articleFourteen] },
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: /Bắt đầu/ }));
    await user.click(await screen.findByRole('button', { name: /^15 tháng/ }));
    await user.keyboard('{Escape}');
    const told = await screen.findByText(/cần ít nhất 2 trên 4 thành viên, kể cả ông, bà/);
    expect(within(told).getByRole('button', { name: articleFourteen.label })).toBeVisible();
    expect(screen.queryByText(/người có thẩm quyền sẽ triệu tập/)).not.toBeInTheDocument();
  });
});
