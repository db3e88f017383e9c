import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { settled } from './screen';
import { signIn } from './signIn';

/** One syllable as Telex builds it: each state replaces the one before until the word is taken. */
const SYLLABLES: readonly (readonly string[])[] = [
  ['T', 'Ti', 'Tie', 'Tiê', 'Tiên', 'Tiến'],
  ['đ', 'đô', 'độ'],
  ['thư', 'thực'],
  ['hiê', 'hiện'],
];
const SENTENCE = 'Tiến độ thực hiện';

async function keyboard(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

/** The page has drawn what was done to it. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Types through the browser's own input method events; the page draws between them. */
async function compose(page: Page): Promise<void> {
  const keys = await keyboard(page);
  for (const [index, states] of SYLLABLES.entries()) {
    if (index > 0) await page.keyboard.press('Space');
    for (const text of states) {
      await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await drawn(page);
    }
    await keys.send('Input.insertText', { text: states.at(-1) ?? '' });
  }
}

test('a Vietnamese input method loses no letter, and an unsent text comes back', async ({ page }) => {
  await signIn(page, 'totruong', '/hop/moi');
  const content = page.getByRole('textbox', { name: 'Nội dung', exact: true });
  await content.fill('');
  await content.focus();
  await compose(page);
  await expect(content).toHaveValue(SENTENCE);
  await page.getByRole('textbox', { name: 'Địa điểm', exact: true }).focus();
  await compose(page);
  await expect(page.getByRole('textbox', { name: 'Địa điểm', exact: true })).toHaveValue(SENTENCE);
  await page.reload();
  await settled(page);
  await expect(content).toHaveValue(SENTENCE);
  await content.fill('');
});

test('an input method in a searching field finds what it composes', async ({ page }) => {
  await signIn(page, 'totruong', '/hop/moi');
  await page.getByRole('combobox', { name: 'Ban', exact: true }).focus();
  const keys = await keyboard(page);
  for (const text of ['De', 'Đê', 'Đề']) {
    await keys.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await keys.send('Input.insertText', { text: 'Đề án' });
  await expect(page.getByRole('option')).toContainText(['Đề án 06', 'Đề án 06']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Ban', exact: true })).toHaveValue(/Đề án 06/);
});
