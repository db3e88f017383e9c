import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../test/renderAt';
import { clause, plan, disclosure, commendation, halfWay, world } from './procedureFixtures';

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
});
