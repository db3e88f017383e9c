import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, agencies, committee, memberships, persons, viewer } from '../../test/fixtures';
import { renderAt } from '../../test/renderAt';
import { whole } from './committeeFixtures';

describe('Thành viên của Ban', () => {
  it('shows members with post, public office and agency, on the day of the page', async () => {
    renderAt('/ban/committee-da06?xem=thanhvien&ngay=2024-05-06', {
      Query: {
        viewer,
        committee: ({ asOf }: { asOf?: string }) =>
          asOf === '2024-05-06' ? { ...whole, asOf } : { ...whole, members: [] },
      },
    });
    const members = await screen.findByRole('table', { name: 'Thành viên' });
    const row = within(members).getByRole('row', { name: /Bà Trần Thị Hạnh/ });
    expect(row).toHaveTextContent('Ủy viên');
    expect(row).toHaveTextContent('Giám đốc Sở Thông tin và Truyền thông');
  });

  it('does not mix the titles and agencies of a past day with those of today', async () => {
    const then = { ...memberships.member, title: 'Ủy viên thường trực', onBehalfOf: agencies.police };
    const { router } = renderAt('/ban/committee-da06?xem=thanhvien&ngay=2024-05-06', {
      Query: {
        viewer,
        committee: ({ asOf }: { asOf?: string }) =>
          asOf
            ? { ...whole, asOf, members: [{ ...then, asOf }] }
            : { ...whole, members: [memberships.member] },
      },
    });
    const shown = async (day: string | undefined, title: string, agency: string) => {
      await act(() => router.navigate({ to: '.', search: { xem: 'thanhvien', ngay: day } }));
      await waitFor(() => {
        const row = screen.getByRole('row', { name: /Bà Trần Thị Hạnh/ });
        expect(within(row).getByRole('cell', { name: title })).toBeVisible();
        expect(row).toHaveTextContent(agency);
      });
    };
    await shown('2024-05-06', 'Ủy viên thường trực', 'Công an tỉnh Kiên Giang');
    await shown(undefined, 'Ủy viên', 'Sở Thông tin và Truyền thông');
    await shown('2024-05-06', 'Ủy viên thường trực', 'Công an tỉnh Kiên Giang');
  });

  it('shows who sits in a standing section by another post, with the clause', async () => {
    renderAt('/ban/section?xem=thanhvien', {
      Query: {
        viewer,
        committee: {
          ...committee,
          id: 'section',
          kind: 'STANDING_SECTION',
          name: 'Bộ phận thường trực',
          seatsByPost: {
            members: [{ ...memberships.chair, post: 'TEAM_LEADER', title: 'Tổ trưởng' }],
            citations: [
              {
                label: 'Điều 2 Quyết định 426',
                quote: 'Bộ phận thường trực gồm…',
                sourceQuality: 'PRESS_SUMMARY',
              },
            ],
          },
        },
      },
    });
    const seats = await screen.findByRole('region', { name: 'Thành viên theo chức danh' });
    expect(within(seats).getByRole('row', { name: /Ông Nguyễn Văn Minh/ })).toHaveTextContent(
      'Tổ trưởng, BCĐ Đề án 06',
    );
    expect(within(seats).getByRole('button', { name: 'Điều 2 Quyết định 426' })).toBeVisible();
  });

  it('shows which posts are vacant, which belong together, and whose mandate ends soon', async () => {
    const posts = [
      {
        __typename: 'Post',
        role: 'CHAIR',
        title: 'Trưởng ban',
        seats: 1,
        vacant: false,
        linkedTo: null,
        holders: [memberships.chair],
      },
      {
        __typename: 'Post',
        role: 'STANDING_VICE_CHAIR',
        title: 'Phó Trưởng ban Thường trực',
        seats: 1,
        vacant: true,
        linkedTo: null,
        holders: [],
      },
      {
        __typename: 'Post',
        role: 'STANDING_MEMBER',
        title: 'Ủy viên thường trực',
        seats: null,
        vacant: true,
        linkedTo: 'TEAM_LEADER',
        holders: [],
      },
    ];
    const tooMany = {
      message: 'Ban Chỉ đạo có 3 cấp phó; quy chế nêu 2.',
      ruleType: 'COMPOSITION',
      severity: 'WARN',
      citations: [],
      decidedBy: [],
    };
    const ending = [{ ...memberships.member, id: 'membership-ending', validTo: '2026-12-10' }];
    renderAt('/ban/committee-da06?xem=thanhvien', {
      Query: {
        viewer,
        committee: { ...whole, posts, endingMemberships: ending, compositionFindings: [tooMany] },
      },
    });
    const table = await screen.findByRole('table', { name: 'Chức danh theo quy chế' });
    expect(screen.getByText(tooMany.message)).toBeVisible();
    expect(within(table).getByRole('row', { name: /^Trưởng ban/ })).not.toHaveTextContent('Đang khuyết');
    expect(within(table).getByRole('row', { name: /Phó Trưởng ban Thường trực/ })).toHaveTextContent(
      'Đang khuyết',
    );
    expect(within(table).getByRole('row', { name: /Ủy viên thường trực/ })).toHaveTextContent(
      'đồng thời là Tổ trưởng',
    );
    expect(screen.getByText('Nhiệm kỳ của Trần Thị Hạnh kết thúc ngày 10/12/2026.')).toBeVisible();
  });

  it('offers no change to those who may not manage the committee', async () => {
    const { user } = renderAt('/ban/committee-da06', { Query: { viewer, committee: whole } });
    await user.click(await screen.findByRole('link', { name: 'Thành viên' }));
    expect(screen.queryByRole('button', { name: 'Nhập văn bản quy chế' })).not.toBeInTheDocument();
    expect(await screen.findByRole('table', { name: 'Thành viên' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Thêm thành viên' })).not.toBeInTheDocument();
  });

  it('shows the refusing clause when an appointment is refused', async () => {
    const managed = { ...whole, helperTeam: null, viewerCanManage: true };
    const { user, sent } = renderAt('/ban/committee-da06?xem=thanhvien', {
      Query: {
        viewer: administrator,
        committee: managed,
        persons: { nodes: [persons.member], edges: [], pageInfo: { hasNextPage: false } },
        agencies: { nodes: [], edges: [], pageInfo: { hasNextPage: false } },
      },
      Mutation: {
        appointMember: () => ({
          userErrors: [
            {
              __typename: 'RuleViolation',
              code: 'RULE_VIOLATION',
              message: 'Ban chỉ có một Trưởng ban.',
              ruleType: 'CHAIR_RIGHT',
              decidedBy: ['Chủ tịch UBND tỉnh'],
              wayOut: 'Kết thúc nhiệm kỳ của Trưởng ban hiện nay trước.',
              citations: [
                { label: 'Điều 4 Quy chế 61/QĐ-BCĐ', quote: 'Trưởng ban…', sourceQuality: 'FULL_TEXT' },
              ],
            },
          ],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Thêm thành viên' }));
    const dialog = screen.getByRole('dialog', { name: 'Thêm thành viên' });
    await user.click(within(dialog).getByRole('combobox', { name: /Họ và tên/ }));
    await user.click(await screen.findByRole('option', { name: /Trần Thị Hạnh/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    const refusal = await within(dialog).findByRole('alert', { name: 'Quy chế chưa cho phép' });
    expect(refusal).toHaveTextContent('Ban chỉ có một Trưởng ban.');
    expect(refusal).toHaveTextContent('Chủ tịch UBND tỉnh');
    expect(within(refusal).getByRole('button', { name: 'Điều 4 Quy chế 61/QĐ-BCĐ' })).toBeVisible();
    expect(sent[0]?.idempotencyKey).toMatch(/^[\w-]{36}$/);
    expect(sent[0]?.variables).toMatchObject({ input: { personId: 'person-member', post: 'MEMBER' } });
  });
});
