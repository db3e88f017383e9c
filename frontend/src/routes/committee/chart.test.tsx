import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { agencies, committee, memberships, persons, viewer } from '../../test/fixtures';
import { renderAt } from '../../test/renderAt';

const post = (role: string, title: string, holders: readonly unknown[] = []) => ({
  __typename: 'Post',
  role,
  title,
  holders,
  vacant: holders.length === 0,
});

const body = (id: string, kind: string, name: string, more: object = {}) => ({
  ...committee,
  id,
  kind,
  name,
  shortName: name,
  posts: [],
  seatsByPost: null,
  bodies: [],
  ...more,
});

const group = body('group', 'WORKING_GROUP', 'Nhóm dữ liệu dân cư', {
  posts: [post('GROUP_LEADER', 'Trưởng nhóm')],
});

const team = body('team', 'HELPER_TEAM', 'Tổ giúp việc Đề án 06', {
  posts: [post('TEAM_LEADER', 'Tổ trưởng', [memberships.member])],
  bodies: [group],
});

const section = body('section', 'STANDING_SECTION', 'Bộ phận thường trực', {
  seatsByPost: { __typename: 'SeatsByPost', members: [memberships.chair], citations: [] },
});

const whole = {
  ...committee,
  standingAgency: agencies.police,
  posts: [
    post('CHAIR', 'Trưởng ban', [memberships.chair]),
    post('STANDING_VICE_CHAIR', 'Phó Trưởng ban Thường trực'),
    // one person in two posts is one member
    post('MEMBER', 'Ủy viên', [memberships.member, { ...memberships.chair, id: 'second', post: 'MEMBER' }]),
  ],
  bodies: [team, section],
};

const world = (shown: object = whole) => ({ Query: { viewer, committee: shown } });

/** The box of a body, by its link. */
const boxOf = (name: string) => {
  const chart = screen.getByRole('region', { name: /Các tổ chức/ });
  const item = within(chart).getByRole('link', { name }).closest('li');
  const box = item?.firstElementChild;
  if (!(box instanceof HTMLElement)) throw new Error(`no box of ${name}`);
  return box;
};

describe('Sơ đồ', () => {
  it('draws each body under the one it stands under', async () => {
    renderAt('/ban/committee-da06/sodo', world());
    const chart = await screen.findByRole('region', { name: /Các tổ chức/ });
    const underTeam = within(chart).getByRole('link', { name: team.name }).closest('li');
    expect(within(underTeam as HTMLElement).getByRole('link', { name: group.name })).toBeVisible();
    expect(within(underTeam as HTMLElement).queryByRole('link', { name: section.name })).toBeNull();
    expect(within(chart).getByRole('link', { name: agencies.police.name })).toHaveAttribute(
      'href',
      '/ban/committee-da06',
    );
  });

  it('says who leads a body, how many are in it and which posts are vacant', async () => {
    renderAt('/ban/committee-da06/sodo', world());
    await screen.findByRole('region', { name: /Các tổ chức/ });
    const top = boxOf(committee.name);
    expect(within(top).getByText('Trưởng ban').nextElementSibling).toHaveTextContent(
      `Ông ${persons.chair.fullName}`,
    );
    expect(within(top).getByText('Số thành viên').nextElementSibling).toHaveTextContent(/^2$/);
    expect(within(top).getByText('Khuyết').nextElementSibling).toHaveTextContent(
      /^Phó Trưởng ban Thường trực$/,
    );
    expect(within(boxOf(group.name)).getByText('Trưởng nhóm').nextElementSibling).toHaveTextContent(
      'đang khuyết',
    );
    expect(within(boxOf(section.name)).getByText('Theo chức danh').nextElementSibling).toHaveTextContent(
      `Ông ${persons.chair.fullName} (Trưởng ban)`,
    );
  });

  it('speaks of the chosen day, and leads to the members of that day', async () => {
    renderAt(
      '/ban/committee-da06/sodo?ngay=2024-05-06',
      world({ ...whole, asOf: '2024-05-06', bodies: [{ ...team, asOf: '2024-05-06' }] }),
    );
    expect(await screen.findByText(/^Tại ngày 06\/05\/2024\./)).toBeVisible();
    expect(screen.getByRole('link', { name: team.name })).toHaveAttribute(
      'href',
      '/ban/team?xem=thanhvien&ngay=2024-05-06',
    );
  });

  it('is opened by a button of the page, of the day of the page', async () => {
    renderAt('/ban/committee-da06?ngay=2024-05-06', world({ ...whole, asOf: '2024-05-06' }));
    expect(await screen.findByRole('link', { name: 'Sơ đồ' })).toHaveAttribute(
      'href',
      '/ban/committee-da06/sodo?ngay=2024-05-06',
    );
  });

  it('says so where nothing stands under a body', async () => {
    renderAt('/ban/committee-da06/sodo', world({ ...whole, bodies: [] }));
    expect(await screen.findByText(/chưa có tổ, nhóm nào trực thuộc/)).toBeVisible();
  });
});
