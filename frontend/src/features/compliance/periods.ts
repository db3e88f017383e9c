/** Days of Vietnam, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A whole calendar year. */
export function yearOf(year: number): Period {
  return { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
}

/** The period between two days as far as both are known and in order; else null. */
export function between(from: string | null, to: string | null): Period | null {
  return from !== null && to !== null && from <= to ? { from, to } : null;
}
