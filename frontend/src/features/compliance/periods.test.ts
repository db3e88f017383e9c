import { describe, expect, it } from 'vitest';
import { between, yearOf } from './periods';

describe('periods', () => {
  it('takes a calendar year from its first day to its last', () => {
    expect(yearOf(2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('asks for nothing until both days are known and in order', () => {
    expect(between('2026-02-01', null)).toBeNull();
    expect(between('2026-02-02', '2026-02-01')).toBeNull();
    expect(between('2026-02-01', '2026-02-01')).toEqual({ from: '2026-02-01', to: '2026-02-01' });
  });
});
