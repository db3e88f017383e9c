import { describe, expect, it } from 'vitest';
import { fromAnchor, toAnchor } from './anchors';

describe('keys of provisions', () => {
  it.each([
    ['d14k3', '14.3'],
    ['d7k2a', '7.2.a'],
    ['d6pb', '6.b'],
    ['d6pdd', '6.đ'],
    ['d12a', '12a'],
    ['d8k3_a', '8.3a'],
    ['d8k3_apb', '8.3a.b'],
    ['d8k3b1', '8.3.b1'],
  ])('%s is written %s', (anchor, text) => {
    expect(fromAnchor(anchor)).toBe(text);
    expect(toAnchor(text)).toBe(anchor);
  });

  it('knows what is no clause', () => {
    expect(toAnchor('Điều 14')).toBeNull();
  });
});
