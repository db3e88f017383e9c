/** What the evidence of compliance tells of a plan. */
export interface PlanEvidence {
  readonly date: string;
  readonly procedureCaseId?: string | null;
}

/** What a case tells of the plan it is for. */
export interface PlanCase {
  readonly id: string;
  readonly planYear?: number | null;
}

/** A plan of a year: as it was judged, as it goes through its steps, or both. */
export interface PlanOfYear<Evidence, Case> {
  readonly year: number;
  readonly evidence?: Evidence;
  readonly procedureCase?: Case;
}

/**
 * The plans of years, the newest year first: those that were judged, each with its case where the viewer may know it,
 * then cases that were not judged, as those of the coming year. A plan without a year is not among them.
 */
export function plansByYear<Evidence extends PlanEvidence, Case extends PlanCase>(
  evidence: readonly Evidence[],
  cases: readonly Case[],
): readonly PlanOfYear<Evidence, Case>[] {
  const known = new Map(cases.map((each) => [each.id, each]));
  const judged = evidence.flatMap((found): readonly PlanOfYear<Evidence, Case>[] => {
    const procedureCase = known.get(found.procedureCaseId ?? '');
    // what has no case known here is dated by the end of its year
    const year = procedureCase ? procedureCase.planYear : Number(found.date.slice(0, 4));
    return year == null ? [] : [{ year, evidence: found, procedureCase }];
  });
  const told = new Set(evidence.map(({ procedureCaseId }) => procedureCaseId));
  const others = cases.flatMap((each): readonly PlanOfYear<Evidence, Case>[] =>
    each.planYear == null || told.has(each.id) ? [] : [{ year: each.planYear, procedureCase: each }],
  );
  return [...judged, ...others].sort((one, other) => other.year - one.year);
}
