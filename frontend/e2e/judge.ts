import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { keepLook, show, showWhole, type Look } from './looks';
import { expectNoSidewaysScroll } from './screen';
import { expectTranslated } from './texts';

/** What stands on the screen now: kept as a picture, in one language, within its width, and readable for everybody. */
export async function judge(page: Page, name: string, look: Look): Promise<void> {
  // a part that could not be loaded is accessible and translated, too
  await expect(page.getByRole('button', { name: /^(Thử lại|Try again)$/ })).toHaveCount(0);
  await keepLook(page, name, look);
  await expectNoSidewaysScroll(page);
  await expectTranslated(page, look);
  await expectAccessible(page);
}

/** The whole screen in several looks. */
export async function judgeScreen(page: Page, name: string, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    await show(page, look);
    await showWhole(page);
    await judge(page, name, look);
  }
}
