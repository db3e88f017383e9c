import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { committee, memberships, viewer } from '../../test/fixtures';
import { list } from '../../test/list';
import { renderAt } from '../../test/renderAt';

const clause = {
  label: 'Điều 4 khoản 3 Quy chế 61/QĐ-BCĐ',
  quote: 'Phê duyệt, điều chỉnh kế hoạch…',
  sourceQuality: 'FULL_TEXT',
};

const steps = [
  {
    act: 'DRAFT',
    label: 'xây dựng dự thảo',
    holders: ['Tổ giúp việc'],
    isStated: true,
    needsDocument: false,
    isOfCommittee: false,
  },
  {
    act: 'ADOPT',
    label: 'thảo luận, thông qua',
    holders: ['Ban Chỉ đạo'],
    isStated: true,
    needsDocument: true,
    isOfCommittee: true,
  },
  {
    act: 'APPROVE',
    label: 'phê duyệt',
    holders: ['Trưởng ban'],
    isStated: true,
    needsDocument: false,
    isOfCommittee: false,
  },
];

const plan = {
  kind: 'PLAN',
  body: committee,
  plans: ['YEARLY_PLAN'],
  reasons: [],
  issues: [],
  steps,
  isStated: true,
  explanation: 'Các bước của kế hoạch',
  citations: [clause],
  viewerCanOpen: true,
};

const disclosure = { ...plan, kind: 'DISCLOSURE', plans: [] };

const commendation = {
  ...plan,
  kind: 'COMMENDATION',
  plans: [],
  steps: [],
  isStated: false,
  explanation: 'Văn bản không nêu ai đề xuất khen thưởng.',
  citations: [],
  viewerCanOpen: false,
};

const halfWay = {
  __typename: 'ProcedureCase',
  id: 'case-plan',
  version: 2,
  kind: 'PLAN',
  plan: 'YEARLY_PLAN',
  title: 'Kế hoạch công tác năm 2027',
  content: 'Dự thảo kế hoạch',
  body: committee,
  files: [],
  indicators: [],
  openedOn: '2026-11-20',
  openedAt: '2026-11-20T08:00:00+07:00',
  openedBy: memberships.member,
  state: 'OPEN',
  steps: [
    { ...steps[0], takenAt: '2026-11-20T08:00:00+07:00', takenBy: memberships.member },
    steps[1],
    steps[2],
  ],
  stepsTaken: 1,
  isStated: true,
  citations: [clause],
  viewerCanTakeStep: true,
  viewerCanWithdraw: false,
};

function world(nodes: readonly unknown[], paths: readonly unknown[] = [plan, commendation]) {
  return {
    Query: {
      viewer,
      committee: { ...committee, procedures: paths },
      procedureCases: ({ filter }: { filter: { states?: readonly string[] } }) =>
        list((filter.states?.includes('OPEN') ?? true) ? nodes : []),
      procedureCase: nodes[0] ?? null,
      meetings: list([]),
      // an outsider as far as plans go
      compliance: null,
    },
  };
}

