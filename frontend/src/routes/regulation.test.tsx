import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, articleFourteen, committee, viewer } from '../test/fixtures';
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
  revision: 0,
  parameters: [
    { name: 'minWorkingDays', label: 'Số ngày làm việc', value: '2', inText: true },
    { name: 'channels', label: 'Hình thức', value: null, inText: false },
  ],
  citations: [
    articleFourteen,
    { ...articleFourteen, label: 'Điều 7 khoản 5 Quy chế 61/QĐ-BCĐ', anchor: 'd7k5' },
  ],
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
  committee,
  viewerCanAmend: false,
  viewerCanComplete: false,
  rules: [noticeRule],
  conflicts: [
    {
      code: 'C-7',
      title: 'Văn bản không nêu',
      description: 'Điều 14 khoản 3 không nêu thời hạn gửi thông báo kết luận.',
      treatment: 'Để trống; quy định chung chỉ dùng để nhắc.',
      citations: [{ anchor: 'd14k3', regulation: { __typename: 'Regulation', id: 'regulation-61' } }],
    },
  ],
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
  it('shows the rules of a text that is known from a summary, which has no clauses to set them beside', async () => {
    renderAt('/quyche/regulation-61', { Query: { viewer, regulation: { ...regulation, provisions: [] } } });
    const rules = await screen.findByRole('region', { name: 'Quy tắc hệ thống thi hành' });
    expect(rules).toHaveTextContent('Thông báo và tài liệu gửi trước ít nhất 2 ngày làm việc.');
  });

  it('sets the text with its clauses and the rules beside them', async () => {
    renderAt('/quyche/regulation-61#d14k3', { Query: { viewer, regulation } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Quy chế 61/QĐ-BCĐ' })).toBeVisible();
    const rules = screen.getByRole('group', { name: /Quy tắc hệ thống thi hành: Điều 14 khoản 3/ });
    expect(rules).toHaveTextContent('Thông báo và tài liệu gửi trước ít nhất 2 ngày làm việc.');
    expect(rules).toHaveTextContent('Số ngày làm việc2');
    expect(rules).toHaveTextContent('Quy tắc này nêu ở:');
    expect(within(rules).getByRole('button', { name: 'Điều 7 khoản 5 Quy chế 61/QĐ-BCĐ' })).toBeVisible();
    expect(document.getElementById('d14k3')).toHaveAttribute('data-current', 'true');
    const contents = screen.getByRole('navigation', { name: 'Mục lục' });
    expect(
      within(contents).getByRole('link', { name: /Điều 14. Chế độ hội họp · 1 quy tắc/ }),
    ).toHaveAttribute('href', '/quyche/regulation-61#d14');
    expect(within(contents).getByRole('link', { name: 'Khoản 3' })).toHaveAttribute(
      'href',
      '/quyche/regulation-61#d14k3',
    );
  });

  it('remarks quietly beside a clause what the text leaves open and how that is treated', async () => {
    renderAt('/quyche/regulation-61', { Query: { viewer, regulation } });
    const remark = await screen.findByRole('note', { name: 'Lưu ý C-7' });
    expect(remark).toHaveTextContent('không nêu thời hạn gửi thông báo kết luận');
    expect(remark).toHaveTextContent('Cách xử lý: Để trống; quy định chung chỉ dùng để nhắc.');
    expect(document.getElementById('d14k3')).toContainElement(remark);
    expect(screen.getAllByRole('note', { name: /Lưu ý/ })).toHaveLength(1);
  });

  it('lets those who may state what the text was thought to leave open', async () => {
    const { user, sent } = renderAt('/quyche/regulation-61', {
      Query: {
        viewer: administrator,
        regulation: { ...regulation, viewerCanAmend: true, viewerCanComplete: true },
        ruleTypes: [
          {
            type: 'NOTICE_PERIOD',
            severity: 'BLOCK',
            example: { text: 'Thông báo được gửi trước.', source: 'Điều 14 khoản 3' },
            parameters: [
              {
                name: 'channels',
                label: 'Hình thức',
                kind: 'CHOICE',
                list: true,
                choices: [{ code: 'PAPER', label: 'Văn bản giấy' }],
              },
            ],
          },
        ],
      },
      Mutation: { completeRuleParameter: () => ({ regulation: null, userErrors: [] }) },
    });
    expect(await screen.findByRole('link', { name: 'Sửa đổi…' })).toHaveAttribute(
      'href',
      '/quyche/moi?ban=committee-da06',
    );
    await user.click(screen.getByRole('button', { name: 'Bổ sung: Hình thức' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Bổ sung: Hình thức' }));
    const submit = dialog.getByRole('button', { name: 'Bổ sung' });
    expect(submit).toBeDisabled();
    await user.click(await dialog.findByRole('checkbox', { name: 'Văn bản giấy' }));
    expect(submit).toBeEnabled();
    await user.click(submit);
    expect(await screen.findByText('Đã bổ sung.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: {
        ruleId: 'rule-notice',
        expectedVersion: 1,
        parameter: { name: 'channels', values: ['PAPER'] },
        phrase: { anchor: 'd14k3' },
        sourceQuality: 'FULL_TEXT',
      },
    });
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
});
