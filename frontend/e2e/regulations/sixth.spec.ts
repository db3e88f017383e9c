import { expect, test } from '@playwright/test';
import { resolve } from 'node:path';
import { Committee, SEATS } from '../committee';
import { weekdayIn } from '../days';
import { Person } from '../person';

/** Written for tests and unlike the five: monthly, three working days ahead, deputies convene regular meetings, too. */
const TEXT = resolve(
  import.meta.dirname,
  '../../../backend/src/test/resources/regulations/fictional-binh-an-chuyen-doi-so.txt',
);
const NOTATION = '118/QĐ-BCĐCĐS';

test('a sixth regulation goes from its text to rules that refuse, without a programmer', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const admin = await Person.arrive(browser, 'quantri', '/ban');
  const committee = await Committee.found(admin, {
    name: 'Ban chuyển đổi số',
    seats: [
      [...SEATS.son, 'Trưởng ban'],
      [...SEATS.ha, 'Phó Trưởng ban'],
    ],
  });

  await test.step('the text becomes a draft, and each rule is confirmed beside its words', async () => {
    await admin.visit(committee.path);
    await admin.page.getByRole('link', { name: 'Lập quy chế' }).click();
    await admin.choose('Bắt đầu từ', /^Văn bản/);
    await admin.page.locator('input[type=file]').setInputFiles(TEXT);
    await admin.press('Bắt đầu');
    await admin.sees('Thông tin của quy chế', 'Số');
    await admin.press('Tiếp theo');
    await admin.page.getByRole('button', { name: /^Xác nhận \d+ quy tắc đọc rõ$/ }).click();
    await expect(admin.page.getByRole('button', { name: /^Xác nhận \d+ quy tắc đọc rõ$/ })).toHaveCount(0);
    const open = admin.page.getByRole('button', { name: /^Đúng: / });
    for (let left = await open.count(); left > 0; left--) {
      await open.first().click();
      await expect(open).toHaveCount(left - 1);
    }
    await admin.isTold(/^Đã xem cả \d+ quy tắc/);
  });

  await test.step('checked, and adopted', async () => {
    await admin.press('Tiếp theo');
    await admin.sees('Chỗ cần xem', 'Không còn chỗ nào phải xử lý.');
    await admin.press('Tiếp theo');
    await admin.press('Ban hành quy chế');
    await admin.isTold(`Quy chế ${NOTATION} đã được ban hành.`);
    await admin.visit(committee.path);
    await expect(admin.page.getByText(/họp định kỳ/).first()).toBeVisible();
  });

  const deputy = await Person.arrive(browser, 'photruongban');
  await test.step('a deputy convenes a regular meeting (Điều 7 khoản 2), and not two days ahead (Điều 8 khoản 1)', async () => {
    await committee.consult(deputy, { kind: 'Họp định kỳ', day: weekdayIn(5) });
    await deputy.sees('Theo quy chế', 'Ông, bà được triệu tập cuộc họp này.');
    await committee.consult(deputy, { kind: 'Họp định kỳ', day: weekdayIn(2) });
    await deputy.write('Tên cuộc họp', `Họp ${committee.name}`);
    await deputy.press('Chuẩn bị cuộc họp');
    await expect(deputy.page.getByRole('heading', { level: 1, name: `Họp ${committee.name}` })).toBeVisible();
    await deputy.press('Triệu tập');
    await deputy.isRefusedUnder(`Điều 8 khoản 1 Quy chế ${NOTATION}`);
  });
});
