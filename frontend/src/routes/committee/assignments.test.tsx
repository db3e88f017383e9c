import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { committee, memberships, persons, viewer } from '../../test/fixtures';
import { renderAt } from '../../test/renderAt';

const clause = {
  label: 'Điều 16 khoản 4 Quy chế 61/QĐ-BCĐ',
  quote: 'Tổ trưởng Tổ giúp việc được quyền triệu tập…',
  sourceQuality: 'FULL_TEXT',
};

const work = {
  __typename: 'Assignment',
  id: 'assignment-work',
  version: 0,
  kind: 'CONCENTRATED_WORK',
  subject: 'Làm sạch dữ liệu',
  body: committee,
  people: [persons.member],
  validFrom: '2026-11-16',
  validTo: '2026-11-27',
  decidedBy: memberships.chair,
  citations: [clause],
  isStated: true,
  viewerCanEnd: true,
};

const right = {
  kind: 'EXPERT_MOBILISATION',
  body: committee,
  holders: ['Trưởng ban'],
  isStated: true,
  citations: [clause],
  viewerCanAssign: true,
};

describe('Phân công', () => {
  it('shows who is given what until when, and under which clause', async () => {
    renderAt('/ban/committee-da06?xem=thanhvien', {
      Query: { viewer, committee: { ...committee, assignments: [work] } },
    });
    const table = await screen.findByRole('table', { name: 'Phân công' });
    const row = within(table).getByRole('row', { name: /Làm việc tập trung: Làm sạch dữ liệu/ });
    expect(row).toHaveTextContent('16/11/2026 – 27/11/2026');
    expect(within(row).getByRole('button', { name: clause.label })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Phân công' })).not.toBeInTheDocument();
  });

  it('lets those who have the right call people', async () => {
    const { user, sent } = renderAt('/ban/committee-da06?xem=thanhvien', {
      Query: {
        viewer,
        committee: { ...committee, assignmentRights: [right] },
        persons: { nodes: [persons.member], edges: [], pageInfo: { hasNextPage: false } },
        agencies: { nodes: [], edges: [], pageInfo: { hasNextPage: false } },
      },
      Mutation: { assignPeople: () => ({ assignment: work, userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Phân công' }));
    const dialog = screen.getByRole('dialog', { name: 'Phân công mới' });
    expect(dialog).toHaveTextContent('Người quyết định: Trưởng ban');
    await user.type(within(dialog).getByRole('textbox', { name: /Mục đích/ }), 'Góp ý kiến trúc');
    await user.click(within(dialog).getByRole('combobox', { name: /Thêm người/ }));
    await user.click(await screen.findByRole('option', { name: /Trần Thị Hạnh/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã ghi nhận phân công.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: { kind: 'EXPERT_MOBILISATION', subject: 'Góp ý kiến trúc', personIds: ['person-member'] },
    });
  });

  it('ends an assignment with a reason', async () => {
    const { user, sent } = renderAt('/ban/committee-da06?xem=thanhvien', {
      Query: { viewer, committee: { ...committee, assignments: [work] } },
      Mutation: { endAssignment: () => ({ assignment: work, userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Kết thúc phân công “Làm sạch dữ liệu”' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Lý do/ }), 'Xong sớm');
    await user.click(within(dialog).getByRole('button', { name: 'Kết thúc' }));
    expect(await screen.findByText('Đã kết thúc phân công.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: { assignmentId: 'assignment-work', reason: 'Xong sớm' },
    });
  });
});
