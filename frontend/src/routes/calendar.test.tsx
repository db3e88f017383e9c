import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator } from '../test/fixtures';
import { renderAt } from '../test/renderAt';

const nationalDay = {
  date: '2026-09-02',
  kind: 'HOLIDAY',
  name: 'Quốc khánh',
  nameVi: 'Quốc khánh',
  nameEn: 'National Day',
  source: 'Bộ luật Lao động 2019, Điều 112',
  provisional: false,
  version: 1,
};

const swapped = {
  ...nationalDay,
  date: '2026-08-31',
  kind: 'SWAPPED_OFF',
  name: 'Nghỉ hoán đổi',
  provisional: true,
};

const moving = {
  kind: 'MEETING_DISPATCH',
  subjectId: 'meeting-1',
  title: 'Phiên họp quý IV',
  committee: 'BCĐ Đề án 06',
  before: '2026-11-19T08:00:00+07:00',
  after: '2026-11-18T08:00:00+07:00',
};

function world(moved: readonly unknown[], mayEdit = true) {
  return {
    Query: {
      viewer: administrator,
      workingCalendar: ({ year, version }: { year: number; version: number | null }) => ({
        id: `calendar-${String(year)}-${String(version)}`,
        year,
        version: version ?? 3,
        newestVersion: 3,
        provisional: true,
        viewerCanEditCalendar: mayEdit && version == null,
        days: version == null ? [swapped, nationalDay] : [nationalDay],
      }),
      calendarChangeImpact: ({ date }: { date: string }) => ({
        date,
        calendarVersion: 3,
        movedDeadlines: moved,
      }),
    },
    Mutation: {
      putCalendarDay: () => ({ calendar: null, movedDeadlines: moved, userErrors: [] }),
      removeCalendarDay: () => ({ calendar: null, movedDeadlines: moved, userErrors: [] }),
    },
  };
}

describe('Lịch làm việc', () => {
  it('shows the year in months and in words, with what is provisional', async () => {
    renderAt('/quantri?xem=lich', world([]));
    expect(await screen.findByRole('table', { name: 'Tháng 9' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '02/09/2026 – Quốc khánh – Ngày lễ' })).toHaveTextContent('2L');
    expect(
      screen.getByRole('button', { name: '31/08/2026 – Nghỉ hoán đổi – Nghỉ hoán đổi – Tạm tính' }),
    ).toHaveTextContent('31H');
    expect(screen.getByText('Năm tạm tính, có ngày chưa được công bố')).toBeVisible();
    expect(
      screen.getByRole('row', { name: /02\/09\/2026 Ngày lễ Quốc khánh Bộ luật Lao động/ }),
    ).toBeVisible();
  });

  it('moves open deadlines only after they were seen and agreed to', async () => {
    const { user, sent } = renderAt('/quantri?xem=lich', world([moving]));
    await user.click(await screen.findByRole('button', { name: 'Thêm ngày' }));
    const dialog = screen.getByRole('dialog', { name: 'Thêm ngày' });
    const save = within(dialog).getByRole('button', { name: 'Lưu' });
    await user.type(within(dialog).getByRole('textbox', { name: /^Ngày/ }), '20/11/2026');
    await user.type(within(dialog).getByRole('textbox', { name: /Tên tiếng Việt/ }), 'Ngày nghỉ thêm');
    await user.type(within(dialog).getByRole('textbox', { name: /Văn bản căn cứ/ }), 'Thông báo 12/TB-BNV');
    expect(await within(dialog).findByText(/Phiên họp quý IV \(BCĐ Đề án 06\)/)).toBeVisible();
    expect(save).toBeDisabled();
    await user.click(within(dialog).getByRole('checkbox', { name: /đồng ý dời/ }));
    await user.click(save);
    expect(await screen.findByText('Đã lưu ngày 20/11/2026.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: {
        date: '2026-11-20',
        kind: 'HOLIDAY',
        name: 'Ngày nghỉ thêm',
        nameEn: null,
        source: 'Thông báo 12/TB-BNV',
        provisional: false,
        expectedVersion: 3,
        confirmed: true,
      },
    });
  });

  it('removes a day that moves nothing without asking twice', async () => {
    const { user, sent } = renderAt('/quantri?xem=lich', world([]));
    await user.click(await screen.findByRole('button', { name: 'Bỏ ngày 02/09/2026 khỏi lịch' }));
    const dialog = screen.getByRole('dialog', { name: 'Bỏ ngày 02/09/2026 khỏi lịch' });
    expect(await within(dialog).findByText('Không thời hạn nào đang mở bị dời.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Bỏ' }));
    expect(await screen.findByText('Đã bỏ ngày 02/09/2026.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({
      input: { date: '2026-09-02', expectedVersion: 3, confirmed: false },
    });
  });

  it('shows an older version as it was, only to look at, and goes back to the newest', async () => {
    const { user } = renderAt('/quantri?xem=lich', world([]));
    await user.click(await screen.findByRole('button', { name: 'Bản trước' }));
    expect(await screen.findByText('Bản 2')).toBeVisible();
    expect(screen.getByText(/Đây là bản cũ, chỉ để xem/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /31\/08\/2026/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thêm ngày' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Về bản mới nhất (3)' }));
    expect(await screen.findByRole('button', { name: 'Thêm ngày' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bản sau' })).toBeDisabled();
  });

  it('lets those who do not keep the calendar only look', async () => {
    renderAt('/quantri?xem=lich', world([], false));
    expect(await screen.findByRole('table', { name: 'Tháng 1' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thêm ngày' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Quốc khánh/ })).not.toBeInTheDocument();
  });
});
