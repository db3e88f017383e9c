import { test as base } from '@playwright/test';
import type { DemoAccount } from './accounts';
import { Person } from './person';

/** Somebody of the demo comes with a browser of their own, to a place or to the start. */
export type Arrive = (who: DemoAccount, path?: string) => Promise<Person>;

/** Tests of several people; who came leaves at the end, so that no browser stays open for the tests that follow. */
export const test = base.extend<{ readonly arrive: Arrive }>({
  arrive: async ({ browser }, offer) => {
    const there: Person[] = [];
    await offer(async (who, path) => {
      const person = await Person.come(browser);
      there.push(person);
      await person.signIn(who, path);
      return person;
    });
    await Promise.all(there.map((person) => person.leave()));
  },
});
