import { expect, test } from '@playwright/test';
import { Committee, PROJECT_SIX, SEATS } from '../committee';
import { weekdayIn } from '../days';
import { Person } from '../person';

test('the task force of 2018: monthly meetings, weekly group reports, a seal for each signatory', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const admin = await Person.arrive(browser, 'quantri', '/ban');
  const committee = await Committee.found(admin, {
    name: 'Tổ công tác',
    regulation: /^426/,
    seats: [
      [...SEATS.son, 'Tổ trưởng'],
      [...SEATS.ha, 'Tổ phó'],
      [...SEATS.bao, 'Ủy viên'],
    ],
  });

  await test.step('it meets each month', async () => {
    await admin.visit(committee.path);
    await expect(
      admin.page.getByText(/họp định kỳ (?:mỗi tháng|1 tháng|hằng tháng|tháng)/).first(),
    ).toBeVisible();
  });

  await test.step('a deputy convenes and extends an ad hoc meeting; a member does neither', async () => {
    const soon = weekdayIn(5);
    const deputy = await Person.arrive(browser, 'photruongban');
    await committee.consult(deputy, { kind: 'Họp đột xuất', day: soon, extended: true });
    await deputy.sees('Theo quy chế', 'Ông, bà được triệu tập cuộc họp này.');
    const member = await Person.arrive(browser, 'uyvien1');
    await member.visit('/hop/moi');
    await member.isNotAmong('Ban', committee.name);
  });

  await test.step('groups report each week, seals follow the signatory', async () => {
    await committee.compare(admin, PROJECT_SIX);
    await admin.reads('Báo cáo của nhóm', 'tuần');
    await admin.reads('Con dấu', 'Văn phòng Chính phủ');
    await admin.reads('Con dấu', 'Bộ Thông tin và Truyền thông');
  });
});
