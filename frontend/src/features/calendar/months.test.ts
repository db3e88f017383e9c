import { describe, expect, it } from 'vitest';
import { isWeekend, weeksOf } from './months';

describe('weeksOf', () => {
  it('starts weeks on Monday and leaves other months out', () => {
    const weeks = weeksOf(2026, 2);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
    expect(weeks.at(-1)?.slice(0, 6)).toEqual([
      '2026-02-23',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
    ]);
  });

  it('knows leap years', () => {
    expect(weeksOf(2028, 2).flat()).toContain('2028-02-29');
    expect(weeksOf(2026, 2).flat()).not.toContain('2026-02-29');
  });

  it('knows weekends', () => {
    expect(isWeekend('2026-08-22')).toBe(true);
    expect(isWeekend('2026-08-31')).toBe(false);
  });
});
