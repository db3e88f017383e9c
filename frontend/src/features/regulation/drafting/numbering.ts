import type { Draft } from './draft';

/** What can be added to a text by itself. */
export const LEVELS = ['ARTICLE', 'CLAUSE', 'POINT'] as const;
export type Level = (typeof LEVELS)[number];

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const FIRST: Readonly<Record<Level, string>> = { ARTICLE: '1', CLAUSE: '1', POINT: 'a' };

/** The number a provision after another one usually has: 4 after the last clause 3, and 3a where there is a 4. */
export function numberAfter(
  after: Pick<Draft['provisions'][number], 'anchor'>,
  level: Level,
  provisions: readonly Pick<Draft['provisions'][number], 'anchor' | 'kind' | 'number' | 'parentAnchor'>[],
): string {
  let beside = provisions.find(({ anchor }) => anchor === after.anchor);
  while (beside && beside.kind !== level) {
    const { parentAnchor } = beside;
    beside = provisions.find(({ anchor }) => anchor === parentAnchor);
  }
  if (!beside) return FIRST[level];
  const { anchor: key, number, parentAnchor } = beside;
  const siblings = provisions.filter(
    (each) => each.kind === level && (level === 'ARTICLE' || each.parentAnchor === parentAnchor),
  );
  const isLast = siblings.at(-1)?.anchor === key;
  return level === 'POINT' ? pointAfter(number, isLast) : numbered(number, isLast);
}

function numbered(number: string, isLast: boolean): string {
  const [, digits = '', letter = ''] = /^(\d+)(\D?)/.exec(number) ?? [];
  return isLast ? String(Number(digits) + 1) : digits + (letter ? letterAfter(letter) : 'a');
}

function pointAfter(letter: string, isLast: boolean): string {
  const [base = '', inserted = '0'] = letter;
  return isLast ? letterAfter(base) : base + String(Number(inserted) + 1);
}

function letterAfter(letter: string): string {
  return LETTERS[LETTERS.indexOf(letter) + 1] ?? '';
}
