import { expect } from '@playwright/test';
import { Committee, PROJECT_SIX, SEATS } from '../committee';
import { inGoodTime } from '../days';
import { test } from '../test';

test('Kiên Giang 2019: quarters for the committee, three months from the last meeting for the team', async ({
  arrive,
}) => {
  test.setTimeout(300_000);
  const admin = await arrive('quantri', '/ban');
  const committee = await Committee.found(admin, {
    name: 'Ban Kiên Giang 2019',
    regulation: /85\/QĐ-BCĐ/,
    seats: [
      [...SEATS.son, 'Trưởng ban'],
      [...SEATS.ha, 'Phó Trưởng ban'],
      [...SEATS.tung, 'Ủy viên thường trực'],
    ],
  });

  await test.step('the two bodies count their meetings differently', async () => {
    await admin.visit(committee.path);
    await admin.isTold('mỗi kỳ của năm dương lịch phải có một cuộc họp');
    await admin.isTold('Họp 1 quý/lần');
    const team = await committee.formTeam(admin, [[...SEATS.tung, 'Tổ trưởng']]);
    await admin.visit(team);
    await admin.isTold('Tính từ cuộc họp định kỳ gần nhất.');
    await admin.isTold('Họp 3 tháng/lần');
  });

  const soon = inGoodTime();
  await test.step('a deputy convenes an ad hoc meeting, the standing member proposes one', async () => {
    const deputy = await arrive('photruongban');
    await committee.consult(deputy, { kind: 'Họp đột xuất', day: soon });
    await deputy.sees('Theo quy chế', 'Ông, bà được triệu tập cuộc họp này.');
    const standing = await arrive('totruong');
    await committee.consult(standing, { kind: 'Họp đột xuất', day: soon });
    await standing.sees('Theo quy chế', 'Ông, bà được đề nghị họp');
  });

  await test.step('what the press summary leaves out is not stated, and its conflicts are told', async () => {
    await committee.compare(admin, PROJECT_SIX);
    await admin.reads('Gửi thông báo trước (ngày làm việc)', 'văn bản không nêu');
    await admin.page.goBack();
    await expect(admin.page.getByRole('note').first()).toBeVisible();
  });
});
