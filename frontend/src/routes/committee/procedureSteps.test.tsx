import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { memberships } from '../../test/fixtures';
import { list } from '../../test/list';
import { renderAt } from '../../test/renderAt';
import { steps, halfWay, world } from './procedureFixtures';

describe('Các bước của hồ sơ', () => {
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
