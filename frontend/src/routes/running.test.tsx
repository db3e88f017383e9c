import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { memberships, persons, viewer } from '../test/fixtures';
import { list } from '../test/list';
import { agendaItem, invitation, meeting } from '../test/meetings';
import { renderAt } from '../test/renderAt';

describe('Điều hành cuộc họp', () => {
  it('records a show of hands for the members who are present, and only for them', async () => {
    const there = { ...invitation, id: 'invitation-2', member: memberships.chair, attendance: 'PRESENT' };
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: {
        viewer,
        meeting: {
          ...meeting,
          state: 'IN_PROGRESS',
          viewerCanRecordAttendance: true,
          invitations: [there, { ...invitation, attendance: 'ABSENT' }],
        },
      },
      Mutation: { castVote: () => ({ userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Ghi biểu quyết: Kế hoạch năm 2027' }));
    const dialog = screen.getByRole('dialog', { name: 'Ghi biểu quyết: Kế hoạch năm 2027' });
    const chair = within(dialog).getByRole('group', { name: `Ý kiến của ${persons.chair.fullName}` });
    expect(within(dialog).queryByText(persons.member.fullName)).not.toBeInTheDocument();
    await user.click(within(chair).getByRole('button', { name: 'Không có ý kiến' }));
    expect(sent[0]?.variables).toEqual({
      input: { agendaItemId: 'item-1', choice: 'ABSTAIN', membershipId: 'membership-chair' },
    });
  });

  it('records the others as present in one go, but nobody who asked to be absent', async () => {
    const invited = (id: string, response: string, attendance?: string) => ({
      ...invitation,
      id,
      response,
      attendance,
    });
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: {
        viewer,
        meeting: {
          ...meeting,
          state: 'IN_PROGRESS',
          viewerCanRecordAttendance: true,
          invitations: [
            invited('i-1', 'ATTENDING'),
            invited('i-2', 'ABSENCE_REQUESTED'),
            invited('i-3', 'PENDING'),
            invited('i-4', 'ATTENDING', 'ABSENT'),
          ],
        },
      },
      Mutation: { recordAttendance: () => ({ userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Ghi có mặt cho 2 người còn lại' }));
    expect(await screen.findByText('Đã ghi.')).toBeVisible();
    expect(sent.map(({ variables }) => variables.input)).toEqual([
      { invitationId: 'i-1', status: 'PRESENT' },
      { invitationId: 'i-3', status: 'PRESENT' },
    ]);
  });

  it('records no hands where the head decides', async () => {
    renderAt('/hop/meeting-6', {
      Query: {
        viewer,
        meeting: {
          ...meeting,
          state: 'IN_PROGRESS',
          viewerCanRecordAttendance: true,
          agenda: [{ ...agendaItem, decisionMode: 'HEAD', viewerCanVote: false, viewerCanDecide: true }],
        },
      },
    });
    expect(await screen.findByRole('button', { name: 'Quyết định: Kế hoạch năm 2027' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Ghi biểu quyết/ })).not.toBeInTheDocument();
  });

  it('shows when the notice was sent to each member and who has acknowledged it', async () => {
    const delivery = {
      __typename: 'Delivery',
      sentAt: '2026-11-24T10:00:00+07:00',
      viewerCanAcknowledge: false,
    };
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: {
        viewer,
        meeting: {
          ...meeting,
          state: 'CLOSED',
          conclusionNotice: {
            __typename: 'ConclusionNotice',
            id: 'notice-1',
            notation: '12/TB-BCĐ',
            issuedOn: '2026-11-24',
            letterhead: ['UBND TỈNH KIÊN GIANG', 'BAN CHỈ ĐẠO ĐỀ ÁN 06'],
            issuedBy: memberships.chair,
            signature: {
              __typename: 'Signature',
              lines: ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC'],
              seal: 'Công an tỉnh Kiên Giang',
              signer: memberships.member,
              through: null,
              findings: [],
              citations: [],
            },
            citations: [],
            deliveries: [
              {
                ...delivery,
                id: 'delivery-1',
                member: memberships.chair,
                acknowledgedAt: '2026-11-24T11:30:00+07:00',
              },
              { ...delivery, id: 'delivery-2', member: memberships.member, viewerCanAcknowledge: true },
            ],
          },
        },
      },
      Mutation: { acknowledgeConclusion: () => ({ userErrors: [] }) },
    });
    const signature = await screen.findByRole('region', { name: 'Chữ ký và con dấu' });
    expect(screen.getByText('UBND TỈNH KIÊN GIANG')).toBeVisible();
    expect(signature).toHaveTextContent('KT. TRƯỞNG BANPHÓ TRƯỞNG BAN THƯỜNG TRỰCTrần Thị Hạnh');
    expect(signature).toHaveTextContent('Con dấu: Công an tỉnh Kiên Giang');
    await user.click(await screen.findByText('1/2 người đã xác nhận'));
    const rows = within(screen.getByRole('table', { name: 'Thông báo 12/TB-BCĐ' })).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(/Nguyễn Văn Minh, Trưởng ban.*10:00.*11:30/);
    expect(rows[2]).toHaveTextContent(/Trần Thị Hạnh, Ủy viên.*Chưa xác nhận/);
    await user.click(screen.getByRole('button', { name: 'Xác nhận đã đọc' }));
    expect(await screen.findByText('Đã xác nhận.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({ input: { deliveryId: 'delivery-2' } });
  });

  it('reads the history of the meeting when it is asked for', async () => {
    const { user } = renderAt('/hop/meeting-6', {
      Query: {
        viewer,
        meeting,
        auditTrail: list([
          {
            __typename: 'AuditEvent',
            id: 'event-1',
            at: '2026-11-18T09:15:00+07:00',
            actor: 'Lê Thị Thư – Thư ký',
            action: 'PREPARE_MEETING',
            objectId: 'meeting-6',
            summary: 'Lập dự thảo cuộc họp: Phiên họp thứ 6 năm 2026',
          },
        ]),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Xem nhật ký' }));
    const table = await screen.findByRole('table', { name: 'Nhật ký' });
    expect(table).toHaveTextContent('Lập dự thảo cuộc họp: Phiên họp thứ 6 năm 2026');
    expect(table).toHaveTextContent('Lê Thị Thư – Thư ký');
  });
});
