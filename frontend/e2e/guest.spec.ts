import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe';
import { signIn } from './signIn';

test('an account without a person is told what to do, and nothing else', async ({ page }) => {
  await signIn(page, 'khach');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectAccessible(page);
});
