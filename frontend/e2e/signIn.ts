import { expect, type Cookie, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { sessionOf, type DemoAccount } from './accounts';

/** Comes with the session an account has at Keycloak, as in one browser, and waits for the client to know who it is. */
export async function signIn(page: Page, account: DemoAccount, path = '/'): Promise<void> {
  const { cookies } = JSON.parse(await readFile(sessionOf(account), 'utf8')) as {
    readonly cookies: Cookie[];
  };
  await page.context().addCookies(cookies);
  await page.goto(path);
  await expect(page.locator('main:not([aria-busy=true]) h1')).toBeVisible();
}
