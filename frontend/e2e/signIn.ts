import { expect, type Cookie, type Page } from '@playwright/test';

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

const sessions = new Map<DemoAccount, Cookie[]>();

/**
 * Signs in through the real sign-in page and waits for the client to know who it is. Later visits of the same account
 * come with the session of the first, as in one browser.
 */
export async function signIn(page: Page, account: DemoAccount, path = '/'): Promise<void> {
  const session = sessions.get(account);
  await page.context().addCookies(session ?? []);
  await page.goto(path);
  if (!session) {
    await page.locator('#username').fill(account);
    await page.locator('#password').fill(account);
    await page.locator('#kc-login').click();
    // the sign-in page has a heading of its own
    await expect(page.locator('#kc-login')).toHaveCount(0);
  }
  await expect(page.locator('main:not([aria-busy=true]) h1')).toBeVisible();
  sessions.set(account, await page.context().cookies());
}
