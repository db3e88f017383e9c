import type { Browser, Page } from '@playwright/test';
import type { DemoAccount } from './accounts';
import { visit } from './screen';
import { signIn } from './signIn';

/** A screen by the address and the links, one after the other, that lead there; `?…` is written behind the address. */
export type Screen = readonly [address: string, ...links: string[]];

/** The first of the records that a list leads to. */
export const first = (address: string, path = address): Screen => [
  address,
  `a[href^="${path}/"]:not([href$="/moi"])`,
];
/** The entry of the demo's own committee. */
export const PROJECT_SIX = 'li:has-text("thực hiện Đề án 06")';

/** Where a screen was found in a browser, so that the way there is gone once; others may find something else. */
const found = new WeakMap<Page, Map<string, string>>();

function addressesIn(page: Page): Map<string, string> {
  const known = found.get(page) ?? new Map<string, string>();
  found.set(page, known);
  return known;
}

/** Goes to a screen by its links. */
export async function open(page: Page, [start, ...links]: Screen): Promise<void> {
  const addresses = addressesIn(page);
  const ways = links.reduce<string[]>((way, link) => [...way, `${way.at(-1) ?? start} ${link}`], []);
  const known = ways.findLastIndex((way) => addresses.has(way));
  await visit(page, addresses.get(ways[known] ?? '') ?? start);
  for (const [index, link] of links.entries()) {
    if (index <= known) continue;
    const next = link.startsWith('?')
      ? new URL(page.url()).pathname + link
      : await page.locator('main').locator(link).first().getAttribute('href');
    addresses.set(ways[index] ?? '', next ?? '');
    await visit(page, next ?? '');
  }
}

const browsers = new Map<DemoAccount, Page>();

/** The browser of an account: signed in once, then only looked at. */
export async function browserOf(browser: Browser, who: DemoAccount): Promise<Page> {
  const known = browsers.get(who);
  if (known) return known;
  const page = await browser.newPage();
  browsers.set(who, page);
  await signIn(page, who);
  return page;
}
