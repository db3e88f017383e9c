import { expect, test } from '@playwright/test';
import type { DemoAccount } from './accounts';
import { expectAccessible } from './axe';
import { ALL_LOOKS, expectPartsInSight, isOneOfEachPair, keepLook, show, showWhole } from './looks';
import { expectNoSidewaysScroll } from './screen';
import { browserOf, first, open, PROJECT_SIX, type Screen } from './sweep';
import { expectTranslated } from './texts';

/** The page of the committee on a day long past. */
const PAST: Screen = ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, '?ngay=2024-05-06'];

/** Who sees what; together every screen and every state that looks different. */
const SCREENS: Record<string, { readonly who: DemoAccount; readonly screens: Record<string, Screen> }> = {
  'the chair': {
    who: 'truongban',
    screens: {
      home: ['/'],
      meetings: ['/hop'],
      'meeting-upcoming': first('/hop?xem=upcoming', '/hop'),
      'meeting-past': first('/hop?xem=past', '/hop'),
      tasks: ['/nhiemvu'],
      task: first('/nhiemvu'),
      committees: ['/ban'],
      committee: ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`],
      'committee-trail': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href$="/nhatky"]'],
      'committee-members': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href*="xem=thanhvien"]'],
      'committee-teams': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href*="xem=to"]'],
      'committee-chart': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href$="/sodo"]'],
      'committee-programme': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href*="xem=chuongtrinh"]'],
      'committee-rights': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href*="xem=quyen"]'],
      'committee-procedures': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href*="xem=thutuc"]'],
      'committee-funds': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href*="xem=kinhphi"]'],
      'committee-compliance': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href*="xem=tuanthu"]'],
      'committee-history': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href*="xem=lichsu"]'],
      'past-committee': PAST,
      'past-members': [...PAST, 'a[href*="xem=thanhvien"]'],
      'past-teams': [...PAST, 'a[href*="xem=to"]'],
      'past-rights': [...PAST, 'a[href*="xem=quyen"]'],
      'past-procedures': [...PAST, 'a[href*="xem=thutuc"]'],
      regulation: ['/ban', `${PROJECT_SIX} a[href^="/quyche/"]`],
      'regulation-comparison': ['/ban', `${PROJECT_SIX} a[href^="/quyche/"]`, 'a[href$="/sosanh"]'],
    },
  },
  'the team leader': {
    who: 'totruong',
    screens: { 'new-meeting': ['/hop/moi'], 'leader-meeting': first('/hop?xem=upcoming', '/hop') },
  },
  'a member': {
    who: 'uyvien1',
    screens: {
      'member-home': ['/'],
      reports: ['/baocao'],
      report: first('/baocao'),
      'not-found': ['/khong-co'],
    },
  },
  'the administrator': {
    who: 'quantri',
    screens: {
      accounts: ['/quantri?xem=taikhoan'],
      persons: ['/quantri?xem=canbo'],
      agencies: ['/quantri?xem=coquan'],
      templates: ['/quantri?xem=quychemau'],
      calendar: ['/quantri?xem=lich'],
      trail: ['/quantri?xem=nhatky'],
      'admin-home': ['/'],
      'admin-committee': first('/ban'),
      'regulation-draft': ['/ban', `${PROJECT_SIX} a[href^="/ban/"]`, 'a[href^="/quyche/moi"]'],
    },
  },
};

for (const [whose, { who, screens }] of Object.entries(SCREENS)) {
  for (const [name, screen] of Object.entries(screens)) {
    test(`${name}, as ${whose} sees it, in every look`, async ({ browser }) => {
      test.setTimeout(600_000);
      const page = await browserOf(browser, who);
      await open(page, screen);
      for (const look of ALL_LOOKS) {
        await test.step(Object.values(look).join(' '), async () => {
          await show(page, look);
          await showWhole(page);
          // a part that could not be loaded is accessible and translated, too
          await expect(page.getByRole('button', { name: /^(Thử lại|Try again)$/ })).toHaveCount(0);
          await keepLook(page, name, look);
          await expectNoSidewaysScroll(page);
          await expectPartsInSight(page, look);
          await expectTranslated(page, look);
          if (isOneOfEachPair(look)) await expectAccessible(page);
        });
      }
    });
  }
}
