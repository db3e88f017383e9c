import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, committee } from '../test/fixtures';
import { renderAt } from '../test/renderAt';

const text = 'Gửi giấy mời ít nhất 03 (ba) ngày làm việc trước ngày họp';

const rule = (code: string, more = {}) => ({
  code,
  state: 'PROPOSED',
  type: 'NOTICE_PERIOD',
  severity: 'BLOCK',
  explanation: 'Thông báo họp gửi trước ít nhất 3 ngày làm việc.',
  confidence: 'CERTAIN',
  sourceQuality: 'FULL_TEXT',
  notStated: [],
  parameters: [{ name: 'minWorkingDays', label: 'Số ngày', value: '3', inText: true, codes: ['3'] }],
  phrases: [{ label: 'Điều 8 khoản 1', anchor: 'd8k1', start: 13, end: 41, quote: text.slice(13, 41) }],
  ...more,
});

const draft = {
  __typename: 'RegulationDraft',
  id: 'draft-118',
  version: 3,
  committee,
  origin: 'TEXT',
  state: 'OPEN',
  startedAt: '2026-11-20T01:00:00Z',
  number: '118',
  symbol: 'QĐ-BCĐCĐS',
  title: 'Quy chế hoạt động (hư cấu)',
  issuedOn: '2026-01-05',
  issuer: 'Trưởng Ban',
  effectiveFrom: '2026-01-05',
  sourceQuality: 'FULL_TEXT',
  sourceText: 'Điều 8. Chuẩn bị',
  provisions: [
    { kind: 'ARTICLE', number: '8', heading: 'Chuẩn bị', text: '', anchor: 'd8', label: 'Điều 8' },
    { kind: 'CLAUSE', number: '1', text, anchor: 'd8k1', parentAnchor: 'd8', label: 'Điều 8 khoản 1' },
  ],
  rules: [rule('notice-period-d8k1'), rule('chair', { type: 'CHAIR_RIGHT', state: 'REMOVED' })],
  problems: [
    {
      kind: 'UNSEEN_RULE',
      isBlocking: true,
      message: 'Còn 1 quy tắc đọc từ văn bản chưa có người xem.',
      otherCodes: ['notice-period-d8k1'],
      cases: [],
    },
    {
      kind: 'OPEN_CASES',
      isBlocking: true,
      message: 'Đang có 1 việc làm theo quy tắc này của quy chế hiện hành, nên chưa bỏ hoặc thu hẹp được.',
      ruleCode: 'notice-period-d8k1',
      otherCodes: [],
      cases: [{ id: 'meeting-1', title: 'Phiên họp thứ 5', on: '2026-12-01' }],
    },
  ],
  adoption: {
    isDirect: true,
    viewerCanAdopt: true,
    isUnderway: false,
    needsDecision: true,
    message: 'Quy chế 1/QĐ-BCĐ không nêu trình tự sửa đổi.',
    citations: [],
  },
  preview: {
    from: '2025-11-23',
    to: '2026-11-22',
    judged: 7,
    differences: [
      {
        caseId: 'meeting-9',
        title: 'Phiên họp thứ 3',
        on: '2026-06-01',
        before: [],
        after: [
          {
            ruleType: 'NOTICE_PERIOD',
            severity: 'BLOCK',
            message: 'Thông báo gửi muộn.',
            citations: [],
            decidedBy: [],
          },
        ],
      },
    ],
  },
};

const query = {
  viewer: administrator,
  committee,
  regulationDraft: draft,
  regulationDrafts: [draft],
  regulationTemplates: [
    { code: 'DA06', notation: '61/QĐ-BCĐ', title: 'Quy chế mẫu', sourceQuality: 'FULL_TEXT', ruleCount: 50 },
  ],
  committees: { nodes: [], edges: [], pageInfo: { hasNextPage: false } },
  ruleTypes: [
    {
      type: 'NOTICE_PERIOD',
      severity: 'BLOCK',
      example: { text: 'Thông báo được gửi trước.', source: 'Điều 14 khoản 3' },
      parameters: [{ name: 'minWorkingDays', label: 'Số ngày', kind: 'NUMBER', list: false, choices: [] }],
    },
  ],
};

const at = (step: string) => `/quyche/moi?ban=committee-da06&nhap=draft-118&buoc=${step}`;

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
