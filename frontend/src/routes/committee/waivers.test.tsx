import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { complianceWorld, missed, waiver } from '../../test/compliance';
import { renderAt } from '../../test/renderAt';

const AT = '/ban/committee-da06?xem=tuanthu';

describe('Miễn thực hiện', () => {
  it('lets the head waive a case, and shows the clause when it is refused', async () => {
    const { user, sent } = renderAt(AT, {
      ...complianceWorld({ viewerCanWaive: true }),
      Mutation: {
        waiveObligation: () => ({
          userErrors: [
            {
              __typename: 'RuleViolation',
              code: 'RULE_VIOLATION',
              message: 'Văn bản không nêu ai được cho phép miễn; mặc định do Trưởng ban quyết định.',
              ruleType: 'RESPONSIBILITY',
              citations: [],
              decidedBy: ['Trưởng ban'],
              wayOut: 'Đề nghị Trưởng ban xem xét, quyết định.',
            },
          ],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Họp định kỳ' }));
    await user.click(screen.getByRole('button', { name: 'Chứng cứ (2)' }));
    await user.click(screen.getByRole('button', { name: `Cho phép miễn: ${missed.label}` }));
    const dialog = await screen.findByRole('dialog', { name: `Cho phép miễn: ${missed.label}` });
    const submit = within(dialog).getByRole('button', { name: 'Cho phép miễn' });
    expect(submit).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox', { name: /Lý do/ }), 'Trùng kỳ họp');
    await user.type(within(dialog).getByRole('textbox', { name: /Số, ký hiệu/ }), '12/TB-BCĐ');
    await user.click(submit);
    expect(await within(dialog).findByText(/Văn bản không nêu ai được cho phép miễn/)).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: {
        committeeId: 'committee-da06',
        caseKey: 'case-missed',
        reason: 'Trùng kỳ họp',
        documentNotation: '12/TB-BCĐ',
      },
    });
  });

  it('lists what was waived, under which right, and takes it back with a reason', async () => {
    const { user, sent } = renderAt(AT, {
      ...complianceWorld({ viewerCanWaive: true, waivers: [waiver] }),
      Mutation: { revokeWaiver: () => ({ waiver: null, userErrors: [] }) },
    });
    const entry = (await screen.findByRole('heading', { level: 3, name: waiver.caseLabel })).closest('li');
    expect(entry).toHaveTextContent('văn bản không nêu, người đứng đầu quyết định');
    expect(entry).toHaveTextContent('Văn bản 12/TB-BCĐ');
    await user.click(screen.getByRole('button', { name: `Rút việc miễn: ${waiver.caseLabel}` }));
    const dialog = await screen.findByRole('dialog', { name: `Rút việc miễn: ${waiver.caseLabel}` });
    await user.type(within(dialog).getByRole('textbox', { name: /Lý do/ }), 'Ghi nhầm kỳ');
    await user.click(within(dialog).getByRole('button', { name: 'Rút việc miễn' }));
    expect(await screen.findByText('Đã rút việc miễn.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: { waiverId: 'waiver-1', expectedVersion: 2, reason: 'Ghi nhầm kỳ' },
    });
  });
});
