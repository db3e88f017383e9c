import type { PlanKind } from '../../gql/graphql';
import { legalDay } from '../../lib/dates';

const YEARLY: readonly PlanKind[] = ['YEARLY_PROGRAMME', 'YEARLY_PLAN', 'INSPECTION_PLAN'];

/** Whether there is such a plan for each year. */
export function isYearly(plan: PlanKind): boolean {
  return YEARLY.includes(plan);
}

/** The years a plan is brought forward for: next year's, this year's, and one that comes late. */
export function yearsToPlan(): readonly string[] {
  const year = Number(legalDay(new Date()).slice(0, 4));
  return [year + 1, year, year - 1].map(String);
}
