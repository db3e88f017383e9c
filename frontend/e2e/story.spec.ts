import { expect } from '@playwright/test';
import { codesOf } from './api';
import { dayIn, inGoodTime, weekdayIn } from './days';
import { test } from './test';

const CONVOKE = `mutation($input: ConvokeMeetingInput!) {
  convokeMeeting(input: $input) { userErrors { message } }
}`;
const OPEN = `mutation($input: OpenMeetingInput!) {
  openMeeting(input: $input) { userErrors { message } }
}`;

test('the main job, from the proposal to the task that is done', async ({ arrive }) => {
  test.setTimeout(480_000);
  const title = `Họp chốt kế hoạch ${String(Date.now())}`;
  const leader = await arrive('totruong', '/hop/moi');
  let path = '';
  await test.step('the standing agency proposes (Điều 14 khoản 1)', async () => {
    await leader.choose('Ban', /^Ban Chỉ đạo thực hiện Đề án 06/);
    await leader.choose('Loại họp', 'Họp đột xuất');
    await leader.write('Tên cuộc họp', title);
    await leader.chooseDay('Bắt đầu', dayIn(1));
    await leader.write('Địa điểm', 'Phòng họp số 1');
    await leader.write('Nội dung', 'Thống nhất kế hoạch năm');
    await leader.sees('Theo quy chế', 'Điều 14 khoản 3');
    await leader.write('Lý do đề nghị (khi đề nghị họp)', 'Chốt trước kỳ họp Hội đồng nhân dân');
    await leader.press('Đề nghị họp');
    await expect(leader.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    path = new URL(leader.page.url()).pathname;
  });

  await test.step('with an agenda and a paper', async () => {
    for (const [item, subject] of [
      ['Kế hoạch năm', 'Kế hoạch'],
      ['Bố trí phòng họp', 'Nội dung khác'],
    ] as const) {
      await leader.press('Thêm nội dung');
      await leader.write('Tên nội dung', item);
      await leader.choose('Loại vấn đề', subject);
      await leader.send('Lưu');
      await leader.sees('Chương trình', item);
    }
    await leader.press('Thêm tài liệu');
    await leader.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'Dự thảo.txt', mimeType: 'text/plain', buffer: Buffer.from('Dự thảo') });
    await leader.send('Lưu');
    await leader.sees('Tài liệu', 'Dự thảo');
  });

  const meeting = { input: { meetingId: path.slice('/hop/'.length), expectedVersion: 1 } };
  await test.step('the leader may not convene; an outsider knows nothing of it, nor does the API tell', async () => {
    await leader.isNotOffered('Triệu tập');
    const outsider = await arrive('giamdoc', path);
    await outsider.isTold('Không tìm thấy cuộc họp này');
    expect(await codesOf(outsider.page, CONVOKE, meeting)).toEqual(['NOT_FOUND']);
  });

  const vice = await arrive('photruongban', path);
  await test.step('the vice-chair convenes: too late for tomorrow (Điều 14 khoản 3), in time for later', async () => {
    await vice.press('Triệu tập');
    await vice.isRefusedUnder('Điều 14 khoản 3');
    await vice.press('Sửa thông tin');
    await vice.chooseDay('Bắt đầu', inGoodTime());
    await vice.send('Lưu');
    await vice.press('Triệu tập');
    await vice.isTold('Đã triệu tập, giấy mời đã gửi.');
  });

  const member = await arrive('uyvien2', path);
  await test.step('a member is not offered to open it, and the API refuses', async () => {
    await member.isOffered('Sẽ dự');
    await member.isNotOffered('Khai mạc');
    expect(await codesOf(member.page, OPEN, meeting)).toEqual(['FORBIDDEN']);
  });

  const chair = await arrive('truongban', path);
  const absent = await arrive('uyvien1', path);
  await test.step('a member asks for absence, the chair grants it, a substitute comes (Điều 7 khoản 5)', async () => {
    await member.press('Sẽ dự');
    await absent.press('Xin vắng…');
    await absent.write('Lý do xin vắng', 'Đi công tác tại Bộ');
    await absent.send('Gửi');
    await chair.lookAgain();
    await chair.press('Xin vắng: Phạm Quốc Bảo (demo)');
    await chair.send('Lưu');
    await absent.lookAgain();
    await absent.press('Cử người dự thay…');
    await absent.find('Người dự thay', 'Ngô', 'Ngô Minh Châu');
    await absent.send('Lưu');
    await absent.sees('Trả lời giấy mời', 'Còn nợ ý kiến bằng văn bản');
  });

  const secretary = await arrive('thuky');
  await test.step('the chair opens, the secretary notes who is there', async () => {
    await chair.lookAgain();
    await chair.press('Khai mạc');
    await chair.isTold('Cuộc họp đã khai mạc.');
    await secretary.visit(path);
    for (const [name, attendance] of [
      ['Nguyễn Hải Sơn (demo)', 'Có mặt'],
      ['Lê Thị Minh Hà (demo)', 'Có mặt'],
      ['Trần Thu Hương (demo)', 'Có mặt'],
      ['Phạm Quốc Bảo (demo)', 'Có người dự thay'],
      // a meeting closes only when every member is accounted for
      ['Đoàn Trọng Nghĩa (demo)', 'Vắng không phép'],
      ['Dương Hoàng Phúc (demo)', 'Vắng không phép'],
      ['Tô Bích Ngân (demo)', 'Vắng không phép'],
      ['Lý Quang Khải (demo)', 'Vắng không phép'],
      ['Châu Nhật Trường (demo)', 'Vắng không phép'],
    ] as const) {
      await secretary.choose(`Điểm danh ${name}`, attendance);
      await secretary.isTold('Đã ghi.');
      // the same words may still stand there from the one before
      await expect(secretary.page.getByRole('combobox', { name: `Điểm danh ${name}` })).toHaveValue(
        attendance,
      );
    }
  });

  await test.step('a plan is decided by majority (Điều 3 khoản 2)', async () => {
    for (const [voter, choice] of [
      [chair, 'Tán thành'],
      [vice, 'Tán thành'],
      [member, 'Không tán thành'],
    ] as const) {
      await voter.lookAgain();
      if (voter === chair) {
        await chair.press('Quyết định: Kế hoạch năm');
        await chair.write('Nội dung quyết định', 'Thông qua kế hoạch');
        await chair.press('Lưu');
        await chair.isRefusedUnder('Điều 3 khoản 2');
      }
      await voter.press(choice);
      await voter.isTold('Đã ghi ý kiến.');
    }
    await chair.lookAgain();
    await chair.sees('Chương trình', '2 tán thành · 1 không tán thành');
    await chair.press('Quyết định: Kế hoạch năm');
    await chair.write('Nội dung quyết định', 'Thông qua kế hoạch');
    await chair.send('Lưu');
    await chair.sees('Chương trình', 'Thông qua kế hoạch');
  });

  await test.step('another matter is decided by the head (Điều 4 khoản 10)', async () => {
    await chair.sees('Chương trình', 'Điều 4 khoản 10');
    await chair.press('Quyết định: Bố trí phòng họp');
    await chair.write('Nội dung quyết định', 'Họp tại phòng 201');
    await chair.send('Lưu');
    await chair.sees('Chương trình', 'Họp tại phòng 201');
  });

  await test.step('closing shows the opinion still owed, until it is given', async () => {
    await secretary.lookAgain();
    await secretary.press('Ghi kết luận');
    await secretary.choose('Về nội dung', 'Kế hoạch năm');
    await secretary.write('Nội dung kết luận', 'Sở Tư pháp rà soát thủ tục hộ tịch');
    await secretary.send('Lưu');
    await chair.press('Kết thúc cuộc họp');
    await chair.isTold('Cuộc họp đã kết thúc.');
    await chair.sees('Quy chế nói gì về cuộc họp này', 'Điều 7 khoản 5');
    await absent.lookAgain();
    await absent.press('Viết ý kiến…');
    await absent.write('Ý kiến bằng văn bản', 'Nhất trí với kế hoạch');
    await absent.send('Gửi');
    await absent.sees('Trả lời giấy mời', 'Nhất trí với kế hoạch');
    await chair.lookAgain();
    await expect(chair.page.getByText('Còn nợ ý kiến bằng văn bản')).toHaveCount(0);
  });

  await test.step('the notice reaches each member, and one acknowledges it', async () => {
    await leader.lookAgain();
    await leader.press('Phát hành thông báo kết luận');
    await leader.isTold('Đã phát hành thông báo tới từng người nhận.');
    await leader.sees('Kết luận', '0/9 người đã xác nhận');
    await member.lookAgain();
    await member.press('Xác nhận đã đọc');
    await member.sees('Kết luận', '1/9 người đã xác nhận');
  });

  const task = `Rà soát thủ tục hộ tịch ${String(Date.now())}`;
  await test.step('a task is assigned, found among the own work, and reported', async () => {
    await chair.lookAgain();
    await chair.page.getByRole('button', { name: /^Giao nhiệm vụ từ / }).click();
    await chair.write('Việc phải làm', task);
    await chair.find('Đơn vị chủ trì', 'tu phap', 'Sở Tư pháp tỉnh Kiên Giang');
    await chair.type('Hạn hoàn thành', weekdayIn(10));
    await chair.send('Lưu');
    await chair.sees('Kết luận', task);
    await member.visit('/');
    await member.page
      .getByRole('listitem')
      .filter({ hasText: task })
      .getByRole('link', { name: 'Báo cáo tiến độ' })
      .click();
    await expect(member.page.getByRole('heading', { level: 1, name: task })).toBeVisible();
    await member.write('Việc đã làm', 'Đã rà soát 12 thủ tục');
    await member.press('Báo hoàn thành');
    await member.isTold('Xong đúng hạn');
  });
});
