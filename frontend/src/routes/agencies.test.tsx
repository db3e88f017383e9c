import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, agencies } from '../test/fixtures';
import { list } from '../test/list';
import { renderAt } from '../test/renderAt';

const heir = { ...agencies.police, id: 'agency-heir', name: 'Sở Khoa học và Công nghệ' };

const ict = {
  ...agencies.ict,
  identifiers: [{ scheme: 'QD-20-2020', code: 'H33.05', validFrom: '2021-01-01', validTo: null }],
  predecessors: [{ ...agencies.police, id: 'agency-old', name: 'Sở Bưu chính' }],
  dependents: ['Vai trò trong Ban Chỉ đạo Đề án 06', '2 người tham gia thay mặt cơ quan'],
  history: [
    {
      kind: 'RENAMING',
      effectiveOn: '2008-01-01',
      formerName: 'Sở Bưu chính, Viễn thông',
      decision: { notation: '1/QĐ-UBND', issuedOn: '2007-12-01', issuer: 'UBND tỉnh' },
    },
  ],
};

async function openSheet(mutation: Record<string, () => unknown>) {
  const mounted = renderAt('/quantri?xem=coquan', {
    Query: { viewer: administrator, agencies: list([ict, heir]), agency: ict },
    Mutation: mutation,
  });
  await mounted.user.click(await screen.findByRole('button', { name: 'Xem Sở Thông tin và Truyền thông' }));
  return { ...mounted, sheet: await screen.findByRole('dialog', { name: 'Sở Thông tin và Truyền thông' }) };
}

describe('Cơ quan qua thời gian', () => {
  it('shows codes with their days, former names and for whom the agency stands', async () => {
    const { sheet } = await openSheet({});
    expect(await within(sheet).findByText('Tên trước đó: Sở Bưu chính, Viễn thông')).toBeVisible();
    expect(within(sheet).getByRole('region', { name: 'Mã định danh' })).toHaveTextContent(
      'H33.05 (QD-20-2020) từ 01/01/2021',
    );
    expect(sheet).toHaveTextContent('Sở Bưu chính');
  });

  it('shows what depends on an agency that ends, and lets it follow only when confirmed', async () => {
    const { user, sheet, sent } = await openSheet({
      endAgency: () => ({ agency: ict, userErrors: [] }),
    });
    await user.click(await within(sheet).findByRole('button', { name: 'Sáp nhập, giải thể' }));
    const dialog = screen.getByRole('dialog', { name: 'Sáp nhập, giải thể' });
    expect(await within(dialog).findByText('2 người tham gia thay mặt cơ quan')).toBeVisible();
    expect(within(dialog).queryByRole('checkbox')).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('combobox', { name: /Cơ quan kế thừa/ }));
    await user.click(await screen.findByRole('option', { name: /Sở Khoa học và Công nghệ/ }));
    await user.click(within(dialog).getByRole('checkbox', { name: /Chuyển tất cả/ }));
    await user.type(within(dialog).getByRole('textbox', { name: /Số, ký hiệu/ }), '01/NQ-HĐND');
    await user.type(within(dialog).getByRole('textbox', { name: /Ngày ban hành/ }), '28/02/2025');
    await user.type(within(dialog).getByRole('textbox', { name: /Người ban hành/ }), 'HĐND tỉnh');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã ghi thay đổi.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: { agencyId: 'agency-ict', successorIds: ['agency-heir'], followId: 'agency-heir' },
    });
  });

  it('shows an agency as of a day, with the codes of that day and nothing to change', async () => {
    const asked: unknown[] = [];
    const codes = [
      { scheme: 'QD-20-2020', code: 'H33.01', validFrom: '2020-01-01', validTo: '2020-12-31' },
      { scheme: 'QD-20-2020', code: 'H33.05', validFrom: '2021-01-01', validTo: null },
    ];
    const { user } = renderAt('/quantri?xem=coquan', {
      Query: {
        viewer: administrator,
        agencies: list([ict]),
        agency: (args: { readonly asOf?: string | null }) => {
          asked.push(args.asOf);
          return { ...ict, asOf: args.asOf, name: args.asOf ? 'Sở Bưu chính' : ict.name, identifiers: codes };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Xem Sở Thông tin và Truyền thông' }));
    const sheet = await screen.findByRole('dialog', { name: 'Sở Thông tin và Truyền thông' });
    expect(await within(sheet).findByText('H33.01')).toBeVisible();
    await user.type(within(sheet).getByRole('textbox', { name: /Tại ngày/ }), '01/06/2020');
    await user.tab();
    expect(await screen.findByRole('dialog', { name: 'Sở Bưu chính' })).toBeVisible();
    expect(asked.at(-1)).toBe('2020-06-01');
    expect(within(sheet).queryByText('H33.05')).not.toBeInTheDocument();
    expect(within(sheet).queryByRole('group', { name: 'Ghi thay đổi' })).not.toBeInTheDocument();
  });

  it('adds a code beside those the agency has', async () => {
    const { user, sheet, sent } = await openSheet({
      assignAgencyIdentifier: () => ({ agency: ict, userErrors: [] }),
    });
    await user.click(await within(sheet).findByRole('button', { name: 'Thêm mã định danh' }));
    const dialog = screen.getByRole('dialog', { name: 'Thêm mã định danh' });
    await user.type(within(dialog).getByRole('textbox', { name: /^Mã/ }), 'H33.06');
    await user.click(within(dialog).getByRole('checkbox', { name: /Thay các mã đang dùng/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã ghi thay đổi.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({ input: { code: 'H33.06', replaces: false, validTo: null } });
  });

  it('shows beside the code that it was given before', async () => {
    const { user, sheet } = await openSheet({
      assignAgencyIdentifier: () => ({
        userErrors: [
          {
            __typename: 'InvalidInput',
            code: 'INVALID_INPUT',
            message: 'Mã H33.05 đã được cấp.',
            path: ['code'],
          },
        ],
      }),
    });
    await user.click(await within(sheet).findByRole('button', { name: 'Thêm mã định danh' }));
    const dialog = screen.getByRole('dialog', { name: 'Thêm mã định danh' });
    await user.type(within(dialog).getByRole('textbox', { name: /^Mã/ }), 'H33.05');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText('Mã H33.05 đã được cấp.')).toBeVisible();
  });
});
