import { describe, expect, it } from 'vitest';
import { groupsOf, standing } from './groups';

const none = { kept: 0, broken: 0, waived: 0, pending: 0, unjudged: 0 };

const items = [
  { key: 'a', measure: 'CADENCE', state: 'KEPT', counts: { ...none, kept: 4 } },
  { key: 'b', measure: 'NOTICE', state: 'KEPT', counts: { ...none, kept: 5 }, next: { isOverdue: true } },
  { key: 'c', measure: 'REPORT', state: 'NOT_STATED', counts: { ...none, unjudged: 2 } },
  { key: 'd', measure: 'NOTICE', state: 'BROKEN', counts: { ...none, kept: 3, broken: 2, waived: 1 } },
] as const;

describe('groupsOf', () => {
  it('puts what was not kept first, and what no text speaks of last', () => {
    expect(groupsOf(items).map(({ measure, state }) => [measure, state])).toEqual([
      ['NOTICE', 'BROKEN'],
      ['CADENCE', 'KEPT'],
      ['REPORT', 'NOT_STATED'],
    ]);
    expect(groupsOf(items)[0]?.items.map(({ key }) => key)).toEqual(['d', 'b']);
  });

  it('counts the cases of a kind together', () => {
    expect(groupsOf(items)[0]).toMatchObject({
      counts: { kept: 8, broken: 2, waived: 1, pending: 0, unjudged: 0 },
      isOverdue: true,
    });
  });
});

describe('standing', () => {
  it('says how many kinds stand how', () => {
    expect(standing(groupsOf(items))).toEqual([
      { state: 'BROKEN', count: 1 },
      { state: 'KEPT', count: 1 },
      { state: 'NOT_STATED', count: 1 },
    ]);
  });
});
