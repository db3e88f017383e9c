import { expect, test } from '@playwright/test';
import { DEMO_ACCOUNTS, sessionOf } from './accounts';

// Keycloak takes one sign-in of an account at a time, so they are done once, before tests run side by side
for (const account of DEMO_ACCOUNTS) {
  test(`${account} signs in`, async ({ page }) => {
    await page.goto('/');
    await page.locator('#username').fill(account);
    await page.locator('#password').fill(account);
    await page.locator('#kc-login').click();
    // the sign-in page has a heading of its own
    await expect(page.locator('#kc-login')).toHaveCount(0);
    await expect(page.locator('main:not([aria-busy=true]) h1')).toBeVisible();
    await page.context().storageState({ path: sessionOf(account) });
  });
}