describe('Thủ tục', () => {
  it('shows each way with its clause, and where the text is silent', async () => {
    renderAt('/ban/committee-da06?xem=thutuc', world([], [plan, disclosure, commendation]));
    const way = await screen.findByRole('region', { name: /Phổ biến thông tin/ });
    const rows = within(way).getAllByRole('listitem');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toHaveTextContent('thảo luận, thông qua');
    expect(rows[1]).toHaveTextContent('Ban Chỉ đạo');
    const silent = screen.getByRole('region', { name: /Khen thưởng/ });
    expect(silent).toHaveTextContent('văn bản không nêu');
    expect(within(silent).queryByRole('button', { name: 'Mở hồ sơ' })).not.toBeInTheDocument();
    expect(screen.getByText('Chưa có hồ sơ nào')).toBeVisible();
  });

  it('leaves plans and money to the parts they have of their own', async () => {
    renderAt('/ban/committee-da06?xem=thutuc', world([]));
    await screen.findByRole('region', { name: /Khen thưởng/ });
    expect(screen.queryByRole('region', { name: /Chương trình, kế hoạch/ })).not.toBeInTheDocument();
    const main = screen.getByRole('main');
    const parts = within(main).getAllByRole('link', { name: /^(Chương trình năm|Kinh phí)$/ });
    expect(parts.map((link) => link.getAttribute('href'))).toEqual([
      '/ban/committee-da06?xem=chuongtrinh',
      '/ban/committee-da06?xem=kinhphi',
      '/ban/committee-da06?xem=chuongtrinh',
      '/ban/committee-da06?xem=kinhphi',
    ]);
  });

  it('says of a case at which step it is, who takes it and which documents it has', async () => {
    const issue = {
      ...halfWay,
      kind: 'ISSUE',
      title: 'Thiếu máy quét',
      steps: [{ ...halfWay.steps[0], documentNotation: '12/BC' }, ...halfWay.steps.slice(1)],
    };
    const { user } = renderAt('/ban/committee-da06?xem=thutuc', world([issue]));
    expect(await screen.findByRole('link', { name: 'Thiếu máy quét' })).toHaveAttribute(
      'href',
      '/thutuc/case-plan',
    );
    expect(screen.getByText('Đang ở bước 2/3: thảo luận, thông qua – Ban Chỉ đạo')).toBeVisible();
    expect(screen.getByText('Văn bản: 12/BC (xây dựng dự thảo)')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đã xong' }));
    expect(await screen.findByText('Chưa có hồ sơ nào kết thúc')).toBeVisible();
  });

  it('opens a case, and shows the clause when it is refused', async () => {
    const { user, sent } = renderAt('/ban/committee-da06?xem=chuongtrinh', {
      ...world([]),
      Mutation: {
        openProcedureCase: () => ({
          userErrors: [
            {
              __typename: 'RuleViolation',
              code: 'RULE_VIOLATION',
              message: 'Bước "xây dựng dự thảo" do Tổ giúp việc thực hiện.',
              ruleType: 'PLAN_APPROVAL_CHAIN',
              decidedBy: ['Tổ giúp việc'],
              wayOut: 'Chuyển cho Tổ giúp việc.',
              citations: [clause],
            },
          ],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Mở hồ sơ' }));
    const dialog = screen.getByRole('dialog', { name: /Mở hồ sơ: Chương trình, kế hoạch/ });
    await user.type(within(dialog).getByRole('textbox', { name: /Tên hồ sơ/ }), 'Kế hoạch 2027');
    const open = within(dialog).getByRole('button', { name: 'Mở hồ sơ' });
    expect(open).toBeDisabled();
    const next = String(new Date().getFullYear() + 1);
    await user.click(within(dialog).getByRole('combobox', { name: /Cho năm/ }));
    await user.click(await screen.findByRole('option', { name: next }));
    await user.click(open);
    const refusal = await within(dialog).findByRole('alert', { name: 'Quy chế chưa cho phép' });
    expect(refusal).toHaveTextContent('Tổ giúp việc');
    expect(within(refusal).getByRole('button', { name: clause.label })).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: {
        committeeId: 'committee-da06',
        kind: 'PLAN',
        plan: 'YEARLY_PLAN',
        planYear: Number(next),
        title: 'Kế hoạch 2027',
      },
    });
  });

  it('takes the next step with the document that shows it', async () => {
    const { user, sent } = renderAt('/thutuc/case-plan', {
      ...world([halfWay]),
      Mutation: { takeProcedureStep: () => ({ procedureCase: halfWay, userErrors: [] }) },
    });
    expect(await screen.findByRole('heading', { level: 1, name: halfWay.title })).toBeVisible();
    expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('Bước hiện tại');
    await user.click(screen.getByRole('button', { name: 'Thực hiện: thảo luận, thông qua' }));
    const dialog = screen.getByRole('dialog', { name: /Thực hiện/ });
    const save = within(dialog).getByRole('button', { name: 'Ghi nhận' });
    expect(save).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox', { name: /Số, ký hiệu văn bản/ }), '12/BB-BCĐ');
    await user.click(save);
    expect(await screen.findByText('Đã ghi nhận bước.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: { procedureCaseId: 'case-plan', expectedVersion: 2, documentNotation: '12/BB-BCĐ' },
    });
  });

  it('takes a step of the committee with what its meeting adopted, and no document', async () => {
    const item = { __typename: 'AgendaItem', id: 'item-plan', title: 'Kế hoạch năm 2027' };
    const session = {
      __typename: 'Meeting',
      id: 'meeting-5',
      title: 'Phiên họp thứ 5',
      startsAt: '2026-11-19T08:00:00+07:00',
    };
    const { user, sent } = renderAt('/thutuc/case-plan', {
      Query: {
        ...world([halfWay]).Query,
        meetings: list([
          {
            ...session,
            agenda: [
              { ...item, decision: { approved: true } },
              { ...item, id: 'item-lost', title: 'Việc khác', decision: { approved: false } },
            ],
          },
        ]),
      },
      Mutation: { takeProcedureStep: () => ({ procedureCase: halfWay, userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Thực hiện: thảo luận, thông qua' }));
    const dialog = screen.getByRole('dialog', { name: /Thực hiện/ });
    await user.click(await within(dialog).findByRole('combobox', { name: /Đã thông qua tại phiên họp/ }));
    expect(screen.queryByRole('option', { name: /Việc khác/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('option', { name: 'Kế hoạch năm 2027 – Phiên họp thứ 5, 19/11/2026' }));
    await user.click(within(dialog).getByRole('button', { name: 'Ghi nhận' }));
    expect(await screen.findByText('Đã ghi nhận bước.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: { agendaItemId: 'item-plan', documentNotation: null },
    });
  });

  it('leads from a step to the meeting that adopted it', async () => {
    const adopted = {
      ...halfWay,
      steps: [
        halfWay.steps[0],
        {
          ...steps[1],
          takenAt: '2026-11-21T08:00:00+07:00',
          takenBy: memberships.member,
          agendaItem: { __typename: 'AgendaItem', id: 'item-plan', title: 'Kế hoạch năm 2027' },
          meeting: { __typename: 'Meeting', id: 'meeting-5', title: 'Phiên họp thứ 5' },
        },
        steps[2],
      ],
      stepsTaken: 2,
    };
    renderAt('/thutuc/case-plan', world([adopted]));
    expect(await screen.findByText(/Thông qua “Kế hoạch năm 2027” tại/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Phiên họp thứ 5' })).toHaveAttribute('href', '/hop/meeting-5');
  });

  it('lets an amendment name its draft', async () => {
    const amendment = { ...halfWay, kind: 'AMENDMENT', plan: null };
    const { user, sent } = renderAt('/thutuc/case-plan', {
      Query: {
        ...world([amendment]).Query,
        regulationDrafts: [
          {
            __typename: 'RegulationDraft',
            id: 'draft-75',
            title: 'Quy chế mới',
            number: '75',
            symbol: 'QĐ-BCĐ',
          },
        ],
      },
      Mutation: { takeProcedureStep: () => ({ procedureCase: amendment, userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: /Thực hiện/ }));
    const dialog = screen.getByRole('dialog', { name: /Thực hiện/ });
    await user.click(within(dialog).getByRole('combobox', { name: /Dự thảo Quy chế/ }));
    await user.click(await screen.findByRole('option', { name: '75/QĐ-BCĐ – Quy chế mới' }));
    await user.type(within(dialog).getByRole('textbox', { name: /Số, ký hiệu văn bản/ }), '12/BB-BCĐ');
    await user.click(within(dialog).getByRole('button', { name: 'Ghi nhận' }));
    expect(await screen.findByText('Đã ghi nhận bước.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({ input: { subjectId: 'draft-75' } });
  });

  it('offers no step to those who do not take it', async () => {
    renderAt('/thutuc/case-plan', world([{ ...halfWay, viewerCanTakeStep: false }]));
    expect(await screen.findByText('Bước hiện tại')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Thực hiện/ })).not.toBeInTheDocument();
  });
});
