import { expect } from '@playwright/test';
import { Committee, SEATS } from './committee';
import { dayIn } from './days';
import { judge } from './judge';
import { show, type Look } from './looks';
import { test } from './test';
import { xlsx } from './xlsx';

const HEADINGS = ['Họ và tên *', 'Chức danh trong ban', 'Thay mặt cơ quan', 'Từ ngày'];
const FIRST_DAY = dayIn(0).typed;
const LOOKS: readonly Look[] = [
  { locale: 'vi', width: 390, scheme: 'light' },
  { locale: 'vi', width: 1280, scheme: 'dark' },
];

test('a list of members is read with its mistakes, taken over when they are mended, and undone', async ({
  arrive,
}) => {
  test.setTimeout(360_000);
  const admin = await arrive('quantri', '/ban');
  const { page } = admin;
  const committee = await Committee.found(admin, {
    name: 'Ban nhập danh sách',
    regulation: /852\/QĐ-BCĐ/,
    seats: [[...SEATS.son, 'Trưởng ban']],
  });
  const newcomer = `Lâm Thị Mới ${String(Date.now())}`;
  await admin.visit(`${committee.path}?xem=thanhvien`);
  await admin.press('Danh sách thành viên bằng Excel');
  const template = page.waitForEvent('download');
  await admin.press('Tải tệp mẫu');
  expect((await template).suggestedFilename()).toBe('mau-danh-sach-thanh-vien.xlsx');

  await test.step('each mistake is told with its cell, and nothing can be taken over', async () => {
    await admin.press('Nhập danh sách');
    await page
      .locator('input[type=file]')
      .setInputFiles(
        xlsx('loi.xlsx', 'Danh sách', [
          HEADINGS,
          [newcomer, 'Ủy viên', 'Sở Tài chính tỉnh Kiên Giang', FIRST_DAY],
          ['', 'Ủy viên', '', FIRST_DAY],
          ['Người Thử Hai', 'Thủ quỹ', '', FIRST_DAY],
          ['Người Thử Ba', 'Ủy viên', 'Sở Không Có', '31/02/2026'],
        ]),
      );
    await admin.isTold(/^Có \d+ lỗi/);
    for (const cell of ['A3', 'B4', 'C5', 'D5']) await admin.isTold(new RegExp(`^Ô ${cell}: `));
    await expect(page.getByRole('button', { name: 'Nhập vào hệ thống' })).toBeDisabled();
    for (const look of LOOKS) {
      await show(page, look);
      await judge(page, 'roster-mistakes', look);
    }
  });

  await test.step('a list without mistakes is taken over after it was looked at', async () => {
    const mended = [HEADINGS, [newcomer, 'Ủy viên', 'Sở Tài chính tỉnh Kiên Giang', FIRST_DAY]];
    await page.locator('input[type=file]').setInputFiles(xlsx('danh-sach.xlsx', 'Danh sách', mended));
    await admin.isTold('1 dòng thêm mới, 0 dòng sửa, 0 dòng giữ nguyên.');
    for (const look of LOOKS) {
      await show(page, look);
      await judge(page, 'roster-preview', look);
    }
    await admin.send('Nhập vào hệ thống');
    await admin.isTold(/^Đã nhập: \d+ thay đổi/);
    await admin.reads(newcomer, 'Ủy viên');
  });

  await test.step('and undone', async () => {
    await admin.press('Hoàn tác lần nhập danh-sach.xlsx');
    for (const look of LOOKS) {
      await show(page, look);
      await judge(page, 'roster-undo', look);
    }
    await admin.send('Hoàn tác');
    await admin.isTold('Đã hoàn tác lần nhập.');
    await expect(page.getByRole('row', { name: newcomer })).toHaveCount(0);
  });
});
