import { Committee, PROJECT_SIX, SEATS } from '../committee';
import { inGoodTime } from '../days';
import { test } from '../test';

test('Hải Phòng 2020: deputies convene ad hoc meetings, the head alone extends them, the team proposes commendations', async ({
  arrive,
}) => {
  test.setTimeout(300_000);
  const admin = await arrive('quantri', '/ban');
  const committee = await Committee.found(admin, {
    name: 'Ban Hải Phòng',
    regulation: /852\/QĐ-BCĐ/,
    seats: [
      [...SEATS.son, 'Trưởng ban'],
      [...SEATS.ha, 'Phó Trưởng ban'],
      [...SEATS.bao, 'Ủy viên'],
    ],
  });
  const soon = inGoodTime();
  const deputy = await arrive('photruongban');
  await test.step('a deputy convenes an ad hoc meeting (Điều 7 khoản 1) and no regular one (Điều 3 khoản 3)', async () => {
    await committee.consult(deputy, { kind: 'Họp đột xuất', day: soon });
    await deputy.sees('Theo quy chế', 'Ông, bà được triệu tập cuộc họp này.');
    await committee.consult(deputy, { kind: 'Họp định kỳ', day: soon });
    await deputy.sees('Theo quy chế', 'Điều 3 khoản 3 Quy chế 852/QĐ-BCĐ');
  });

  await test.step('only the head extends a meeting (Điều 7 khoản 2)', async () => {
    await committee.consult(deputy, { kind: 'Họp đột xuất', day: soon, extended: true });
    await deputy.sees('Theo quy chế', 'Điều 7 khoản 2 Quy chế 852/QĐ-BCĐ');
    const head = await arrive('truongban');
    await committee.consult(head, { kind: 'Họp đột xuất', day: soon, extended: true });
    await head.sees('Theo quy chế', 'Ông, bà được triệu tập cuộc họp này.');
    await head.isNotToldIn('Theo quy chế', 'Điều 7 khoản 2 Quy chế 852/QĐ-BCĐ');
  });

  await test.step('the team proposes a commendation to the committee (Điều 6 khoản 6)', async () => {
    await committee.formTeam(admin, [[...SEATS.tung, 'Tổ trưởng']]);
    const leader = await arrive('totruong', `${committee.path}?xem=thutuc`);
    await leader.sees('Các thủ tục theo quy chế', 'Điều 6 khoản 6');
    await leader.pressIn(/^Khen thưởng – /, 'Mở hồ sơ');
    await leader.write('Tên hồ sơ', 'Khen thưởng Sở Tư pháp');
    await leader.send('Mở hồ sơ');
    await leader.sees('Hồ sơ', 'Khen thưởng Sở Tư pháp');
    await admin.visit(`${committee.path}?xem=quyen`);
    await admin.reads('Đề nghị họp', 'Văn bản không nêu');
  });

  await test.step('nobody has a right to propose, and no notice period binds', async () => {
    await committee.compare(admin, PROJECT_SIX);
    await admin.reads('Đề nghị họp đột xuất', 'văn bản không nêu');
    await admin.reads('Khen thưởng', 'Tổ giúp việc');
  });
});
