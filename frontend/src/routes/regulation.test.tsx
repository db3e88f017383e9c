import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, committee, viewer } from '../test/fixtures';
import { renderAt } from '../test/renderAt';

const provision = (anchor: string, kind: string, number: string, label: string, text: string, more = {}) => ({
  __typename: 'Provision',
  id: `provision-${anchor}`,
  anchor,
  kind,
  number,
  label,
  text,
  rules: [],
  ...more,
});

const noticeRule = {
  __typename: 'Rule',
  id: 'rule-notice',
  type: 'NOTICE_PERIOD',
  severity: 'BLOCK',
  explanation: 'Thông báo và tài liệu gửi trước ít nhất 2 ngày làm việc.',
  parameters: [{ name: 'minWorkingDays', label: 'Số ngày làm việc', value: '2', inText: true }],
};

const regulation = {
  __typename: 'Regulation',
  id: 'regulation-61',
  version: 1,
  notation: '61/QĐ-BCĐ',
  title: 'Quy chế hoạt động của Ban Chỉ đạo Đề án 06',
  issuedOn: '2022-03-31',
  issuer: 'Trưởng Ban Chỉ đạo',
  sourceQuality: 'FULL_TEXT',
  provisions: [
    provision('c4', 'CHAPTER', 'IV', 'Chương IV', '', { heading: 'CHẾ ĐỘ LÀM VIỆC' }),
    provision('d14', 'ARTICLE', '14', 'Điều 14', '', { heading: 'Chế độ hội họp', parentAnchor: 'c4' }),
    provision('d14k1', 'CLAUSE', '1', 'Điều 14 khoản 1', 'Ban Chỉ đạo họp định kỳ 02 tháng một lần.', {
      parentAnchor: 'd14',
    }),
    provision('d14k3', 'CLAUSE', '3', 'Điều 14 khoản 3', 'Các cuộc họp phải được thông báo bằng văn bản.', {
      parentAnchor: 'd14',
      rules: [noticeRule],
    }),
  ],
};

describe('Quy chế', () => {
  it('sets the text with its clauses and the rules beside them', async () => {
    renderAt('/quyche/regulation-61#d14k3', { Query: { viewer, regulation } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Quy chế 61/QĐ-BCĐ' })).toBeVisible();
    const rules = screen.getByRole('group', { name: /Quy tắc hệ thống thi hành: Điều 14 khoản 3/ });
    expect(rules).toHaveTextContent('Thông báo và tài liệu gửi trước ít nhất 2 ngày làm việc.');
    expect(rules).toHaveTextContent('Số ngày làm việc2');
    expect(document.getElementById('d14k3')).toHaveAttribute('data-current', 'true');
    const contents = screen.getByRole('navigation', { name: 'Mục lục' });
    expect(
      within(contents).getByRole('link', { name: /Điều 14. Chế độ hội họp · 1 quy tắc/ }),
    ).toHaveAttribute('href', '/quyche/regulation-61#d14');
  });

  it('finds words without accents and keeps the article they stand in', async () => {
    const { user } = renderAt('/quyche/regulation-61', { Query: { viewer, regulation } });
    await user.click(await screen.findByRole('searchbox', { name: 'Tìm trong quy chế' }));
    await user.paste('dinh ky');
    const text = screen.getByRole('article', { name: 'Nội dung quy chế' });
    expect(text).toHaveTextContent('họp định kỳ 02 tháng');
    expect(text).toHaveTextContent('Điều 14. Chế độ hội họp');
    expect(text).not.toHaveTextContent('thông báo bằng văn bản');
  });

  it('shows what an import found before anything is saved', async () => {
    const preview = {
      number: '61',
      symbol: 'QĐ-BCĐ',
      title: 'Quy chế hoạt động',
      legalBases: [],
      chapterCount: 5,
      articleCount: 19,
      provisions: [
        { kind: 'ARTICLE', number: '14', heading: 'Chế độ hội họp', text: '', anchor: 'd14', line: 265 },
      ],
      unplaced: [{ line: 12, text: '2', guess: 'số trang' }],
      problems: [{ line: 230, message: 'Điều 10 lặp lại số khoản 3.' }],
    };
    const { user, sent } = renderAt('/ban/committee-da06', {
      Query: {
        viewer: administrator,
        committee: { ...committee, viewerCanManage: true },
        regulationTemplates: [],
      },
      Mutation: {
        importRegulation: ({ input }) => ({
          preview,
          regulation: input.save ? regulation : null,
          userErrors: [],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Nhập văn bản quy chế' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nhập văn bản quy chế' });
    await user.click(within(dialog).getByRole('textbox', { name: /Toàn văn/ }));
    await user.paste('Điều 14. Chế độ hội họp');
    await user.click(within(dialog).getByRole('button', { name: 'Đọc thử' }));
    expect(await within(dialog).findByText('Điều 10 lặp lại số khoản 3.')).toBeVisible();
    expect(within(dialog).getByText('19')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({ input: { save: false } });
    await user.click(within(dialog).getByRole('button', { name: 'Lưu quy chế' }));
    expect(await screen.findByText('Đã lưu quy chế 61/QĐ-BCĐ.')).toBeVisible();
    expect(sent[1]?.variables).toMatchObject({ input: { save: true } });
  });
});
