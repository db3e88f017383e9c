import type { ComplianceMeasure, ComplianceState } from '../../gql/graphql';

/** How many cases stand how. */
export interface Counts {
  readonly kept: number;
  readonly broken: number;
  readonly waived: number;
  readonly pending: number;
  readonly unjudged: number;
}

interface Item {
  readonly key: string;
  readonly measure: ComplianceMeasure;
  readonly state: ComplianceState;
  readonly counts: Counts;
  readonly next?: { readonly isOverdue: boolean } | null;
}

/** Everything that is measured of one kind, what was not kept first. */
export interface Group<T extends Item> {
  readonly measure: ComplianceMeasure;
  readonly state: ComplianceState;
  readonly isOverdue: boolean;
  readonly counts: Counts;
  readonly items: readonly T[];
}

/** In the order in which people want to see them. */
export const STATES: readonly ComplianceState[] = ['BROKEN', 'PENDING', 'WAIVED', 'KEPT', 'NOT_STATED'];

function byState(one: { readonly state: ComplianceState }, other: { readonly state: ComplianceState }) {
  return STATES.indexOf(one.state) - STATES.indexOf(other.state);
}

function sum(items: readonly Item[], count: keyof Counts): number {
  return items.reduce((total, { counts }) => total + counts[count], 0);
}

/** Items by what they measure; kinds that were not kept come first, kinds no text speaks of last. */
export function groupsOf<T extends Item>(items: readonly T[]): readonly Group<T>[] {
  const measures = [...new Set(items.map(({ measure }) => measure))];
  return measures
    .map((measure) => {
      const same = items.filter((item) => item.measure === measure).sort(byState);
      return {
        measure,
        state: same[0]?.state ?? 'NOT_STATED',
        isOverdue: same.some(({ next }) => next?.isOverdue),
        counts: {
          kept: sum(same, 'kept'),
          broken: sum(same, 'broken'),
          waived: sum(same, 'waived'),
          pending: sum(same, 'pending'),
          unjudged: sum(same, 'unjudged'),
        },
        items: same,
      };
    })
    .sort(byState);
}

/** How many kinds stand in each state, without those in which none does. */
export function standing(
  groups: readonly { readonly state: ComplianceState }[],
): readonly { readonly state: ComplianceState; readonly count: number }[] {
  return STATES.map((state) => ({
    state,
    count: groups.filter((group) => group.state === state).length,
  })).filter(({ count }) => count > 0);
}
