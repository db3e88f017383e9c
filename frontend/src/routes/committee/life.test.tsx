import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, committee, memberships, persons, viewer } from '../../test/fixtures';
import { renderAt } from '../../test/renderAt';

const decision = { notation: '2488/QĐ-UBND', issuedOn: '2025-06-30', issuer: 'Chủ tịch UBND thành phố' };

const body = {
  ...committee,
  viewerCanManage: true,
  members: [memberships.chair, memberships.member],
  mandates: [memberships.chair, { ...memberships.member, validTo: '2025-06-30' }],
  history: [
    { kind: 'ESTABLISHMENT', effectiveOn: '2022-03-10', decision: null },
    { kind: 'RENAMING', effectiveOn: '2024-01-01', decision, formerName: 'Ban Chỉ đạo cũ' },
  ],
};

async function writeDecision(user: ReturnType<typeof renderAt>['user'], dialog: HTMLElement) {
  await user.type(within(dialog).getByRole('textbox', { name: /Số, ký hiệu/ }), '99/QĐ-UBND');
  await user.type(within(dialog).getByRole('textbox', { name: /Ngày ban hành/ }), '01/11/2026');
  await user.type(within(dialog).getByRole('textbox', { name: /Người ban hành/ }), 'Chủ tịch UBND tỉnh');
}

describe('Lịch sử của ban', () => {
  it('tells decisions and mandates one after the other', async () => {
    renderAt('/ban/committee-da06?xem=lichsu', {
      Query: { viewer, committee: { ...body, viewerCanManage: false } },
    });
    expect(await screen.findByText('Tên trước đó: Ban Chỉ đạo cũ')).toBeVisible();
    const mandates = screen.getByRole('table', { name: 'Lịch sử nhiệm kỳ' });
    expect(within(mandates).getByRole('row', { name: /Trần Thị Hạnh/ })).toHaveTextContent(
      '10/03/2022 – 30/06/2025',
    );
    expect(screen.queryByRole('group', { name: 'Ghi quyết định' })).not.toBeInTheDocument();
  });

  it('says in one act who leaves and who comes', async () => {
    const { user, sent } = renderAt('/ban/committee-da06?xem=lichsu', {
      Query: {
        viewer,
        committee: body,
        persons: { nodes: [persons.chair], edges: [], pageInfo: { hasNextPage: false } },
      },
      Mutation: { reconstituteCommittee: () => ({ committee: body, userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Kiện toàn' }));
    const dialog = screen.getByRole('dialog', { name: 'Kiện toàn' });
    await writeDecision(user, dialog);
    await user.click(await within(dialog).findByRole('checkbox', { name: /Trần Thị Hạnh/ }));
    await user.click(within(dialog).getByRole('combobox', { name: /Họ và tên/ }));
    await user.click(await screen.findByRole('option', { name: /Nguyễn Văn Minh/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Thêm người' }));
    expect(within(dialog).getByText('1 người ở lại, 1 người thôi, 1 người mới.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Ghi quyết định' }));
    expect(await screen.findByText('Đã ghi quyết định.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: {
        decision: { notation: '99/QĐ-UBND' },
        leaving: [{ membershipId: 'membership-member', expectedVersion: 1 }],
        coming: [{ personId: 'person-chair', post: 'MEMBER' }],
      },
    });
  });

  it('shows what is open before a merger, and carries over only what is chosen', async () => {
    const heir = { ...committee, id: 'heir', name: 'Ban Chỉ đạo An Giang' };
    const { user, sent } = renderAt('/ban/committee-da06?xem=lichsu', {
      Query: {
        viewer: administrator,
        committee: {
          ...body,
          openAffairs: [
            { id: 'task-1', kind: 'TASK', title: 'Kết nối dữ liệu', day: '2026-12-01' },
            { id: 'meeting-1', kind: 'PREPARED_MEETING', title: 'Phiên tổng kết', day: '2026-12-20' },
          ],
        },
        committees: { nodes: [body, heir], edges: [], pageInfo: { hasNextPage: false } },
      },
      Mutation: { mergeCommittee: () => ({ committee: body, userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Sáp nhập' }));
    const dialog = screen.getByRole('dialog', { name: 'Sáp nhập' });
    expect(await within(dialog).findByText(/Phiên tổng kết/)).toBeVisible();
    await writeDecision(user, dialog);
    await user.click(within(dialog).getByRole('combobox', { name: /Sáp nhập vào ban/ }));
    await user.click(await screen.findByRole('option', { name: 'Ban Chỉ đạo An Giang' }));
    await user.click(within(dialog).getByRole('checkbox', { name: /Kết nối dữ liệu/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Ghi quyết định' }));
    expect(await screen.findByText('Đã ghi quyết định.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({ input: { intoId: 'heir', carriedOver: ['task-1'] } });
  });
});
