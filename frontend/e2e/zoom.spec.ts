import { expect, test, type Page } from '@playwright/test';
import { expectNoSidewaysScroll, settled, visit } from './screen';
import { signIn } from './signIn';

const PLACES = ['/', '/hop', '/hop/moi', '/nhiemvu', '/baocao', '/ban'] as const;

async function enlarge(page: Page): Promise<void> {
  const larger = page.getByRole('button', { name: 'Tăng cỡ chữ' });
  while (await larger.isEnabled()) await larger.click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'huge');
}

test('nothing is cut off at 200 % of a window of 1280, nor with the largest letters', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 450 });
  await signIn(page, 'totruong');
  for (const place of PLACES) {
    await visit(page, place);
    await test.step(`${place} at 200 %`, () => expectNoSidewaysScroll(page));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await enlarge(page);
  for (const place of PLACES) {
    await visit(page, place);
    await test.step(`${place} with the largest letters`, () => expectNoSidewaysScroll(page));
    await page.setViewportSize({ width: 390, height: 844 });
    await settled(page);
    await test.step(`${place} with the largest letters on a phone`, () => expectNoSidewaysScroll(page));
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});
