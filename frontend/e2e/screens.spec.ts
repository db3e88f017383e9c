import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { signIn } from './signIn';

const LOOKS = [{ scheme: 'dark', locale: 'en' }] as const;

/** The lists, and the first thing that each of them opens. */
const LISTS = ['/hop', '/nhiemvu', '/baocao', '/ban'] as const;

async function settled(page: Page): Promise<void> {
  // before the shell stands, a start page has a heading of its own
  await expect(page.getByRole('navigation', { includeHidden: true }).first()).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main [role=status]')).toHaveCount(0);
}

/** Every address the chair can reach in two steps from the rail. */
async function addresses(page: Page): Promise<string[]> {
  const found = ['/', ...LISTS, '/hop/moi'] as string[];
  for (const list of LISTS) {
    await page.goto(list);
    await settled(page);
    const inside = page.locator(`main a[href^="${list}/"]:not([href$="/moi"])`).first();
    const link = await inside.getAttribute('href', { timeout: 3_000 }).catch(() => null);
    if (link) found.push(link);
  }
  const regulation = page.locator('main a[href^="/quyche/"]').first();
  const committee = found.find((each) => each.startsWith('/ban/'));
  if (committee) {
    await page.goto(committee);
    const link = await regulation.getAttribute('href', { timeout: 3_000 }).catch(() => null);
    if (link) found.push(link);
  }
  return found;
}

function fileOf(address: string): string {
  const [, list = '', detail] = address.replace(/#.*/, '').split('/');
  return [list || 'viec', detail && (detail === 'moi' ? 'moi' : 'chitiet')].filter(Boolean).join('-');
}

for (const { scheme, locale } of LOOKS) {
  test(`every screen of the chair in ${scheme}, ${locale}`, async ({ page }, { project }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.addInitScript(
      (choice) => localStorage.setItem('chidao.display', choice),
      JSON.stringify({ locale }),
    );
    await signIn(page, 'truongban');
    for (const address of await addresses(page)) {
      await test.step(address, async () => {
        await page.goto(address);
        await settled(page);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        const file = `${fileOf(address)}-${project.name}-${scheme}-${locale}.png`;
        await page.screenshot({ path: `test-results/screens/${file}`, fullPage: true });
        await expectAccessible(page);
      });
    }
  });
}

test('an account without a person is told what to do, and nothing else', async ({ page }) => {
  await signIn(page, 'khach');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectAccessible(page);
});
