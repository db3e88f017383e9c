import { expect, test, type Page } from '@playwright/test';
import { settled, visit } from './screen';
import { signIn } from './signIn';

/** Tabs on until something has the focus; gives up after a screenful. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${role} "${name}" is out of reach`);
}

test('the content and every place are a few keys away', async ({ page }) => {
  await signIn(page, 'uyvien1');
  await visit(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Tới nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await visit(page, '/');
  for (const place of ['Cuộc họp', 'Nhiệm vụ', 'Báo cáo', 'Ban & quy chế', 'Việc của tôi']) {
    await tabTo(page, 'link', place);
    await expect(page.getByRole('link', { name: place, exact: true }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: place, exact: true })).toBeVisible();
    await expect(page.locator('#main')).toBeFocused();
    await page.reload();
    await settled(page);
  }
});

test('a dialog opens, holds the focus, is completed or closed, and gives the focus back', async ({
  page,
}) => {
  await signIn(page, 'totruong');
  await visit(page, '/hop?xem=upcoming');
  await page.locator('main').getByRole('link', { name: 'Họp đột xuất: Bảo đảm an toàn dữ liệu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm nội dung' });
  const opener = page.getByRole('button', { name: 'Thêm nội dung', exact: true });
  await expect(opener).toBeVisible();

  await tabTo(page, 'button', 'Thêm nội dung');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();

  const title = `Bằng bàn phím ${String(Date.now())}`;
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await tabTo(page, 'textbox', 'Tên nội dung');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(page.getByRole('region', { name: 'Chương trình' })).toContainText(title);
  await settled(page);

  // as it was, so that the test can be told again
  await tabTo(page, 'button', `Bỏ nội dung ${title}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(title)).toHaveCount(0);
});

test('the words of a clause open beside the page and close with Escape', async ({ page }) => {
  await signIn(page, 'uyvien1');
  await visit(page, '/');
  const clause = page.locator('main').getByRole('button', { name: /Điều / }).first();
  await clause.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(clause).toBeFocused();
});
