import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { administrator, agencies, committee, persons } from '../test/fixtures';
import { list } from '../test/list';
import { renderAt } from '../test/renderAt';

const invitable = {
  ...persons.member,
  contact: { email: 'hanh@kiengiang.example', phone: '0912 345 678' },
  access: { state: 'NOT_INVITED' },
};
const waiting = {
  ...persons.chair,
  access: { state: 'PENDING', email: 'minh@kiengiang.example' },
};

function world(more: Readonly<Record<string, unknown>> = {}) {
  return {
    viewer: administrator,
    persons: list([invitable, waiting]),
    agencies: list([agencies.ict]),
    committees: list([committee]),
    rosterImports: [],
    ...more,
  };
}

const refusal = (message: string, path: readonly string[] | null) => ({
  __typename: path ? 'InvalidInput' : 'IllegalMove',
  code: path ? 'INVALID_INPUT' : 'ILLEGAL_MOVE',
  message,
  path,
});

afterEach(() => vi.unstubAllGlobals());

/** Stands in for the file service, which answers outside of GraphQL. */
function fileService() {
  const answer = () => Promise.resolve(new Response(JSON.stringify({ id: 'file-1' }), { status: 201 }));
  vi.stubGlobal('fetch', vi.fn(answer));
}

describe('Cán bộ', () => {
  it('corrects a person, with the version that was read', async () => {
    const { user, sent } = renderAt('/quantri?xem=canbo', {
      Query: world(),
      Mutation: { updatePerson: () => ({ person: { ...invitable, version: 2 }, userErrors: [] }) },
    });
    const row = await screen.findByRole('row', { name: /Bà Trần Thị Hạnh/ });
    expect(row).toHaveTextContent('hanh@kiengiang.example · 0912 345 678');
    await user.click(within(row).getByRole('button', { name: 'Sửa Trần Thị Hạnh' }));
    const dialog = screen.getByRole('dialog', { name: 'Sửa Trần Thị Hạnh' });
    const phone = within(dialog).getByRole('textbox', { name: /Điện thoại/ });
    await user.clear(phone);
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã lưu Trần Thị Hạnh.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: { personId: 'person-member', expectedVersion: 1, email: 'hanh@kiengiang.example', phone: null },
    });
  });

  it('invites a person, and offers to link an account that is there', async () => {
    const { user, sent } = renderAt('/quantri?xem=canbo', {
      Query: world(),
      Mutation: {
        invitePerson: ({ input }) =>
          input.linkExisting
            ? { person: invitable, userErrors: [] }
            : {
                person: invitable,
                existingAccount: { displayName: 'Hạnh', username: 'hanh', enabled: true },
                userErrors: [refusal('Đã có tài khoản dùng địa chỉ này.', ['email'])],
              },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Mời Trần Thị Hạnh vào hệ thống' }));
    const dialog = screen.getByRole('dialog', { name: 'Mời Trần Thị Hạnh vào hệ thống' });
    await user.click(within(dialog).getByRole('button', { name: 'Gửi thư mời' }));
    expect(await within(dialog).findByText('Đã có tài khoản dùng địa chỉ này.')).toBeVisible();
    expect(within(dialog).getByText('Tài khoản đã có: Hạnh (hanh).')).toBeVisible();
    await user.click(within(dialog).getByRole('checkbox', { name: /Gắn tài khoản đã có/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Gắn tài khoản' }));
    expect(await screen.findByText('Đã gắn tài khoản với Trần Thị Hạnh.')).toBeVisible();
    expect(sent.map(({ variables }) => variables)).toEqual([
      {
        input: {
          personId: 'person-member',
          email: 'hanh@kiengiang.example',
          roles: ['MEMBER'],
          linkExisting: false,
        },
      },
      {
        input: {
          personId: 'person-member',
          email: 'hanh@kiengiang.example',
          roles: ['MEMBER'],
          linkExisting: true,
        },
      },
    ]);
  });

  it('sends an invitation again whose message did not go out', async () => {
    const { user, sent } = renderAt('/quantri?xem=canbo', {
      Query: world(),
      Mutation: { resendInvitation: () => ({ person: waiting, userErrors: [] }) },
    });
    const row = await screen.findByRole('row', { name: /Nguyễn Văn Minh/ });
    expect(row).toHaveTextContent('Chưa gửi được thư');
    await user.click(within(row).getByRole('button', { name: 'Gửi lại thư mời cho Nguyễn Văn Minh' }));
    const dialog = screen.getByRole('dialog', { name: 'Gửi lại thư mời cho Nguyễn Văn Minh' });
    expect(dialog).toHaveTextContent('minh@kiengiang.example');
    await user.click(within(dialog).getByRole('button', { name: 'Gửi lại' }));
    expect(await screen.findByText('Đã gửi thư mời cho Nguyễn Văn Minh.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({ input: { personId: 'person-chair' } });
  });

  it('shows every row of a list with its mistakes, and takes over only a clean one', async () => {
    fileService();
    const row = {
      number: 2,
      name: 'Lê Văn Mới',
      post: 'MEMBER',
      validFrom: '2026-09-05',
      person: 'CREATED',
      membership: 'CREATED',
      differences: [],
      problems: [{ cell: 'C2', message: 'Chưa có cơ quan “Sở Không Có”.' }],
    };
    let clean = false;
    const preview = () => ({
      fileName: 'danh-sach.xlsx',
      rows: [clean ? { ...row, problems: [] } : row],
      problems: [],
      token: clean ? 'mã' : null,
    });
    const { user, sent } = renderAt('/quantri?xem=canbo', {
      Query: world({ rosterPreview: preview }),
      Mutation: {
        importRoster: () => ({
          rosterImport: {
            id: 'import-1',
            importedAt: '2026-11-22T08:00:00+07:00',
            importedBy: 'quantri',
            fileName: 'danh-sach.xlsx',
            items: [{ kind: 'PERSON_CREATED', title: 'Lê Văn Mới' }],
            undoUntil: '2026-11-23T08:00:00+07:00',
            viewerCanUndo: true,
          },
          userErrors: [],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Danh sách thành viên bằng Excel' }));
    await user.click(await screen.findByRole('combobox', { name: 'Ban hoặc tổ' }));
    await user.click(await screen.findByRole('option', { name: 'BCĐ Đề án 06' }));
    await user.click(await screen.findByRole('button', { name: 'Nhập danh sách' }));
    const dialog = screen.getByRole('dialog', { name: /Nhập danh sách thành viên/ });
    const save = within(dialog).getByRole('button', { name: 'Nhập vào hệ thống' });
    const file = new File(['x'], 'danh-sach.xlsx');
    await user.upload(within(dialog).getByLabelText(/Tệp Excel/), file);
    expect(await within(dialog).findByText('Ô C2: Chưa có cơ quan “Sở Không Có”.')).toBeVisible();
    expect(save).toBeDisabled();
    clean = true;
    await user.upload(within(dialog).getByLabelText(/Tệp Excel/), new File(['y'], 'danh-sach.xlsx'));
    await waitFor(() => expect(save).toBeEnabled());
    expect(dialog).toHaveTextContent('1 dòng thêm mới');
    await user.click(save);
    expect(await screen.findByText(/Đã nhập: 1 thay đổi/)).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: { committeeId: 'committee-da06', fileId: 'file-1', token: 'mã' },
    });
  });

  it('undoes an import after listing what goes', async () => {
    const taken = {
      id: 'import-1',
      importedAt: '2026-11-22T08:00:00+07:00',
      importedBy: 'quantri',
      fileName: 'danh-sach.xlsx',
      items: [{ kind: 'PERSON_CREATED', title: 'Lê Văn Mới' }],
      undoUntil: '2026-11-23T08:00:00+07:00',
      viewerCanUndo: true,
    };
    const { user, sent } = renderAt('/quantri?xem=canbo', {
      Query: world({ rosterImports: [taken] }),
      Mutation: {
        undoRosterImport: () => ({
          rosterImport: { ...taken, undoneAt: '2026-11-22T09:00:00+07:00', viewerCanUndo: false },
          userErrors: [],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Danh sách thành viên bằng Excel' }));
    await user.click(await screen.findByRole('combobox', { name: 'Ban hoặc tổ' }));
    await user.click(await screen.findByRole('option', { name: 'BCĐ Đề án 06' }));
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác lần nhập danh-sach.xlsx' }));
    const dialog = screen.getByRole('dialog', { name: 'Hoàn tác lần nhập danh-sach.xlsx' });
    expect(dialog).toHaveTextContent('Thêm cán bộ: Lê Văn Mới');
    await user.click(within(dialog).getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText('Đã hoàn tác lần nhập.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({ input: { rosterImportId: 'import-1' } });
  });
});

describe('Quy chế mẫu', () => {
  it('says how far the source is known and what the text does not state', async () => {
    const { user } = renderAt('/quantri?xem=quychemau', {
      Query: {
        viewer: administrator,
        regulationTemplates: [
          {
            code: 'TN771',
            notation: '771/QĐ-BCĐXDCQĐT',
            title: 'Quy chế hoạt động',
            sourceQuality: 'PRESS_SUMMARY',
            ruleCount: 12,
            coverage: { stated: 20, parameters: 86, silent: ['Thời hạn gửi giấy mời'] },
          },
        ],
      },
    });
    const row = await screen.findByRole('row', { name: /771\/QĐ-BCĐXDCQĐT/ });
    expect(row).toHaveTextContent('20 trên 86');
    await user.click(within(row).getByRole('button', { name: '771/QĐ-BCĐXDCQĐT: văn bản không nêu' }));
    expect(await screen.findByText('Thời hạn gửi giấy mời')).toBeVisible();
  });
});
