/** Decisions on which the composition of a body rests. */
const COMPOSING = new Set(['ESTABLISHMENT', 'RECONSTITUTION']);

interface Decided {
  readonly kind: string;
  readonly effectiveOn: string;
}

/** The decision on which the composition of a body rests on a day; the history begins with the oldest. */
export function compositionOn<Each extends Decided>(history: readonly Each[], day: string): Each | undefined {
  return history.findLast(({ kind, effectiveOn }) => COMPOSING.has(kind) && effectiveOn <= day);
}
