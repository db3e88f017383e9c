import { expect } from '@playwright/test';
import { Committee, SEATS } from '../committee';
import { inGoodTime } from '../days';
import { test } from '../test';

const REGULATION = 'Quy chế 771/QĐ-BCĐXDCQĐT';
const REVIEW = 'Kiểm điểm việc thực hiện kết luận kỳ họp trước';

test('Tây Ninh 2020: the head convenes, the standing agency proposes, each regular meeting begins with the review of the last', async ({
  arrive,
}) => {
  test.setTimeout(300_000);
  const admin = await arrive('quantri', '/ban');
  const committee = await Committee.found(admin, {
    name: 'Ban Tây Ninh',
    regulation: /771\/QĐ-BCĐXDCQĐT/,
    standingAgency: ['tu phap', 'Sở Tư pháp tỉnh Kiên Giang'],
    seats: [
      [...SEATS.son, 'Trưởng ban'],
      [...SEATS.ha, 'Phó Trưởng ban'],
      [...SEATS.huong, 'Ủy viên'],
    ],
  });
  const soon = inGoodTime();
  await test.step("its rights are the head's and the standing agency's", async () => {
    await admin.visit(`${committee.path}?xem=quyen`);
    await admin.reads('Đề nghị họp – Họp đột xuất', SEATS.huong[1]);
    await admin.reads('Triệu tập cuộc họp – Họp đột xuất', SEATS.son[1]);
  });

  const deputy = await arrive('photruongban');
  await test.step('a deputy does not convene an ad hoc meeting', async () => {
    await committee.consult(deputy, { kind: 'Họp đột xuất', day: soon });
    await deputy.sees('Theo quy chế', REGULATION);
    await deputy.sees('Theo quy chế', 'Ông, bà không được triệu tập hay đề nghị cuộc họp này.');
  });

  const agency = await arrive('uyvien2');
  await test.step('the standing agency proposes and does not convene', async () => {
    await committee.consult(agency, { kind: 'Họp đột xuất', day: soon });
    await agency.sees('Theo quy chế', 'Ông, bà được đề nghị họp');
    await agency.isOffered('Đề nghị họp');
  });

  const head = await arrive('truongban');
  await test.step('the head convenes; no notice period of its own binds, the national one warns', async () => {
    await committee.consult(head, { kind: 'Họp đột xuất', day: soon });
    await head.sees('Theo quy chế', 'Ông, bà được triệu tập cuộc họp này.');
    await head.isNotToldIn('Theo quy chế', '02 ngày làm việc');
  });

  await test.step('a regular meeting is not convened before its agenda reviews the last conclusions', async () => {
    await committee.consult(head, { kind: 'Họp định kỳ', day: soon });
    await head.write('Tên cuộc họp', `Họp quý ${committee.name}`);
    await head.press('Chuẩn bị cuộc họp');
    await expect(
      head.page.getByRole('heading', { level: 1, name: `Họp quý ${committee.name}` }),
    ).toBeVisible();
    await head.press('Triệu tập');
    await head.isRefusedUnder(REGULATION);
    for (const topic of ['Các vấn đề phát sinh', REVIEW, 'Nhiệm vụ tiếp theo']) {
      await head.press('Thêm nội dung');
      await head.write('Tên nội dung', topic);
      await head.choose('Nội dung bắt buộc', topic);
      await head.send('Lưu');
      await head.sees('Chương trình', topic);
    }
  });

  await test.step('nor before the review comes first', async () => {
    await head.press('Triệu tập');
    await head.isRefusedUnder(REGULATION, 'Chương trình họp phải mở đầu bằng kiểm điểm');
    await head.press(`Đưa ${REVIEW} lên trước`);
    await head.isTold('Đã chuyển thứ tự.');
    await head.press('Triệu tập');
    await head.isTold('Đã triệu tập, giấy mời đã gửi.');
  });
});
