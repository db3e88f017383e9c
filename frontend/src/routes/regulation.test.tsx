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
  revision: 0,
  parameters: [
    { name: 'minWorkingDays', label: 'Số ngày làm việc', value: '2', inText: true },
    { name: 'channels', label: 'Hình thức', value: null, inText: false },
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
    expect(document.getElementById('d14k3')).toHaveAttribute('data-current', 'true');
    const contents = screen.getByRole('navigation', { name: 'Mục lục' });
    expect(
      within(contents).getByRole('link', { name: /Điều 14. Chế độ hội họp · 1 quy tắc/ }),
    ).toHaveAttribute('href', '/quyche/regulation-61#d14');
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
      proposedRules: [],
    };
    const { user, sent } = renderAt('/ban/committee-da06', {
      Query: {
        viewer: administrator,
        committee: { ...committee, viewerCanManage: true },
        regulationTemplates: [],
        ruleTypes: [],
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

  describe('rules read from a text', () => {
    const text = 'Các cuộc họp phải được thông báo bằng văn bản trước ít nhất là 02 ngày làm việc';
    const preview = {
      number: '27',
      symbol: 'QĐ-BCĐ',
      title: 'Quy chế làm việc',
      legalBases: [],
      chapterCount: 0,
      articleCount: 1,
      provisions: [
        { kind: 'ARTICLE', number: '8', heading: 'Chế độ họp', text: '', anchor: 'd8', line: 3 },
        { kind: 'CLAUSE', number: '1', text, anchor: 'd8k1', parentAnchor: 'd8', line: 4 },
      ],
      unplaced: [],
      problems: [],
      proposedRules: [
        {
          type: 'NOTICE_PERIOD',
          severity: 'BLOCK',
          explanation: 'Thông báo họp gửi trước ít nhất 2 ngày làm việc.',
          confidence: 'CERTAIN',
          notStated: ['requireDocuments'],
          parameters: [
            { name: 'minWorkingDays', label: 'Số ngày', value: '2', inText: true, codes: ['2'] },
            { name: 'requireDocuments', label: 'Kèm tài liệu', value: null, inText: false, codes: [] },
          ],
          phrases: [{ anchor: 'd8k1', start: 0, end: 79, text }],
        },
        {
          type: 'CHAIR_RIGHT',
          severity: 'BLOCK',
          explanation: 'Trưởng ban chủ trì.',
          confidence: 'PROBABLE',
          notStated: [],
          parameters: [{ name: 'holders', label: 'Ai', value: 'Trưởng ban', inText: true, codes: ['HEAD'] }],
          phrases: [{ anchor: 'd8k1', start: 0, end: 12, text: 'Các cuộc họp' }],
        },
      ],
    };
    const holders = [
      { code: 'HEAD', label: 'Trưởng ban' },
      { code: 'DEPUTY', label: 'Phó Trưởng ban' },
    ];
    const ruleTypes = [
      {
        type: 'MEETING_CADENCE',
        severity: 'WARN',
        parameters: [
          {
            name: 'period',
            label: 'Chu kỳ',
            kind: 'PERIOD',
            list: false,
            choices: [{ code: 'P3M', label: '3 tháng' }],
          },
        ],
      },
      {
        type: 'NOTICE_PERIOD',
        severity: 'BLOCK',
        parameters: [
          { name: 'minWorkingDays', label: 'Số ngày', kind: 'NUMBER', list: false, choices: [] },
          { name: 'requireDocuments', label: 'Kèm tài liệu', kind: 'FLAG', list: false, choices: [] },
        ],
      },
      {
        type: 'CHAIR_RIGHT',
        severity: 'BLOCK',
        parameters: [{ name: 'holders', label: 'Ai', kind: 'HOLDER', list: true, choices: holders }],
      },
    ];

    async function read(refuse = false) {
      const mounted = renderAt('/ban/committee-da06', {
        Query: {
          viewer: administrator,
          committee: { ...committee, viewerCanManage: true },
          regulationTemplates: [],
          ruleTypes,
        },
        Mutation: {
          importRegulation: ({ input }) => ({
            preview,
            regulation: input.save && !refuse ? regulation : null,
            userErrors:
              input.save && refuse
                ? [
                    {
                      __typename: 'InvalidInput',
                      code: 'INVALID_INPUT',
                      message: 'Số ngày: phải trong khoảng 0 to 366.',
                      path: ['rules', '0', 'parameters', 'minWorkingDays'],
                    },
                  ]
                : [],
          }),
        },
      });
      await mounted.user.click(await screen.findByRole('button', { name: 'Nhập văn bản quy chế' }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Nhập văn bản quy chế' }));
      await mounted.user.click(dialog.getByRole('textbox', { name: /Toàn văn/ }));
      await mounted.user.paste('Điều 8. Chế độ họp');
      await mounted.user.click(dialog.getByRole('button', { name: 'Đọc thử' }));
      await dialog.findByRole('region', { name: 'Quy tắc nhận ra trong văn bản' });
      return { ...mounted, dialog };
    }

    it('stand beside their clause with the phrase marked, and wait for the person', async () => {
      const { dialog } = await read();
      const rule = within(dialog.getByRole('listitem', { name: 'Thời hạn gửi thông báo, tài liệu' }));
      expect(rule.getByText('Điều 8 khoản 1')).toBeVisible();
      expect(rule.getByText(text).tagName).toBe('MARK');
      expect(rule.getByText('văn bản không nêu')).toBeVisible();
      expect(dialog.getByText('Cần xem kỹ')).toBeVisible();
      expect(dialog.getByRole('button', { name: 'Lưu quy chế' })).toBeDisabled();
    });

    it('are confirmed, corrected, discarded and added, and only what was kept is sent', async () => {
      const { dialog, user, sent } = await read();
      await user.click(dialog.getByRole('button', { name: 'Sửa: Thời hạn gửi thông báo, tài liệu' }));
      await user.clear(dialog.getByRole('textbox', { name: 'Số ngày' }));
      await user.type(dialog.getByRole('textbox', { name: 'Số ngày' }), '3');
      await user.click(dialog.getByRole('button', { name: 'Giữ quy tắc này' }));
      await user.click(dialog.getByRole('button', { name: 'Bỏ: Quyền chủ trì' }));
      await user.click(dialog.getByRole('button', { name: 'Lưu quy chế' }));
      expect(await screen.findByText('Đã lưu quy chế 61/QĐ-BCĐ.')).toBeVisible();
      expect(sent[1]?.variables).toMatchObject({
        input: {
          save: true,
          rules: [
            {
              type: 'NOTICE_PERIOD',
              parameters: [{ name: 'minWorkingDays', values: ['3'] }],
              phrases: [{ anchor: 'd8k1', start: 0, end: 79 }],
            },
          ],
        },
      });
    });

    it('can be written by hand on a clause', async () => {
      const { dialog, user } = await read();
      await user.click(dialog.getByRole('button', { name: 'Thêm quy tắc' }));
      const keep = dialog.getByRole('button', { name: 'Giữ quy tắc này' });
      expect(keep).toBeDisabled();
      await user.click(dialog.getByRole('combobox', { name: /Căn cứ/ }));
      await user.click(await screen.findByRole('option', { name: 'Điều 8 khoản 1' }));
      await user.click(dialog.getByRole('combobox', { name: /Chu kỳ/ }));
      await user.click(await screen.findByRole('option', { name: '3 tháng' }));
      await user.click(keep);
      expect(dialog.getByRole('listitem', { name: 'Nhịp họp' })).toHaveTextContent('Đã xác nhận');
    });

    it('show what the server finds wrong beside the rule it is wrong in', async () => {
      const { dialog, user } = await read(true);
      await user.click(dialog.getByRole('button', { name: 'Xác nhận 1 quy tắc đọc rõ' }));
      await user.click(dialog.getByRole('button', { name: 'Bỏ: Quyền chủ trì' }));
      await user.click(dialog.getByRole('button', { name: 'Lưu quy chế' }));
      const rule = within(dialog.getByRole('listitem', { name: 'Thời hạn gửi thông báo, tài liệu' }));
      expect(await rule.findByRole('alert')).toHaveTextContent('Số ngày: phải trong khoảng 0 to 366.');
    });
  });
});
