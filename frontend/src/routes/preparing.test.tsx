import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { agencies, committee, memberships, viewer } from '../test/fixtures';
import { list } from '../test/list';
import { agendaItem, meeting } from '../test/meetings';
import { renderAt } from '../test/renderAt';

const check = {
  dispatchDeadline: null,
  dispatchCitations: [],
  findings: [],
  viewerCanConvoke: true,
  viewerCanPropose: true,
};

const second = {
  ...agendaItem,
  id: 'item-2',
  position: 2,
  title: 'Kinh phí',
  votes: [],
  viewerCanVote: false,
};

describe('Chuẩn bị cuộc họp', () => {
  it('changes the details of a draft with the version that was read', async () => {
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: { viewer, meeting: { ...meeting, viewerCanPrepare: true }, convocationCheck: check },
      Mutation: { reviseMeeting: () => ({ userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Sửa thông tin' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sửa thông tin' });
    const place = within(dialog).getByRole('textbox', { name: 'Địa điểm' });
    expect(place).toHaveValue('Phòng họp số 1');
    await user.clear(place);
    await user.type(place, 'Hội trường');
    expect(await within(dialog).findByText(/được triệu tập cuộc họp này/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã sửa thông tin cuộc họp.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: {
        meetingId: 'meeting-6',
        expectedVersion: 3,
        details: {
          kind: 'REGULAR',
          isExtended: false,
          title: 'Phiên họp thứ 6 năm 2026',
          content: 'Kế hoạch năm 2027',
          startsAt: '2026-11-23T08:00:00+07:00',
          endsAt: null,
          place: 'Hội trường',
        },
      },
    });
  });

  it('does not change what was convened', async () => {
    renderAt('/hop/meeting-6', {
      Query: { viewer, meeting: { ...meeting, state: 'INVITED', viewerCanPrepare: true } },
    });
    expect(await screen.findByRole('button', { name: 'Thêm nội dung' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sửa thông tin' })).not.toBeInTheDocument();
  });

  it('puts an item in another place, and offers no place that does not exist', async () => {
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: { viewer, meeting: { ...meeting, viewerCanPrepare: true, agenda: [agendaItem, second] } },
      Mutation: { moveAgendaItem: () => ({ userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Đưa Kinh phí lên trước' }));
    expect(await screen.findByText('Đã chuyển thứ tự.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({ input: { agendaItemId: 'item-2', position: 1 } });
    expect(screen.queryByRole('button', { name: 'Đưa Kinh phí xuống sau' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Bỏ nội dung Kế hoạch năm 2027' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Bỏ nội dung Kinh phí' })).toBeVisible();
  });

  it('invites an agency only to an extended meeting', async () => {
    const world = (isExtended: boolean) => ({
      Query: {
        viewer,
        meeting: { ...meeting, viewerCanPrepare: true, isExtended },
        agencies: list([agencies.police]),
      },
      Mutation: { inviteGuest: () => ({ userErrors: [] }) },
    });
    const { user, sent } = renderAt('/hop/meeting-6', world(true));
    await user.click(await screen.findByRole('button', { name: 'Mời cơ quan ngoài ban' }));
    const dialog = screen.getByRole('dialog', { name: 'Mời cơ quan ngoài ban' });
    await user.click(within(dialog).getByRole('combobox', { name: /Cơ quan được mời/ }));
    await user.click(await screen.findByRole('option', { name: 'Công an tỉnh Kiên Giang' }));
    await user.click(within(dialog).getByRole('button', { name: 'Mời' }));
    expect(await screen.findByText('Đã mời Công an tỉnh Kiên Giang.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({ input: { meetingId: 'meeting-6', agencyId: 'agency-police' } });
  });

  it('invites people one by one to a working session', async () => {
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: {
        viewer,
        meeting: { ...meeting, kind: 'WORKING_SESSION', viewerCanPrepare: true },
        committee: { ...committee, members: [memberships.member], helperTeam: null },
      },
      Mutation: { inviteParticipant: () => ({ userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Mời người trong ban, tổ' }));
    const dialog = screen.getByRole('dialog', { name: 'Mời người trong ban, tổ' });
    await user.click(within(dialog).getByRole('combobox', { name: /Người được mời/ }));
    await user.click(await screen.findByRole('option', { name: /Trần Thị Hạnh/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Mời' }));
    expect(await screen.findByText(/Đã mời Trần Thị Hạnh/)).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: { meetingId: 'meeting-6', membershipId: memberships.member.id },
    });
  });

  it('offers no guests where the meeting is not extended', async () => {
    renderAt('/hop/meeting-6', { Query: { viewer, meeting: { ...meeting, viewerCanPrepare: true } } });
    expect(await screen.findByRole('region', { name: 'Người dự' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Mời cơ quan ngoài ban' })).not.toBeInTheDocument();
  });

  it('attaches an uploaded paper to an item of the agenda', async () => {
    const upload = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ id: 'file-1' }))));
    const { user, sent } = renderAt('/hop/meeting-6', {
      Query: { viewer, meeting: { ...meeting, viewerCanPrepare: true } },
      Mutation: { attachPaper: () => ({ userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Thêm tài liệu' }));
    const dialog = screen.getByRole('dialog', { name: 'Thêm tài liệu' });
    const save = within(dialog).getByRole('button', { name: 'Lưu' });
    expect(save).toBeDisabled();
    await user.upload(within(dialog).getByLabelText(/Tệp/), new File(['x'], 'to-trinh.pdf'));
    expect(await within(dialog).findByDisplayValue('to-trinh')).toBeVisible();
    await user.click(within(dialog).getByRole('combobox', { name: /Về nội dung/ }));
    await user.click(await screen.findByRole('option', { name: '1. Kế hoạch năm 2027' }));
    await user.click(save);
    expect(await screen.findByText('Đã thêm tài liệu.')).toBeVisible();
    expect(upload).toHaveBeenCalledOnce();
    expect(sent[0]?.variables).toEqual({
      input: { meetingId: 'meeting-6', fileId: 'file-1', title: 'to-trinh', agendaItemId: 'item-1' },
    });
  });
});
