import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../test/renderAt';
import { text, rule, draft, query, at } from './regulationDraftFixtures';

describe('Quy tắc của dự thảo', () => {
  it('shows each rule with its phrase, and saves every decision at once', async () => {
    const { user, sent } = renderAt(at('quytac'), {
      Query: query,
      Mutation: {
        confirmDraftRules: () => ({ draft: { ...draft, version: 4 }, userErrors: [] }),
        reviseDraftRule: () => ({
          draft: null,
          userErrors: [
            {
              __typename: 'InvalidInput',
              code: 'INVALID_INPUT',
              message: 'Số ngày: giá trị không đúng dạng.',
              path: ['content', 'rule', 'parameters', 'minWorkingDays'],
            },
          ],
        }),
      },
    });
    const notice = within(await screen.findByRole('listitem', { name: 'Thời hạn gửi thông báo, tài liệu' }));
    expect(notice.getByText(text.slice(13, 41)).tagName).toBe('MARK');
    await user.click(notice.getByRole('button', { name: 'Đúng: Thời hạn gửi thông báo, tài liệu' }));
    expect(sent[0]?.variables).toMatchObject({
      input: { draftId: 'draft-118', expectedVersion: 3, codes: ['notice-period-d8k1'] },
    });
    await user.click(screen.getByRole('button', { name: 'Lấy lại: Quyền chủ trì' }));
    expect(sent[1]?.variables).toMatchObject({ input: { codes: ['chair'] } });
    await user.click(await screen.findByRole('button', { name: 'Sửa: Thời hạn gửi thông báo, tài liệu' }));
    await user.type(await screen.findByRole('textbox', { name: 'Số ngày' }), 'x');
    await user.click(screen.getByRole('button', { name: 'Giữ quy tắc này' }));
    expect(await screen.findByText('Số ngày: giá trị không đúng dạng.')).toBeVisible();
    expect(sent[2]?.variables).toMatchObject({
      input: {
        code: 'notice-period-d8k1',
        content: { rule: { parameters: [{ name: 'minWorkingDays', values: ['3x'] }] } },
      },
    });
  });

  it('lets a rule stand in several clauses, each with what is wrong with it', async () => {
    const second = {
      kind: 'CLAUSE',
      number: '2',
      text: 'Họp khi đủ hai phần ba.',
      anchor: 'd8k2',
      parentAnchor: 'd8',
      label: 'Điều 8 khoản 2',
    };
    const gone = { label: 'Điều 9 khoản 1', anchor: 'd9k1', start: null, end: null, quote: null };
    const cited = rule('notice-period-d8k1', { phrases: [...rule('').phrases, gone] });
    const { user, sent } = renderAt(at('quytac'), {
      Query: {
        ...query,
        regulationDraft: { ...draft, provisions: [...draft.provisions, second], rules: [cited] },
      },
      Mutation: {
        reviseDraftRule: () => ({
          draft: null,
          userErrors: [
            {
              __typename: 'InvalidInput',
              code: 'INVALID_INPUT',
              message: 'Không có điều khoản này.',
              path: ['content', 'rule', 'phrases', '1', 'anchor'],
            },
          ],
        }),
      },
    });
    const listed = within(await screen.findByRole('listitem', { name: 'Thời hạn gửi thông báo, tài liệu' }));
    expect(listed.getByText('Điều 9 khoản 1')).toBeVisible();
    await user.click(listed.getByRole('button', { name: 'Sửa: Thời hạn gửi thông báo, tài liệu' }));
    const clauses = within(await screen.findByRole('group', { name: 'Các căn cứ' }));
    expect(clauses.getByText(/Văn bản không còn điều khoản 9\.1\./)).toBeVisible();
    await user.click(clauses.getByRole('button', { name: 'Bỏ căn cứ này: Căn cứ thứ 2' }));
    expect(clauses.getByRole('button', { name: 'Thêm căn cứ' })).toHaveFocus();
    const keep = screen.getByRole('button', { name: 'Giữ quy tắc này' });
    expect(keep).toBeEnabled();
    await user.click(clauses.getByRole('button', { name: 'Thêm căn cứ' }));
    expect(clauses.getByRole('combobox', { name: /Căn cứ thứ 2/ })).toHaveFocus();
    expect(keep).toBeDisabled();
    expect(screen.queryByRole('option', { name: 'Điều 8 khoản 1' })).toBeNull();
    await user.click(await screen.findByRole('option', { name: 'Điều 8 khoản 2' }));
    expect(clauses.getByText('Họp khi đủ hai phần ba.')).toBeVisible();
    await user.click(keep);
    expect(sent[0]?.variables).toMatchObject({
      input: { content: { rule: { phrases: [{ anchor: 'd8k1', start: 13, end: 41 }, { anchor: 'd8k2' }] } } },
    });
    expect(await clauses.findByText('Không có điều khoản này.')).toBeVisible();
    expect(clauses.getByRole('combobox', { name: /Căn cứ thứ 2/ })).toBeInvalid();
  });
});
