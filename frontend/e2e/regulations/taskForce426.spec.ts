import { expect } from '@playwright/test';
import { actor, ask } from '../api';
import { Committee, SEATS } from '../committee';
import { dayIn, inGoodTime } from '../days';
import type { Person } from '../person';
import { test } from '../test';

test('the task force of 2018: monthly meetings, weekly group reports, a seal for each signatory', async ({
  arrive,
}) => {
  test.setTimeout(300_000);
  const admin = await arrive('quantri', '/ban');
  const committee = await Committee.found(admin, {
    name: 'Tổ công tác',
    regulation: /^426/,
    since: dayIn(-400),
    seats: [
      [...SEATS.son, 'Tổ trưởng'],
      [...SEATS.bao, 'Thành viên'],
    ],
  });
  const asAdmin = actor(admin.page);
  await seat(admin, asAdmin, SEATS.ha[1], {
    committeeId: committee.id,
    post: 'DEPUTY_TEAM_LEADER',
    publicOffice: 'Bộ trưởng Bộ Thông tin và Truyền thông',
  });

  await test.step('it meets each month', async () => {
    await admin.visit(committee.path);
    await expect(
      admin.page.getByText(/họp định kỳ (?:mỗi tháng|1 tháng|hằng tháng|tháng)/).first(),
    ).toBeVisible();
  });

  await test.step('a deputy convenes and extends an ad hoc meeting; a member does neither', async () => {
    const soon = inGoodTime();
    const deputy = await arrive('photruongban');
    await committee.consult(deputy, { kind: 'Họp đột xuất', day: soon, extended: true });
    await deputy.sees('Theo quy chế', 'Ông, bà được triệu tập cuộc họp này.');
    const member = await arrive('uyvien1');
    await member.visit('/hop/moi');
    await member.isNotAmong('Ban', committee.name);
  });

  await test.step('a group reports each week to the leader', async () => {
    const { committee: group } = await asAdmin<{ committee: { id: string } }>(
      'establishCommittee',
      {
        kind: 'WORKING_GROUP',
        name: `Nhóm Truyền thông ${committee.name}`,
        shortName: `Nhóm Truyền thông ${committee.name}`,
        parentId: committee.id,
        foundingDate: dayIn(-30).iso,
      },
      'committee { id }',
    );
    await seat(admin, asAdmin, SEATS.huong[1], { committeeId: group.id, post: 'GROUP_LEADER' });
    const head = await arrive('uyvien2', '/baocao');
    const { nodes } = await ask<{ nodes: { id: string; title: string }[] }>(
      head.page,
      'query($id: ID!) { reports(first: 50, filter: { committeeId: $id, mine: true }) { nodes { id title } } }',
      { id: committee.id },
    );
    const weekly = nodes.find(({ title }) => title.startsWith('Báo cáo tuần'));
    expect(weekly).toBeDefined();
    const address = `/baocao/${weekly?.id ?? ''}`;
    await head.visit(address);
    await head.write('Kết quả thực hiện', 'Đã đưa tin về cổng dịch vụ công');
    await head.press('Gửi báo cáo');
    await head.isTold('Đã gửi báo cáo.');
    const leader = await arrive('truongban', address);
    await leader.isTold('Đã đưa tin về cổng dịch vụ công');
  });

  const leader = await arrive('truongban', committee.path);
  const asLeader = actor(leader.page);
  await test.step('the leader signs with the seal of the Government Office', async () => {
    await leader.visit(await concluded(asLeader, committee.id));
    await signs(leader, SEATS.son[1]);
    await leader.sees('Chữ ký và con dấu', 'Con dấu: Văn phòng Chính phủ');
  });

  await test.step('the minister among the deputies signs with the seal of the ministry', async () => {
    await leader.visit(await concluded(asLeader, committee.id));
    await signs(leader, SEATS.ha[1]);
    await leader.sees('Chữ ký và con dấu', 'KT. TỔ TRƯỞNG');
    await leader.sees('Chữ ký và con dấu', 'BỘ TRƯỞNG BỘ THÔNG TIN VÀ TRUYỀN THÔNG');
    await leader.sees('Chữ ký và con dấu', 'Con dấu: Bộ Thông tin và Truyền thông');
  });
});

/** Issues the conclusions of the meeting on the screen over somebody's signature. */
async function signs(leader: Person, signer: string): Promise<void> {
  await leader.press('Chọn người ký…');
  await leader.choose('Người ký', new RegExp(signer.replace(/[()]/g, '.')));
  await leader.send('Phát hành thông báo kết luận');
}

type Act = ReturnType<typeof actor>;

/** Gives somebody of the demo a post, through the API: by clicks it is proven elsewhere. */
async function seat(admin: Person, act: Act, name: string, post: object): Promise<void> {
  const { nodes } = await ask<{ nodes: { id: string; fullName: string }[] }>(
    admin.page,
    'query($search: String) { persons(first: 10, search: $search) { nodes { id fullName } } }',
    { search: name.replace(' (demo)', '') },
  );
  const personId = nodes.find(({ fullName }) => fullName === name)?.id;
  const validFrom = dayIn(-30).iso;
  await act('appointMember', { ...post, personId, validFrom }, 'membership { id }');
}

/** An ad hoc meeting the leader held, with a conclusion; answers with its page. */
async function concluded(act: Act, committeeId: string): Promise<string> {
  interface Held {
    readonly meeting: {
      readonly id: string;
      readonly version: number;
      readonly invitations: { id: string }[];
    };
  }
  const prepared = await act<Held>(
    'prepareMeeting',
    {
      committeeId,
      details: {
        kind: 'AD_HOC',
        title: 'Họp về cổng dịch vụ công',
        content: 'Tình hình triển khai',
        startsAt: `${inGoodTime().iso}T08:00:00+07:00`,
        place: 'Trụ sở Văn phòng Chính phủ',
      },
    },
    'meeting { id version }',
  );
  const meetingId = prepared.meeting.id;
  const convoked = await act<Held>(
    'convokeMeeting',
    { meetingId, expectedVersion: prepared.meeting.version },
    'meeting { version invitations { id } }',
  );
  const opened = await act<Held>(
    'openMeeting',
    { meetingId, expectedVersion: convoked.meeting.version },
    'meeting { version }',
  );
  for (const { id } of convoked.meeting.invitations)
    await act('recordAttendance', { invitationId: id, status: 'PRESENT' }, 'invitation { id }');
  await act('closeMeeting', { meetingId, expectedVersion: opened.meeting.version }, 'meeting { id }');
  await act('adoptConclusion', { meetingId, text: 'Hoàn thành cổng dịch vụ công' }, 'conclusion { id }');
  return `/hop/${meetingId}`;
}
