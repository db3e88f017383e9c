import { expect, test, type Browser, type Page } from '@playwright/test';
import { send, tokenOf } from './api';
import { morningIn } from './days';
import { signIn, type DemoAccount } from './signIn';

const PROPOSE = `mutation($input: ProposeMeetingInput!) {
  proposeMeeting(input: $input) { meeting { id version } userErrors { message } }
}`;
const REVISE = `mutation($input: ReviseMeetingInput!) {
  reviseMeeting(input: $input) { meeting { id version } userErrors { message } }
}`;
const AGENDA = `mutation($input: AddAgendaItemInput!) {
  addAgendaItem(input: $input) { meeting { version } userErrors { message } }
}`;

interface Meeting {
  readonly meeting: { readonly id: string; readonly version: number } | null;
}

/** Each person has a browser of their own, as in life. */
async function open(browser: Browser, who: DemoAccount, path?: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const page = await context.newPage();
  await signIn(page, who, path);
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

async function said(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text).first()).toBeVisible();
}

/** Fills the one text of the open dialog in and sends it. */
async function answerDialog(page: Page, text: string, submit = 'Gửi'): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(text);
  await dialog.getByRole('button', { name: submit, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

const details = (title: string, startsAt: string) => ({
  kind: 'AD_HOC',
  title,
  content: 'Thống nhất kế hoạch năm',
  startsAt,
  place: 'Phòng họp số 1',
});

test('a meeting from the proposal to the written opinion', async ({ browser }) => {
  test.setTimeout(150_000);
  const title = `Họp chốt kế hoạch ${String(Date.now())}`;

  // Điều 14 khoản 1: the standing agency proposes, here for tomorrow
  const leader = await open(browser, 'totruong');
  const token = await tokenOf(leader);
  const { nodes } = await send<{ nodes: { id: string; shortName: string }[] }>(
    leader,
    token,
    '{ committees(first: 100) { nodes { id shortName } } }',
  );
  const committee = nodes.find(({ shortName }) => shortName === 'BCĐ Đề án 06');
  const proposed = await send<Meeting>(leader, token, PROPOSE, {
    input: {
      committeeId: committee?.id,
      details: details(title, morningIn(1)),
      reason: 'Chốt trước kỳ họp HĐND',
    },
  });
  const meetingId = proposed.meeting?.id ?? '';
  expect(meetingId).not.toBe('');
  await send(leader, token, AGENDA, { input: { meetingId, title: 'Kế hoạch năm', subject: 'PLAN' } });
  const path = `/hop/${meetingId}`;
  await leader.goto(path);
  await expect(leader.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await leader
    .locator('input[type=file]')
    .setInputFiles({ name: 'Dự thảo.txt', mimeType: 'text/plain', buffer: Buffer.from('Dự thảo kế hoạch') });
  await said(leader, 'Đã thêm tài liệu.');
  await expect(leader.getByRole('button', { name: 'Triệu tập', exact: true })).toHaveCount(0);

  // Điều 14 khoản 3: one day ahead is refused, with the clause
  const vice = await open(browser, 'photruongban', path);
  await press(vice, 'Triệu tập');
  const refusal = vice.getByRole('alert').filter({ hasText: 'Điều 14 khoản 3' });
  await expect(refusal).toBeVisible();
  await vice.screenshot({ path: 'test-results/refusal.png' });

  // two weeks ahead it goes out
  const { version } = await send<{ version: number }>(
    leader,
    token,
    `{ meeting(id: "${meetingId}") { version } }`,
  );
  await send<Meeting>(leader, token, REVISE, {
    input: { meetingId, expectedVersion: version, details: details(title, morningIn(14)) },
  });
  await vice.reload();
  await press(vice, 'Triệu tập');
  await said(vice, 'Đã triệu tập, giấy mời đã gửi.');

  // Điều 7 khoản 5: absence with the chair's consent, a substitute, an opinion that is owed
  const member = await open(browser, 'uyvien1', path);
  await expect(member.getByRole('button', { name: 'Triệu tập', exact: true })).toHaveCount(0);
  await press(member, 'Xin vắng…');
  await answerDialog(member, 'Đi công tác tại Bộ');
  await said(member, 'Đã gửi đề nghị vắng mặt');

  const chair = await open(browser, 'truongban', path);
  await chair.getByRole('button', { name: /^Xin vắng: / }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
  await said(chair, 'Đã đồng ý cho vắng.');

  await member.reload();
  await press(member, 'Cử người dự thay…');
  await member.getByRole('dialog').getByRole('textbox').first().fill('Ngô');
  await member.getByRole('option', { name: /Ngô Minh Châu/ }).click();
  await member.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
  await said(member, 'Còn nợ ý kiến bằng văn bản');

  await chair.reload();
  await press(chair, 'Khai mạc');
  await said(chair, 'Cuộc họp đã khai mạc.');
  await press(chair, 'Kết thúc cuộc họp');
  await said(chair, 'Cuộc họp đã kết thúc.');
  await expect(chair.getByText('Điều 7 khoản 5').first()).toBeVisible();
  await chair.screenshot({ path: 'test-results/opinion-owed.png', fullPage: true });

  await member.reload();
  await press(member, 'Viết ý kiến…');
  await answerDialog(member, 'Nhất trí với kế hoạch');
  await said(member, 'Đã gửi ý kiến bằng văn bản');
  await expect(member.getByText('Còn nợ ý kiến bằng văn bản')).toHaveCount(0);
});
