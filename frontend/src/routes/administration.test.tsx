import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, agencies, persons } from '../test/fixtures';
import { list } from '../test/list';
import { renderAt } from '../test/renderAt';

const accounts = {
  edges: [],
  nodes: [
    { ...administrator.account, id: 'account-new', displayName: 'uyvien2', subject: 'abc', person: null },
  ],
  pageInfo: { hasNextPage: false },
};

describe('Quản trị', () => {
  it('links an account to a person', async () => {
    const { user, sent } = renderAt('/quantri', {
      Query: {
        viewer: administrator,
        accounts,
        persons: { edges: [], nodes: [persons.member], pageInfo: { hasNextPage: false } },
      },
      Mutation: {
        linkAccount: () => ({ account: { ...accounts.nodes[0], person: persons.member }, userErrors: [] }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Gắn tài khoản uyvien2' }));
    const dialog = screen.getByRole('dialog', { name: 'Gắn tài khoản uyvien2' });
    await user.click(within(dialog).getByRole('combobox', { name: /Cán bộ/ }));
    await user.click(await screen.findByRole('option', { name: /Trần Thị Hạnh/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã lưu tài khoản uyvien2.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({ input: { accountId: 'account-new', personId: 'person-member' } });
  });

  it('registers a person with their agency', async () => {
    const { user, sent } = renderAt('/quantri?xem=canbo', {
      Query: { viewer: administrator, persons: list([persons.member]), agencies: list([agencies.ict]) },
      Mutation: { createPerson: () => ({ userErrors: [] }) },
    });
    expect(await screen.findByRole('row', { name: /Bà Trần Thị Hạnh.*người đứng đầu/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Thêm cán bộ' }));
    const dialog = screen.getByRole('dialog', { name: 'Thêm cán bộ' });
    const save = within(dialog).getByRole('button', { name: 'Lưu' });
    expect(save).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox', { name: /Họ và tên/ }), 'Lê Văn Mới');
    await user.click(within(dialog).getByRole('combobox', { name: /Cơ quan công tác/ }));
    await user.click(await screen.findByRole('option', { name: 'Sở Thông tin và Truyền thông' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Là người đứng đầu cơ quan' }));
    await user.click(save);
    expect(await screen.findByText('Đã thêm Lê Văn Mới.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: {
        fullName: 'Lê Văn Mới',
        honorific: null,
        publicOffice: null,
        agencyId: 'agency-ict',
        headsAgency: true,
        email: null,
        phone: null,
      },
    });
  });

  it('registers an agency with its code, and asks for both halves of a code', async () => {
    const { user, sent } = renderAt('/quantri?xem=coquan', {
      Query: { viewer: administrator, agencies: list([agencies.police]) },
      Mutation: { createAgency: () => ({ userErrors: [] }) },
    });
    expect(await screen.findByRole('row', { name: /Công an tỉnh Kiên Giang/ })).toHaveTextContent('Công an');
    await user.click(screen.getByRole('button', { name: 'Thêm cơ quan' }));
    const dialog = screen.getByRole('dialog', { name: 'Thêm cơ quan' });
    const save = within(dialog).getByRole('button', { name: 'Lưu' });
    await user.type(within(dialog).getByRole('textbox', { name: /Tên đầy đủ/ }), 'Sở Tài chính');
    await user.type(within(dialog).getByRole('textbox', { name: /Bộ mã/ }), 'QD-20-2020');
    expect(save).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox', { name: /^Mã/ }), 'H33.05');
    await user.click(save);
    expect(await screen.findByText('Đã thêm Sở Tài chính.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: {
        name: 'Sở Tài chính',
        shortName: null,
        type: 'DEPARTMENT',
        parentId: null,
        identifiers: [{ scheme: 'QD-20-2020', code: 'H33.05' }],
      },
    });
  });

  it('reads the whole trail page by page', async () => {
    const entry = (id: string, summary: string) => ({
      __typename: 'AuditEvent',
      id,
      at: '2026-11-18T09:15:00+07:00',
      actor: 'quantri',
      action: 'CREATE_AGENCY',
      objectId: 'agency-ict',
      summary,
    });
    const { user } = renderAt('/quantri?xem=nhatky', {
      Query: {
        viewer: administrator,
        auditLog: ({ after, committeeId }: { after?: string; committeeId?: string }) => ({
          edges: [],
          nodes: [
            after
              ? entry('event-1', 'Đăng ký cơ quan Sở Tài chính')
              : entry('event-2', `Thành lập ban ${committeeId ?? 'mới'}`),
          ],
          pageInfo: { hasNextPage: !after, endCursor: after ? null : 'cursor-2' },
        }),
      },
    });
    expect(await screen.findByText('Thành lập ban mới')).toBeVisible();
    expect(screen.queryByText('Đăng ký cơ quan Sở Tài chính')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tải thêm' }));
    expect(await screen.findByText('Đăng ký cơ quan Sở Tài chính')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tải thêm' })).not.toBeInTheDocument();
  });
});
