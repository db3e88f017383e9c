import { expect, test } from '@playwright/test';
import { visit } from './screen';
import { signIn } from './signIn';

/** Điều 15 khoản 3: before the 15th of June, so the 14th is the last day. */
const LAST_DAY = /14\/06\/\d{4}.*trước (ngày )?15\/06/;

test('the June report is due on the 14th at the latest, under its clause', async ({ page }) => {
  await signIn(page, 'uyvien1', '/baocao');
  const row = page
    .getByRole('row')
    .filter({ hasText: 'BCĐ Đề án 06' })
    .filter({ hasText: 'Báo cáo 6 tháng' })
    .filter({ hasText: LAST_DAY })
    .first();
  await expect(row).toContainText('Điều 15 khoản 3');
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Báo cáo 6 tháng' })).toBeVisible();
  await expect(page.locator('main')).toContainText(LAST_DAY);
});

test('the helper team sees who has reported and who has not', async ({ page }) => {
  await signIn(page, 'totruong', '/baocao');
  await visit(page, '/baocao');
  await page.getByRole('button', { name: 'Theo dõi các kỳ' }).click();
  const committee = page.getByRole('region', { name: 'BCĐ Đề án 06' });
  await expect(committee).toContainText('Phạm Quốc Bảo (demo)');
  await expect(committee).toContainText('Đã nộp');
});
