import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import type { DemoAccount } from './accounts';
import type { Day } from './days';
import { settled, visit } from './screen';
import { signIn } from './signIn';

/** Someone at a browser of their own, who knows the screens by their words. */
export class Person {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async come(browser: Browser): Promise<Person> {
    return new Person(await browser.newPage());
  }

  async signIn(who: DemoAccount, path?: string): Promise<void> {
    await signIn(this.page, who, path);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }

  /** What is in the way of everything else, or else the screen. */
  private get here(): Locator {
    return this.page.locator('dialog[open], body:not(:has(dialog[open]))').last();
  }

  async visit(address: string): Promise<void> {
    await visit(this.page, address);
  }

  /** Looks again at what others may have changed. */
  async lookAgain(): Promise<void> {
    await this.page.reload();
    await settled(this.page);
  }

  async press(name: string): Promise<void> {
    await this.here.getByRole('button', { name, exact: true }).first().click();
  }

  async pressIn(part: string | RegExp, name: string): Promise<void> {
    await this.page.getByRole('region', { name: part }).getByRole('button', { name, exact: true }).click();
  }

  async write(label: string, text: string): Promise<void> {
    await this.here.getByRole('textbox', { name: label, exact: true }).fill(text);
  }

  async choose(label: string, option: string | RegExp | { name: string; exact: true }): Promise<void> {
    await this.here.getByRole('combobox', { name: label, exact: true }).click();
    const named = typeof option === 'string' || option instanceof RegExp ? { name: option } : option;
    await this.page.getByRole('option', named).click();
  }

  /** Types the beginning and takes what is found. */
  async find(label: string, beginning: string, option: string): Promise<void> {
    const box = this.here.getByRole('combobox', { name: label, exact: true });
    await box.click();
    await box.fill(beginning);
    const found = this.page.getByRole('option', { name: option }).first();
    // the list may move under the hand while more is found, so one looks whether it was taken
    await expect(async () => {
      if (!(await box.inputValue()).includes(option)) await found.click({ timeout: 5_000 });
      expect(await box.inputValue()).toContain(option);
    }).toPass();
  }

  async type(label: string, { typed }: Day): Promise<void> {
    const field = this.here.getByRole('textbox', { name: label, exact: true });
    await field.fill(typed);
    await field.press('Tab');
  }

  /** Takes a day in the calendar of a field; the time is eight in the morning. */
  async chooseDay(label: string, { iso }: Day): Promise<void> {
    await this.here.getByRole('button', { name: label, exact: true }).click();
    const [year, month, day] = iso.split('-').map(Number);
    const name = `${String(day)} tháng ${String(month)} ${String(year)}`;
    const wanted = this.page.getByRole('button', { name, exact: true });
    const next = this.page.getByRole('button', { name: 'Tháng sau', exact: true });
    await expect(next).toBeVisible();
    // near the end of a month the day stands on the next page
    for (let pages = 0; pages < 12 && !(await wanted.isVisible()); pages++) await next.click();
    await wanted.click();
    await this.press('Chọn thời gian này');
  }

  /** Sends the open dialog off and sees it go. */
  async send(button: string): Promise<void> {
    await this.press(button);
    await expect(this.page.locator('dialog[open]')).toHaveCount(0);
  }

  async isTold(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  /** Quoted by the clause it stands under, somewhere in a part of the screen. */
  async sees(part: string, text: string): Promise<void> {
    await expect(this.page.getByRole('region', { name: part }).getByText(text).first()).toBeVisible();
  }

  /** Not among what a part of the screen says, once it has said something. */
  async isNotToldIn(part: string, text: string): Promise<void> {
    await settled(this.page);
    await expect(this.page.getByRole('region', { name: part }).getByText(text)).toHaveCount(0);
  }

  /** A row of a table by the words it begins with. */
  async reads(row: string, text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('row', { name: row }).first()).toContainText(text);
  }

  /** A choice that a field does not offer. */
  async isNotAmong(label: string, option: string): Promise<void> {
    await this.here.getByRole('combobox', { name: label, exact: true }).click();
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await expect(this.page.getByRole('option', { name: option })).toHaveCount(0);
    await this.page.keyboard.press('Escape');
  }

  async isOffered(button: string): Promise<void> {
    await expect(this.page.getByRole('button', { name: button, exact: true }).first()).toBeVisible();
  }

  async isNotOffered(button: string): Promise<void> {
    await settled(this.page);
    await expect(this.page.getByRole('button', { name: button, exact: true })).toHaveCount(0);
  }

  /** A refusal that quotes its clause; read and closed. */
  async isRefusedUnder(clause: string, reason = ''): Promise<void> {
    const refusal = this.page.getByRole('alert').filter({ hasText: clause });
    await expect(refusal).toBeVisible();
    await expect(refusal).toContainText(reason);
    await expect(refusal).toContainText('Cách giải quyết');
    await this.page.keyboard.press('Escape');
    await expect(refusal).toHaveCount(0);
  }
}
