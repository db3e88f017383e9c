import { expect, test } from '@playwright/test';
import { signIn } from './signIn';

test('nothing in the console and no token in the browser storage', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await signIn(page, 'uyvien1');
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(stored).not.toMatch(/eyJ[\w-]+\./);
  expect(problems).toEqual([]);
});
