import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, persons } from '../test/fixtures';
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
});
