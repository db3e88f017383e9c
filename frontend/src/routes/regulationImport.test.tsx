import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, committee } from '../test/fixtures';
import { renderAt } from '../test/renderAt';

/** What is known of the regulation before its text is. */
const regulation = {
  __typename: 'Regulation',
  id: 'regulation-61',
  notation: '61/QĐ-BCĐ',
  title: 'Quy chế hoạt động của Ban Chỉ đạo Đề án 06',
  viewerCanAmend: false,
  rules: [],
};

describe('Nhập văn bản quy chế', () => {
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
        committee: { ...committee, regulation, viewerCanManage: true },
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
        example: { text: 'Ban Chỉ đạo họp định kỳ 2 tháng một lần.', source: 'Điều 14 khoản 1' },
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
        example: { text: 'Thông báo được gửi trước.', source: 'Điều 14 khoản 3' },
        parameters: [
          { name: 'minWorkingDays', label: 'Số ngày', kind: 'NUMBER', list: false, choices: [] },
          { name: 'requireDocuments', label: 'Kèm tài liệu', kind: 'FLAG', list: false, choices: [] },
        ],
      },
      {
        type: 'CHAIR_RIGHT',
        severity: 'BLOCK',
        example: { text: 'Trưởng ban chủ trì.', source: 'Điều 4 khoản 6' },
        parameters: [{ name: 'holders', label: 'Ai', kind: 'HOLDER', list: true, choices: holders }],
      },
      {
        type: 'DECISION_MODE',
        severity: 'BLOCK',
        example: { text: 'Kế hoạch quyết định theo đa số.', source: 'Điều 3 khoản 2' },
        parameters: [
          { name: 'share', label: 'Tỷ lệ tán thành cần đạt', kind: 'SHARE', list: false, choices: [] },
        ],
      },
    ];

    async function read(refuse = false) {
      const mounted = renderAt('/ban/committee-da06', {
        Query: {
          viewer: administrator,
          committee: { ...committee, regulation, viewerCanManage: true },
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
      expect(
        dialog.getByText('Ví dụ: Ban Chỉ đạo họp định kỳ 2 tháng một lần. (Điều 14 khoản 1)'),
      ).toBeVisible();
      await user.click(dialog.getByRole('combobox', { name: /Căn cứ/ }));
      await user.click(await screen.findByRole('option', { name: 'Điều 8 khoản 1' }));
      await user.click(dialog.getByRole('combobox', { name: /Chu kỳ/ }));
      await user.click(await screen.findByRole('option', { name: '3 tháng' }));
      await user.click(keep);
      expect(dialog.getByRole('listitem', { name: 'Nhịp họp' })).toHaveTextContent('Đã xác nhận');
    });

    it('take a share as a bound and a fraction', async () => {
      const { dialog, user, sent } = await read();
      await user.click(dialog.getByRole('button', { name: 'Xác nhận 1 quy tắc đọc rõ' }));
      await user.click(dialog.getByRole('button', { name: 'Bỏ: Quyền chủ trì' }));
      await user.click(dialog.getByRole('button', { name: 'Thêm quy tắc' }));
      await user.click(dialog.getByRole('combobox', { name: /Loại quy tắc/ }));
      await user.click(await screen.findByRole('option', { name: 'Cách quyết định' }));
      await user.click(dialog.getByRole('combobox', { name: /Căn cứ/ }));
      await user.click(await screen.findByRole('option', { name: 'Điều 8 khoản 1' }));
      const share = within(dialog.getByRole('group', { name: 'Tỷ lệ tán thành cần đạt' }));
      await user.type(share.getByRole('textbox', { name: 'Phân số hoặc phần trăm' }), '60%');
      await user.click(share.getByRole('combobox', { name: 'Mức' }));
      await user.click(await screen.findByRole('option', { name: 'trên' }));
      await user.click(dialog.getByRole('button', { name: 'Giữ quy tắc này' }));
      await user.click(dialog.getByRole('button', { name: 'Lưu quy chế' }));
      expect(await screen.findByText('Đã lưu quy chế 61/QĐ-BCĐ.')).toBeVisible();
      expect(sent[1]?.variables).toMatchObject({
        input: {
          rules: [{}, { type: 'DECISION_MODE', parameters: [{ name: 'share', values: ['>60/100'] }] }],
        },
      });
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
