import { expect, test, type Page } from '@playwright/test';
import { agencyMessages } from '../src/features/agency/messages';
import { assignmentMessages } from '../src/features/assignment/messages';
import { calendarMessages } from '../src/features/calendar/messages';
import { lifeMessages } from '../src/features/committee/lifeMessages';
import { managementMessages } from '../src/features/committee/managementMessages';
import { committeeMessages } from '../src/features/committee/messages';
import { complianceMessages } from '../src/features/compliance/messages';
import { personMessages } from '../src/features/membership/messages';
import { onboardingMessages } from '../src/features/membership/onboarding/messages';
import { rosterMessages } from '../src/features/membership/roster/messages';
import { powersMessages } from '../src/features/powers/messages';
import { procedureMessages } from '../src/features/procedure/messages';
import { templateMessages } from '../src/features/regulation/templateMessages';
import { taskMessages } from '../src/features/task/messages';
import type { DemoAccount } from './accounts';
import { expectAccessible } from './axe';
import { keepLook, show, type Look } from './looks';
import { expectNoSidewaysScroll, soft } from './screen';
import { browserOf, open, PROJECT_SIX, type Screen } from './sweep';
import { expectTranslated } from './texts';

/** What a button says, by language. */
type Words = Record<Look['locale'], string | RegExp>;

/** The words of a message of the client. */
function say<Texts>(messages: Record<Look['locale'], Texts>, of: (texts: Texts) => string | RegExp): Words {
  return { vi: of(messages.vi), en: of(messages.en) };
}

const part = (tab: string): Screen => ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, `a[href*="xem=${tab}"]`];

const person = (of: (texts: (typeof personMessages)['vi']) => string) => say(personMessages, of);
const agency = (of: (texts: (typeof agencyMessages)['vi']) => string) => say(agencyMessages, of);
const life = (of: (texts: (typeof lifeMessages)['vi']) => string) => say(lifeMessages, of);
const roster = (of: (texts: (typeof rosterMessages)['vi']) => string) => say(rosterMessages, of);
const powers = (of: (texts: (typeof powersMessages)['vi']) => string) => say(powersMessages, of);
const compliance = (of: (texts: (typeof complianceMessages)['vi']) => string | RegExp) =>
  say(complianceMessages, of);
const shown = say(templateMessages, (t) => new RegExp(t.show(0).replace('0', '\\d+')));

const PERSONS: Screen = ['/quantri?xem=canbo'];
const AGENCIES: Screen = ['/quantri?xem=coquan'];

/** Every dialog in which people, agencies and committees are managed: where it opens, and by which buttons. */
const DIALOGS: Partial<Record<DemoAccount, Record<string, readonly [Screen, ...Words[]]>>> = {
  quantri: {
    'person-create': [PERSONS, person((t) => t.create)],
    'person-edit': [PERSONS, person((t) => t.edit)],
    'person-invite': [PERSONS, say(onboardingMessages, (t) => t.invite)],
    'roster-import': [part('thanhvien'), roster((t) => t.title), roster((t) => t.import)],
    'agency-create': [AGENCIES, agency((t) => t.create)],
    agency: [AGENCIES, agency((t) => t.open)],
    'agency-rename': [AGENCIES, agency((t) => t.open), agency((t) => t.act.rename)],
    'agency-code': [AGENCIES, agency((t) => t.open), agency((t) => t.act.code)],
    'agency-end': [AGENCIES, agency((t) => t.open), agency((t) => t.act.end)],
    'template-silence': [['/quantri?xem=quychemau'], shown],
    'calendar-add': [['/quantri?xem=lich'], say(calendarMessages, (t) => t.add)],
    'calendar-edit': [['/quantri?xem=lich'], say(calendarMessages, (t) => t.edit)],
    'calendar-remove': [['/quantri?xem=lich'], say(calendarMessages, (t) => t.remove)],
    'committee-establish': [['/ban'], say(managementMessages, (t) => t.establish)],
    'team-establish': [part('to'), say(managementMessages, (t) => t.establishBody)],
    'committee-reconstitute': [part('lichsu'), life((t) => t.reconstitute)],
    'committee-rename': [part('lichsu'), life((t) => t.rename)],
    'committee-merge': [part('lichsu'), life((t) => t.merge)],
    'committee-dissolve': [part('lichsu'), life((t) => t.dissolve)],
  },
  truongban: {
    'member-appoint': [part('thanhvien'), say(committeeMessages, (t) => t.appoint)],
    'member-end': [part('thanhvien'), say(committeeMessages, (t) => t.end)],
    assign: [part('thanhvien'), say(assignmentMessages, (t) => t.assign)],
    delegate: [part('quyen'), powers((t) => t.delegate)],
    'record-acting': [part('quyen'), powers((t) => t.record)],
    'compliance-waive': [
      part('tuanthu'),
      compliance((t) => t.measure.REPORT),
      compliance((t) => new RegExp(t.evidence(0).replace('(0)', '\\(\\d+\\)'))),
      compliance((t) => t.waive),
    ],
    'compliance-revoke': [part('tuanthu'), compliance((t) => t.revoke)],
    'task-give': [['/nhiemvu'], say(taskMessages, (t) => t.give)],
    'case-open': [part('thutuc'), say(procedureMessages, (t) => t.newCase)],
  },
  giamdoc: {
    'task-arrange': [
      ['/nhiemvu', 'tr:has-text("40%") a[href^="/nhiemvu/"]'],
      say(taskMessages, (t) => t.arrange),
    ],
  },
};

/** Each language, width and colour scheme once: what differs between them is looked at on the screens. */
const LOOKS: readonly Look[] = [
  { locale: 'vi', width: 390, scheme: 'dark' },
  { locale: 'en', width: 1280, scheme: 'light' },
];

/** Presses the buttons one after the other, each where the one before led. */
async function pressThrough(page: Page, buttons: readonly Words[], { locale }: Look): Promise<void> {
  for (const button of buttons) {
    const here = page.locator('dialog[open], body:not(:has(dialog[open])) main').last();
    const next = here
      .locator('button')
      .filter({ hasText: asWhole(button[locale]) })
      .first();
    // what was unfolded in the look before is still unfolded
    if ((await next.getAttribute('aria-expanded')) !== 'true') await next.click();
  }
}

function asWhole(words: string | RegExp): RegExp {
  return typeof words === 'string' ? new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : words;
}

for (const [who, dialogs] of Object.entries(DIALOGS) as [
  DemoAccount,
  (typeof DIALOGS)[DemoAccount] & object,
][]) {
  for (const [name, [screen, ...buttons]] of Object.entries(dialogs)) {
    test(`${name} opens, is readable, and closes with Escape`, async ({ browser }) => {
      const page = await browserOf(browser, who);
      await open(page, screen);
      for (const look of LOOKS) {
        await show(page, look);
        await pressThrough(page, buttons, look);
        const dialog = page.locator('dialog[open]').last();
        await expect(dialog.getByRole('heading', { level: 2 })).toBeVisible();
        await keepLook(page, name, look);
        await expectNoSidewaysScroll(page);
        await expectTranslated(page, look);
        await expectAccessible(page);
        for (let left = await page.locator('dialog[open]').count(); left > 0; left--) {
          await page.keyboard.press('Escape');
          await expect(page.locator('dialog[open]')).toHaveCount(left - 1);
        }
        // the keyboard goes on where it was
        await soft.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
      }
    });
  }
}
