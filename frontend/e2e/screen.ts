import { expect, type Page } from '@playwright/test';

/** Told at the end of a test, so that one look finds all there is to mend. */
export const soft = expect.configure({ soft: true });

/** What is said in the place of a part that is still to come, in a dialog as on the screen. */
const LOADING = /^(Đang tải…|Loading…)$/;

/** Nothing is still to come: what is looked at now is what a person reads. */
export async function loaded(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]').or(page.getByText(LOADING))).toHaveCount(0);
}

/** The shell stands, its content has come, and it says what it is. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('#main[aria-busy=false] h1')).toBeVisible();
  await loaded(page);
}

/** Goes to an address of the client as if it had been typed. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Nothing sticks out to the side: a person never scrolls in two directions. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await soft.poll(() => sticksOut(page)).toEqual([]);
}

function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`)
      .slice(-5);
  });
}
