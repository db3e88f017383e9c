import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Committee, SEATS } from '../committee';
import { dayIn, inGoodTime, weekdayIn } from '../days';
import { docx } from '../docx';
import { test } from '../test';

/** Written for tests and unlike the five: monthly, three working days ahead, deputies convene regular meetings, too. */
const TEXT = readFileSync(
  resolve(
    import.meta.dirname,
    '../../../backend/src/test/resources/regulations/fictional-binh-an-chuyen-doi-so.txt',
  ),
  'utf8',
);
const NOTATION = '118/QĐ-BCĐCĐS';

test('a sixth regulation goes from its text to rules that refuse, through the wizard alone', async ({
  arrive,
}) => {
  test.setTimeout(360_000);
  const admin = await arrive('quantri', '/ban');
  const committee = await Committee.found(admin, {
    name: 'Ban chuyển đổi số',
    regulation: /852\/QĐ-BCĐ/,
    since: dayIn(-400),
    seats: [
      [...SEATS.son, 'Trưởng ban'],
      [...SEATS.ha, 'Phó Trưởng ban'],
    ],
  });
  await committee.formTeam(admin, [[...SEATS.tung, 'Tổ trưởng']]);

  const leader = await arrive('totruong', committee.path);
  const { page } = leader;
  await test.step('what cannot be read begins nothing; a Word file does', async () => {
    await page.getByRole('link', { name: 'Sửa đổi…' }).click();
    await leader.choose('Bắt đầu từ', /^Văn bản/);
    const file = page.locator('input[type=file]');
    await file.setInputFiles(docx('thu.docx', ['Kính gửi các thành viên.']));
    await leader.press('Bắt đầu');
    await leader.isTold('Không tìm thấy điều nào.');
    await file.setInputFiles(docx('118.docx', TEXT.split('\n')));
    await leader.press('Bắt đầu');
    await leader.sees('Thông tin của quy chế', 'Số');
    await leader.type('Có hiệu lực từ ngày', dayIn(0));
    await leader.press('Tiếp theo');
  });

  await test.step('each rule is confirmed or corrected beside its words', async () => {
    const notice = page.getByRole('listitem', { name: 'Thời hạn gửi thông báo, tài liệu' });
    await expect(notice.locator('mark')).toContainText('ít nhất 03 (ba) ngày làm việc trước ngày họp');
    const certain = page.getByRole('button', { name: /^Xác nhận \d+ quy tắc đọc rõ$/ });
    await certain.click();
    await expect(certain).toHaveCount(0);
    await leader.press('Sửa: Cách quyết định');
    await leader.press('Giữ quy tắc này');
    await leader.isNotOffered('Giữ quy tắc này');
    const open = page.getByRole('button', { name: /^Đúng: / });
    for (let left = await open.count(); left > 0; left--) {
      await open.first().click();
      await expect(open).toHaveCount(left - 1);
    }
    await leader.isTold(/^Đã xem cả \d+ quy tắc/);
    await leader.press('Tiếp theo');
  });

  await test.step('the check tells what would have been different, by clause', async () => {
    await leader.sees('Chỗ cần xem', 'Không còn chỗ nào phải xử lý.');
    await leader.sees('Nếu áp dụng từ một năm trước', `Điều 7 khoản 1 Quy chế ${NOTATION}`);
    await leader.press('Tiếp theo');
  });

  await test.step('it is adopted as the regulation in force asks: the team submits, the head decides (852/QĐ-BCĐ, Điều 11 khoản 2)', async () => {
    await leader.sees('Ban hành', 'Điều 11 khoản 2 Quy chế 852/QĐ-BCĐ');
    await leader.press('Mở hồ sơ sửa đổi');
    await leader.isTold(/^Đã mở hồ sơ sửa đổi/);
    const address = await page.getByRole('link', { name: 'Xem hồ sơ' }).getAttribute('href');
    const head = await arrive('truongban', address ?? '');
    await head.page.getByRole('button', { name: /^Thực hiện: / }).click();
    await head.send('Ghi nhận');
    await head.visit(committee.path);
    await head.isTold(NOTATION);
  });

  const deputy = await arrive('photruongban');
  await test.step('a deputy convenes a regular meeting (Điều 7 khoản 2), and not two days ahead (Điều 8 khoản 1)', async () => {
    await committee.consult(deputy, { kind: 'Họp định kỳ', day: inGoodTime() });
    await deputy.sees('Theo quy chế', 'Ông, bà được triệu tập cuộc họp này.');
    await committee.consult(deputy, { kind: 'Họp định kỳ', day: weekdayIn(2) });
    await deputy.write('Tên cuộc họp', `Họp ${committee.name}`);
    await deputy.press('Chuẩn bị cuộc họp');
    await expect(deputy.page.getByRole('heading', { level: 1, name: `Họp ${committee.name}` })).toBeVisible();
    await deputy.press('Triệu tập');
    await deputy.isRefusedUnder(`Điều 8 khoản 1 Quy chế ${NOTATION}`);
  });
});
