import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayIn } from './days';
import { judgeScreen } from './judge';
import { ALL_LOOKS, PAIRED_LOOKS, show, type Look } from './looks';
import { settled } from './screen';
import { open, PROJECT_SIX } from './sweep';
import { test } from './test';

const TEXT = readFileSync(
  resolve(
    import.meta.dirname,
    '../../backend/src/test/resources/regulations/fictional-binh-an-chuyen-doi-so.txt',
  ),
  'utf8',
);
/** Two articles have the number 7, none has the number 8. */
const MISNUMBERED = TEXT.replace(/^Điều 8\b/m, 'Điều 7');

const PLAIN: Look = { locale: 'vi', width: 1280, scheme: 'light' };

/** A page without a letter, as a scanner makes it. */
const SCAN = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Size 4/Root 1 0 R>>
%%EOF`;

test('the wizard tells what is wrong with a text at its place, and sets each rule beside its words', async ({
  arrive,
}) => {
  test.setTimeout(600_000);
  const admin = await arrive('quantri');
  const { page } = admin;
  await open(page, ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href^="/quyche/moi"]']);
  const start = page.url();

  await test.step('a scan is refused at its field', async () => {
    await admin.choose('Bắt đầu từ', /^Văn bản/);
    const scan = { name: 'quet.pdf', mimeType: 'application/pdf', buffer: Buffer.from(SCAN) };
    await page.locator('input[type=file]').setInputFiles(scan);
    await admin.isTold('Sẽ đọc từ tệp quet.pdf.');
    await admin.press('Bắt đầu');
    await admin.isTold(/Tệp không có chữ/);
    await judgeScreen(
      page,
      'draft-scan',
      ALL_LOOKS.filter(({ locale }) => locale === 'vi'),
    );
  });

  await admin.visit(start);
  await page.setViewportSize({ width: 1280, height: 900 });
  await admin.choose('Bắt đầu từ', /^Văn bản/);
  await page.getByRole('textbox', { name: /toàn văn/i }).fill(MISNUMBERED);
  await admin.press('Bắt đầu');
  await page.waitForURL(/nhap=/);
  const draft = page.url().replace(/&buoc=\w+/, '');
  const visitStep = (step: string) => admin.visit(`${draft}&buoc=${step}`);

  await test.step('repeated and missing numbers lead to their lines', async () => {
    await settled(page);
    const remark = page.getByRole('note').filter({ hasText: 'Điều 7 xuất hiện lần thứ hai' });
    await remark.getByRole('button', { name: /^Đến dòng \d+$/ }).click();
    const text = page.getByRole('textbox', { name: 'Toàn văn đã đọc' });
    const marked = () =>
      text.evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      );
    await expect.poll(marked).toMatch(/^Điều 7\. /);
    await judgeScreen(page, 'draft-text', ALL_LOOKS);
    await page.getByText(/^Change single clauses/).click();
    await judgeScreen(
      page,
      'draft-clauses',
      ALL_LOOKS.filter(({ locale }) => locale === 'en'),
    );
  });

  await test.step('each rule stands beside its words', async () => {
    await visitStep('quytac');
    await judgeScreen(page, 'draft-rules', PAIRED_LOOKS);
  });

  await test.step('days without a rule between two are told in the check, with the way to both', async () => {
    await show(page, PLAIN);
    await admin.press('Sửa: Nhịp họp');
    await admin.type('Áp dụng đến ngày', dayIn(30));
    await admin.press('Giữ quy tắc này');
    await admin.press('Thêm quy tắc');
    await admin.choose('Loại quy tắc', { name: 'Nhịp họp', exact: true });
    await admin.choose('Căn cứ', { name: 'Điều 5 khoản 1', exact: true });
    await admin.choose('Áp dụng cho', { name: 'Ban Chỉ đạo', exact: true });
    await admin.choose('Chu kỳ', '2 tháng');
    await admin.type('Áp dụng từ ngày', dayIn(60));
    await admin.press('Giữ quy tắc này');
    await admin.isNotOffered('Giữ quy tắc này');
    await visitStep('kiemtra');
    const gap = page.getByRole('listitem').filter({ hasText: 'không có quy tắc nào' });
    await expect(gap).toContainText(`từ ${dayIn(31).typed} đến ${dayIn(59).typed}`);
    await expect(gap.getByRole('link', { name: 'Xem quy tắc kia' })).toBeVisible();
    await judgeScreen(
      page,
      'draft-check',
      PAIRED_LOOKS.filter(({ width }) => width === 390),
    );
  });
});
