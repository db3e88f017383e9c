import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { signIn } from './signIn';

const SCHEMES = ['light', 'dark'] as const;

for (const scheme of SCHEMES) {
  test(`every screen of the rail is accessible in ${scheme} @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await signIn(page, 'quantri');
    const links = page.getByRole('navigation', { includeHidden: true }).first().locator('a');
    await expect(links.first()).toBeAttached();
    const addresses = await links.evaluateAll((links) => [
      ...new Set(links.map((link) => link.getAttribute('href') ?? '/')),
    ]);
    expect(addresses).toContain('/');
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('Đang tải…')).toHaveCount(0);
      await expectAccessible(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });
}

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
