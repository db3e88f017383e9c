import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { committee, viewer } from '../test/fixtures';
import { renderAt } from '../test/renderAt';

const regulation = {
  __typename: 'Regulation',
  id: 'regulation-61',
  notation: '61/QĐ-BCĐ',
  title: 'Quy chế hoạt động của Ban Chỉ đạo Đề án 06',
};
const other = { ...regulation, id: 'regulation-852', notation: '852/QĐ-BCĐ' };

const said = (value: string | null, label?: string) => ({
  value,
  citations: label
    ? [{ label, quote: null, anchor: null, regulation: null, sourceQuality: 'FULL_TEXT' }]
    : [],
});

const rows = [
  {
    parameter: 'cadence.committee',
    group: 'MEETINGS',
    label: 'Ban Chỉ đạo họp định kỳ',
    verdict: 'DIFFERENT',
    left: said('2 tháng', 'Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ'),
    right: said('3 tháng', 'Điều 7 khoản 1 Quy chế 852/QĐ-BCĐ'),
  },
  {
    parameter: 'notice.workingDays',
    group: 'MEETINGS',
    label: 'Gửi thông báo trước (ngày làm việc)',
    verdict: 'ONE_SILENT',
    left: said('2', 'Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ'),
    right: said(null),
  },
  {
    parameter: 'assign',
    group: 'POWERS',
    label: 'Phân công nhiệm vụ',
    verdict: 'SAME',
    left: said('Trưởng ban'),
    right: said('Trưởng ban'),
  },
];

const asked: unknown[] = [];

const world = {
  Query: {
    viewer,
    regulation,
    committees: {
      nodes: [
        { ...committee, regulation },
        { ...committee, id: 'committee-hp', shortName: 'BCĐ Hải Phòng', regulation: other },
      ],
      pageInfo: { hasNextPage: false },
    },
    compareRegulations: (args: unknown) => {
      asked.push(args);
      return { left: regulation, right: other, rows };
    },
  },
};

describe('So sánh quy chế', () => {
  it('puts a chosen regulation beside this one and shows only what differs', async () => {
    const { user, router } = renderAt('/quyche/regulation-61/sosanh', world);
    expect(await screen.findByRole('heading', { level: 1, name: 'So sánh Quy chế 61/QĐ-BCĐ' })).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: 'So sánh với' }));
    expect(screen.queryByRole('option', { name: /61\/QĐ-BCĐ/ })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('option', { name: '852/QĐ-BCĐ · BCĐ Hải Phòng' }));
    const meetings = within(await screen.findByRole('region', { name: 'Họp và kết luận' }));
    const cadence = meetings.getByRole('row', { name: /Ban Chỉ đạo họp định kỳ/ });
    expect(cadence).toHaveTextContent('2 tháng');
    expect(cadence).toHaveTextContent('Điều 7 khoản 1 Quy chế 852/QĐ-BCĐ');
    expect(cadence).toHaveTextContent('Khác nhau');
    expect(screen.queryByText('Phân công nhiệm vụ')).not.toBeInTheDocument();
    expect(screen.getByText('2/3 nội dung khác nhau')).toBeVisible();
    expect(router.state.location.search).toEqual({ voi: 'regulation-852' });
    expect(asked).toContainEqual({ leftId: 'regulation-61', rightId: 'regulation-852' });
  });

  it('says of what a text leaves out that it is not stated, and shows everything when asked', async () => {
    const { user } = renderAt('/quyche/regulation-61/sosanh?voi=regulation-852', world);
    const notice = await screen.findByRole('row', { name: /Gửi thông báo trước/ });
    expect(within(notice).getByText('văn bản không nêu')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tất cả' }));
    const powers = within(screen.getByRole('region', { name: 'Thẩm quyền, cách quyết định' }));
    expect(powers.getByRole('row', { name: /Phân công nhiệm vụ/ })).toHaveTextContent('Giống nhau');
  });

  it('goes down the clauses of this regulation, with what the other says on each', async () => {
    const late = {
      ...rows[1],
      parameter: 'convene',
      label: 'Triệu tập họp định kỳ',
      left: said('Trưởng ban', 'Điều 4 khoản 6 Quy chế 61/QĐ-BCĐ'),
    };
    const silent = {
      ...rows[1],
      parameter: 'commendation',
      label: 'Khen thưởng',
      left: said(null),
      right: said('Tổ giúp việc', 'Điều 6 khoản 6 Quy chế 852/QĐ-BCĐ'),
    };
    const { user } = renderAt('/quyche/regulation-61/sosanh?voi=regulation-852', {
      Query: {
        ...world.Query,
        compareRegulations: () => ({ left: regulation, right: other, rows: [...rows, late, silent] }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Điều khoản của 61/QĐ-BCĐ' }));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Điều 4 khoản 6 Quy chế 61/QĐ-BCĐ',
      'Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ',
      'Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ',
      '61/QĐ-BCĐ: văn bản không nêu',
    ]);
    const clause = within(screen.getByRole('region', { name: 'Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ' }));
    expect(clause.getByRole('row', { name: /Ban Chỉ đạo họp định kỳ/ })).toHaveTextContent('3 tháng');
  });
});
