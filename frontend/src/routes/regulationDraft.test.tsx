import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../test/renderAt';
import { draft, query, at } from './regulationDraftFixtures';

describe('Lập hoặc sửa đổi quy chế', () => {
  it('goes on with a draft or begins one from a text', async () => {
    const { user, sent, router } = renderAt('/quyche/moi?ban=committee-da06', {
      Query: query,
      Mutation: { startRegulationDraft: () => ({ draft, userErrors: [] }) },
    });
    expect(await screen.findByRole('button', { name: 'Làm tiếp: 118/QĐ-BCĐCĐS' })).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: /Bắt đầu từ/ }));
    await user.click(await screen.findByRole('option', { name: /Văn bản/ }));
    const begin = screen.getByRole('button', { name: 'Bắt đầu' });
    expect(begin).toBeDisabled();
    await user.click(screen.getByRole('textbox', { name: /Toàn văn/ }));
    await user.paste('Điều 8. Chuẩn bị');
    await user.click(begin);
    expect(sent[0]?.variables).toEqual({
      input: { committeeId: 'committee-da06', text: 'Điều 8. Chuẩn bị' },
    });
    expect(await screen.findByRole('heading', { name: 'Thông tin của quy chế' })).toBeVisible();
    expect(router.state.location.search).toMatchObject({ nhap: 'draft-118', buoc: 'vanban' });
  });

  it('keeps the identity and mends the text that was read', async () => {
    const { user, sent } = renderAt(at('vanban'), {
      Query: query,
      Mutation: {
        reviseRegulationDraft: () => ({ draft, userErrors: [] }),
        replaceDraftText: () => ({ draft, userErrors: [] }),
      },
    });
    const number = await screen.findByRole('textbox', { name: 'Số' });
    await user.clear(number);
    await user.type(number, '119');
    await user.click(screen.getByRole('button', { name: 'Lưu thông tin' }));
    expect(sent[0]?.variables).toMatchObject({
      input: { draftId: 'draft-118', expectedVersion: 3, number: '119', symbol: 'QĐ-BCĐCĐS' },
    });
    const words = screen.getByRole('textbox', { name: /Toàn văn đã đọc/ });
    expect(screen.getByRole('button', { name: 'Đọc lại văn bản' })).toBeDisabled();
    await user.type(words, ' và thông báo');
    await user.click(screen.getByRole('button', { name: 'Đọc lại văn bản' }));
    expect(sent[1]?.variables).toMatchObject({ input: { text: 'Điều 8. Chuẩn bị và thông báo' } });
  });

  it('puts a clause between two others and drops one', async () => {
    const { user, sent } = renderAt(at('vanban'), {
      Query: query,
      Mutation: {
        insertDraftProvision: () => ({ draft, userErrors: [] }),
        removeDraftProvision: () => ({ draft, userErrors: [] }),
      },
    });
    await user.click(await screen.findByText('Sửa từng điều khoản (2)'));
    await user.click(screen.getByRole('button', { name: 'Thêm sau Điều 8 khoản 1' }));
    const add = within(await screen.findByRole('dialog', { name: 'Thêm sau Điều 8 khoản 1' }));
    expect(add.getByRole('textbox', { name: /^Số/ })).toHaveValue('2');
    await user.clear(add.getByRole('textbox', { name: /^Số/ }));
    await user.type(add.getByRole('textbox', { name: /^Số/ }), '1a');
    await user.type(add.getByRole('textbox', { name: /^Nội dung/ }), 'Họp trực tuyến khi cần.');
    await user.click(add.getByRole('button', { name: 'Thêm sau' }));
    expect(await screen.findByText('Đã thêm.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bỏ Điều 8 khoản 1' }));
    const drop = within(await screen.findByRole('dialog', { name: 'Bỏ Điều 8 khoản 1' }));
    await user.click(drop.getByRole('button', { name: 'Bỏ khỏi văn bản' }));
    expect(await screen.findByText('Đã bỏ khỏi văn bản.')).toBeVisible();
    expect(sent.map(({ variables }) => variables)).toMatchObject([
      { input: { after: 'd8k1', kind: 'CLAUSE', number: '1a', text: 'Họp trực tuyến khi cần.' } },
      { input: { anchor: 'd8k1', expectedVersion: 3 } },
    ]);
  });

  it('lists what is wrong with the way to it, and what would have been different', async () => {
    renderAt(at('kiemtra'), { Query: query });
    expect(
      await screen.findByText(
        'Đang có 1 việc làm theo quy tắc này của quy chế hiện hành, nên chưa bỏ hoặc thu hẹp được.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/Phiên họp thứ 5/)).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Xem quy tắc' })[0]).toHaveAttribute(
      'href',
      expect.stringContaining('buoc=quytac'),
    );
    expect(await screen.findByText('Thông báo gửi muộn.')).toBeVisible();
    expect(screen.getByText(/Xét lại 7 việc/)).toBeVisible();
  });

  it('is adopted only when nothing is left to settle, with the decision where it is asked for', async () => {
    const { user } = renderAt(at('banhanh'), { Query: query });
    await user.type(await screen.findByRole('textbox', { name: /Số, ký hiệu quyết định/ }), '75/QĐ-BCĐ');
    expect(screen.getByRole('button', { name: 'Ban hành quy chế' })).toBeDisabled();
    expect(screen.getByText('Còn 2 chỗ phải xử lý trước khi ban hành.')).toBeVisible();
  });

  it('goes through the steps of the regulation in force where that asks for them', async () => {
    const { user, sent } = renderAt(at('banhanh'), {
      Query: {
        ...query,
        regulationDraft: {
          ...draft,
          problems: [],
          adoption: { ...draft.adoption, isDirect: false, message: 'Chỉ được sửa đổi theo trình tự.' },
        },
      },
      Mutation: {
        openProcedureCase: () => ({
          procedureCase: { __typename: 'ProcedureCase', id: 'case-7' },
          userErrors: [],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Mở hồ sơ sửa đổi' }));
    expect(sent[0]?.variables).toMatchObject({
      input: { committeeId: 'committee-da06', kind: 'AMENDMENT', subjectId: 'draft-118' },
    });
    expect(await screen.findByText(/Bước cuối của hồ sơ sẽ ban hành dự thảo/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Xem hồ sơ' })).toHaveAttribute('href', '/thutuc/case-7');
  });

  it('says so when there is no such draft', async () => {
    renderAt(at('vanban'), { Query: { ...query, regulationDraft: null } });
    expect(await screen.findByText(/Không có dự thảo này/)).toBeVisible();
  });
});
