import { expect, type Page } from '@playwright/test';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Messages } from '../src/lib/messages';
import type { Look } from './looks';
import { loaded, soft } from './screen';

type Locale = Look['locale'];

const SOURCES = join(import.meta.dirname, '../src');

function textsOf(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  return typeof messages === 'object' && messages ? Object.values(messages).flatMap(textsOf) : [];
}

function isMessages(exported: unknown): exported is Messages<object> {
  return typeof exported === 'object' && exported !== null && 'vi' in exported && 'en' in exported;
}

/** Every text of the client by language, read from its message files. */
async function readTexts(): Promise<Record<Locale, Set<string>>> {
  const files = globSync('**/{messages,*Messages,terms}.ts', { cwd: SOURCES });
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(SOURCES, file)).href) as Promise<object>),
  );
  const all = modules.flatMap((module): unknown[] => Object.values(module)).filter(isMessages);
  expect(all.length).toBeGreaterThan(10);
  return {
    vi: new Set(all.flatMap(({ vi }) => textsOf(vi))),
    en: new Set(all.flatMap(({ en }) => textsOf(en))),
  };
}

let known: Promise<Record<Locale, Set<string>>> | undefined;

/** A code, a hole or a key where words should stand. */
const NO_WORDS =
  /\b[A-Z]{2,}(_[A-Z]+)+\b|\bundefined\b|\[object|\bNaN\b|\bInvalid Date\b|\b(error|rule)\.\w+/;

/** What a person can read or hear: texts, names of controls, hints; not what is marked as a quotation in its language. */
function spoken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (parent && !parent.closest('script, style, body [lang]'))
        found.push(texts.currentNode.textContent?.trim() ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        found.push(element.getAttribute(name) ?? '');
      }
    }
    return [...new Set(found)].filter(Boolean);
  });
}

/** Every text of the client is in the chosen language, and none is a code. */
export async function expectTranslated(page: Page, { locale }: Pick<Look, 'locale'>): Promise<void> {
  known ??= readTexts();
  const texts = await known;
  const other = texts[locale === 'vi' ? 'en' : 'vi'];
  await loaded(page);
  const among = async (wanted: (text: string) => boolean) => (await spoken(page)).filter(wanted);
  await expect.poll(async () => (await among((text) => texts[locale].has(text))).length).toBeGreaterThan(5);
  const foreign = () => among((text) => other.has(text) && !texts[locale].has(text));
  await soft.poll(foreign, 'texts in the other language').toEqual([]);
  await soft.poll(() => among((text) => NO_WORDS.test(text)), 'codes').toEqual([]);
}
