import { expect, type Page } from '@playwright/test';

/** Demo accounts; the password of each is its own name, in the demo only. */
export type DemoAccount =
  | 'truongban'
  | 'photruongban'
  | 'uyvien1'
  | 'uyvien2'
  | 'totruong'
  | 'thuky'
  | 'giamdoc'
  | 'quantri'
  | 'khach';

/** Signs in through the real sign-in page and waits for the client. */
export async function signIn(page: Page, account: DemoAccount, path = '/'): Promise<void> {
  await page.goto(path);
  await page.locator('#username').fill(account);
  await page.locator('#password').fill(account);
  await page.locator('#kc-login').click();
  // the sign-in page has a heading of its own
  await expect(page.locator('#kc-login')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
