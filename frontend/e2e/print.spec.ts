import { expect, test } from '@playwright/test';
import { browserOf, first, open, PROJECT_SIX, type Screen } from './sweep';

/** What people print and take along. */
const PRINTED: Record<string, Screen> = {
  regulation: ['/ban', `${PROJECT_SIX} a[href^="/quyche/"]`],
  chart: ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href$="/sodo"]'],
  compliance: ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href*="xem=tuanthu"]'],
  meeting: first('/hop?xem=past', '/hop'),
};

/** What is left of A4 between the margins, in pixels of a style sheet. */
const BETWEEN_MARGINS = 643;

/** What is there to be pressed or to be gone to; buttons whose words belong to the page stay. */
const PRESSED = 'nav, header [data-kind], button[data-kind]:not([data-printed]), input, dialog';

/** A question that a press answers on a screen; paper has the answer only. */
const ASKED = 'summary:text-is("Vì sao?")';

for (const [name, way] of Object.entries(PRINTED)) {
  test(`prints ${name} on A4 without anything to press`, async ({ browser }) => {
    const page = await browserOf(browser, 'truongban');
    const screen = page.viewportSize();
    await open(page, way);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: BETWEEN_MARGINS, height: 931 });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator(PRESSED).or(page.locator(ASKED)).filter({ visible: true })).toHaveCount(0);
    await expect(page.locator(`${ASKED} + *`).filter({ visible: false })).toHaveCount(0);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(BETWEEN_MARGINS);
    await page.emulateMedia({ media: null });
    if (screen) await page.setViewportSize(screen);
  });
}
