import { expect, type Page } from '@playwright/test';
import { weekdayIn } from './days';
import { judge, judgeScreen } from './judge';
import { ALL_LOOKS, PAIRED_LOOKS, show, type Look } from './looks';
import { open, PROJECT_SIX } from './sweep';
import { test } from './test';

const PLAIN: Look = { locale: 'vi', width: 1280, scheme: 'light' };
/** A dialog is in the way of the choice of language, so it is looked at in the one it was opened in. */
const LOOKS: readonly Look[] = [PLAIN, { locale: 'vi', width: 390, scheme: 'dark' }];

async function judgeDialog(page: Page, name: string): Promise<void> {
  for (const look of LOOKS) {
    await show(page, look);
    await judge(page, name, look);
  }
  await show(page, PLAIN);
}

test('a working session invites people by name and is convened beside the meetings of the year', async ({
  arrive,
}) => {
  test.setTimeout(360_000);
  const head = await arrive('truongban', '/hop/moi');
  const { page } = head;
  await head.choose('Ban', /^Ban Chỉ đạo thực hiện Đề án 06/);
  await head.choose('Loại họp', 'Buổi làm việc');
  await head.write('Tên cuộc họp', `Làm việc về dữ liệu ${String(Date.now())}`);
  await head.chooseDay('Bắt đầu', weekdayIn(8));
  await head.write('Địa điểm', 'Phòng họp số 2');
  await head.write('Nội dung', 'Tiến độ làm sạch dữ liệu đất đai');
  await test.step('what is half filled in stays, whatever the language', async () => {
    await judgeScreen(page, 'working-session-new', PAIRED_LOOKS);
    await show(page, PLAIN);
    await expect(page.getByRole('textbox', { name: 'Địa điểm', exact: true })).toHaveValue('Phòng họp số 2');
  });
  await head.press('Chuẩn bị cuộc họp');
  for (const name of ['Phạm Quốc Bảo (demo)', 'Võ Thanh Tùng (demo)']) {
    await head.press('Mời người trong ban, tổ');
    await head.find('Người được mời', name.slice(0, 8), name);
    if (name.startsWith('Phạm')) await judgeDialog(page, 'working-session-invite');
    await head.send('Mời');
    await head.sees('Người dự', name);
  }
  await head.sees('Người dự', 'Chưa gửi giấy mời');
  await head.press('Triệu tập');
  await head.isTold('Đã triệu tập, giấy mời đã gửi.');
  await head.sees('Người dự', 'Chưa trả lời');
  await judgeScreen(page, 'working-session', ALL_LOOKS);
});

test('a member brings an issue forward, and the head answers it', async ({ arrive }) => {
  test.setTimeout(360_000);
  const title = `Thiếu máy quét tại bộ phận một cửa ${String(Date.now())}`;
  const member = await arrive('uyvien1');
  await open(member.page, ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href*="xem=thutuc"]']);
  await member.pressIn(/^Vấn đề phát sinh, kiến nghị – BCĐ Đề án 06/, 'Mở hồ sơ');
  await member.write('Tên hồ sơ', title);
  await member.write('Nội dung', 'Nhiều xã chưa có máy quét.\nĐề nghị bố trí kinh phí.');
  await member.type('Hạn giải quyết', weekdayIn(20));
  await member.write('Cơ quan ngoài ban đặt hạn', 'Văn phòng Chính phủ');
  await judgeDialog(member.page, 'issue-open');
  await member.send('Mở hồ sơ');
  await member.page.getByRole('link', { name: title }).click();
  await expect(member.page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const head = await arrive('truongban', new URL(member.page.url()).pathname);
  await judgeScreen(head.page, 'issue', ALL_LOOKS);
  await show(head.page, PLAIN);
  await head.press('Thực hiện: quyết định');
  await head.write('Ý kiến, ghi chú', 'Đồng ý, giao Sở Tài chính bố trí.');
  await judgeDialog(head.page, 'issue-answer');
  await head.send('Ghi nhận');
  await head.isTold('Đã qua 2/2 bước');
});
