import { expect } from '@playwright/test';
import { Committee, SEATS } from '../committee';
import { dayIn, inGoodTime } from '../days';
import { test } from '../test';

test('Kiên Giang 2022: every two months, two working days ahead, by majority', async ({ arrive }) => {
  test.setTimeout(300_000);
  const admin = await arrive('quantri', '/ban');
  const committee = await Committee.found(admin, {
    name: 'Ban Kiên Giang 2022',
    regulation: /61\/QĐ-BCĐ/,
    standingAgency: ['cong an', 'Công an tỉnh Kiên Giang'],
    seats: [
      [...SEATS.son, 'Trưởng ban'],
      [...SEATS.ha, 'Phó Trưởng ban Thường trực'],
      [...SEATS.tung, 'Ủy viên'],
    ],
  });

  await test.step('it meets every two months (Điều 14 khoản 1)', async () => {
    await admin.visit(committee.path);
    await expect(admin.page.getByText(/họp định kỳ 2 tháng một lần/).first()).toBeVisible();
    await admin.isTold('Họp 2 tháng/lần');
    await admin.isTold('Dự họp: chưa có phiên nào để tính');
  });

  const deputy = await arrive('photruongban');
  await test.step('notice two working days ahead (Điều 14 khoản 3), by a deputy for ad hoc meetings only', async () => {
    await committee.consult(deputy, { kind: 'Họp đột xuất', day: dayIn(1) });
    await deputy.sees('Theo quy chế', 'Điều 14 khoản 3');
    await committee.consult(deputy, { kind: 'Họp đột xuất', day: inGoodTime() });
    await deputy.sees('Theo quy chế', 'Ông, bà được triệu tập cuộc họp này.');
    await committee.consult(deputy, { kind: 'Họp định kỳ', day: inGoodTime() });
    await deputy.sees('Theo quy chế', 'Điều 4 khoản 6');
  });

  const head = await arrive('truongban');
  await test.step('a plan is decided by majority (Điều 3 khoản 2), other matters by the head (Điều 4 khoản 10)', async () => {
    await committee.consult(head, { kind: 'Họp định kỳ', day: inGoodTime() });
    await head.write('Tên cuộc họp', `Họp ${committee.name}`);
    await head.press('Chuẩn bị cuộc họp');
    await expect(head.page.getByRole('heading', { level: 1, name: `Họp ${committee.name}` })).toBeVisible();
    for (const [item, subject, clause] of [
      ['Kế hoạch năm', 'Kế hoạch', 'Điều 3 khoản 2'],
      ['Bố trí phòng họp', 'Nội dung khác', 'Điều 4 khoản 10'],
    ] as const) {
      await head.press('Thêm nội dung');
      await head.write('Tên nội dung', item);
      await head.choose('Loại vấn đề', subject);
      await head.send('Lưu');
      await head.sees('Chương trình', clause);
    }
  });
});
