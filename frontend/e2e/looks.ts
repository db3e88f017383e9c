import { expect, type Page } from '@playwright/test';
import { loaded, settled } from './screen';

export const LOCALES = ['vi', 'en'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const WIDTHS = [390, 1280] as const;

export interface Look {
  readonly locale: (typeof LOCALES)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly width: (typeof WIDTHS)[number];
}

/** Every second look, so that each language meets each width and each colour scheme once. */
export function isOneOfEachPair({ locale, scheme, width }: Look): boolean {
  return [locale === 'vi', scheme === 'light', width === 390].filter(Boolean).length % 2 === 1;
}

const HEIGHT = 900;
/** A whole regulation says no more to the eye than its first pages. */
const LONGEST = 4000;
const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Every way of looking at a screen, in an order in which little changes from one to the next. */
export const ALL_LOOKS: readonly Look[] = [...looksIn('vi', WIDTHS), ...looksIn('en', WIDTHS.toReversed())];

function looksIn(locale: Look['locale'], widths: readonly Look['width'][]): Look[] {
  return widths.flatMap((width, index) =>
    (index === 0 ? SCHEMES : SCHEMES.toReversed()).map((scheme) => ({ locale, width, scheme })),
  );
}

/** Shows the screen in another way, in place, with the means a person has. */
export async function show(page: Page, { locale, width, scheme }: Look): Promise<void> {
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) !== locale) {
    await page.setViewportSize({ width: 1280, height: HEIGHT });
    await page.getByRole('button', { name: LANGUAGE_NAMES[locale] }).click();
    await expect(html).toHaveAttribute('lang', locale);
  }
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: HEIGHT });
  await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
  if ((await html.getAttribute('data-mantine-color-scheme')) !== scheme) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(html).toHaveAttribute('data-mantine-color-scheme', scheme);
  }
  await settled(page);
}

/** Each language with each width and each colour scheme once. */
export const PAIRED_LOOKS: readonly Look[] = ALL_LOOKS.filter(isOneOfEachPair);

/** How much of a phone the head of a screen may take before the part that is open begins. */
const HEAD = 560;

/** Where a screen has parts, a desk shows all their names at once, and a phone where the open one begins. */
export async function expectPartsInSight(page: Page, { width }: Look): Promise<void> {
  const strip = page.locator('main [data-strip]');
  if ((await strip.count()) === 0) return;
  if (width >= 1280) {
    await expect.soft(strip.getByRole('button', { includeHidden: true })).toHaveCount(0);
    return;
  }
  const box = await strip.boundingBox();
  expect.soft((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(HEAD);
}

/** A window so high that nothing has to scroll, until its width changes. */
export async function showWhole(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const size = page.viewportSize();
  if (size && size.height < Math.min(height, LONGEST))
    await page.setViewportSize({ ...size, height: Math.min(height, LONGEST) });
}

/** A picture of the whole screen for people to look at. */
export async function keepLook(page: Page, name: string, look: Look): Promise<void> {
  await loaded(page);
  const file = `${name}-${look.width}-${look.scheme}-${look.locale}.png`;
  await page.screenshot({ path: `test-results/looks/${file}` });
}
