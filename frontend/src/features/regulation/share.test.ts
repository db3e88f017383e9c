import { describe, expect, it } from 'vitest';
import { fractionOf, shareOf } from './share';

describe('a share of people', () => {
  it('goes to its code and back', () => {
    expect(shareOf('>=', '2/3')).toBe('>=2/3');
    expect(shareOf('>', ' 60 % ')).toBe('>60/100');
    expect(fractionOf('>=2/3')).toBe('2/3');
    expect(fractionOf('>60/100')).toBe('60%');
  });

  it('is not stated while nothing is typed, and goes on as typed otherwise', () => {
    expect(shareOf('>=', ' ')).toBeNull();
    expect(fractionOf(null)).toBe('');
    expect(shareOf('>=', 'đa số')).toBe('>=đasố');
  });
});
