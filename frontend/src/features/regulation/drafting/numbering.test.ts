import { describe, expect, it } from 'vitest';
import { numberAfter } from './numbering';

const provisions = [
  { anchor: 'd8', kind: 'ARTICLE', number: '8', parentAnchor: null },
  { anchor: 'd8k1', kind: 'CLAUSE', number: '1', parentAnchor: 'd8' },
  { anchor: 'd8k1a', kind: 'POINT', number: 'a', parentAnchor: 'd8k1' },
  { anchor: 'd8k1d', kind: 'POINT', number: 'd', parentAnchor: 'd8k1' },
  { anchor: 'd8k1_a', kind: 'CLAUSE', number: '1a', parentAnchor: 'd8' },
  { anchor: 'd8k2', kind: 'CLAUSE', number: '2', parentAnchor: 'd8' },
  { anchor: 'd9', kind: 'ARTICLE', number: '9', parentAnchor: null },
] as const;

describe('the number a provision after another one usually has', () => {
  it.each([
    ['d8k1', 'CLAUSE', '1a'],
    ['d8k1_a', 'CLAUSE', '1b'],
    ['d8k2', 'CLAUSE', '3'],
    ['d8k1a', 'POINT', 'a1'],
    ['d8k1d', 'POINT', 'đ'],
    ['d8k1a', 'CLAUSE', '1a'],
    ['d8k2', 'POINT', 'a'],
    ['d8k2', 'ARTICLE', '8a'],
    ['d9', 'ARTICLE', '10'],
    ['d9', 'CLAUSE', '1'],
  ] as const)('after %s a %s is %s', (anchor, level, number) => {
    expect(numberAfter({ anchor }, level, provisions)).toBe(number);
  });
});
