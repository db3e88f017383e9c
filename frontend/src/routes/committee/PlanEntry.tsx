import type { ResultOf } from '@graphql-typed-document-node/core';
import { StateOfCompliance } from '../../features/compliance/StateOfCompliance';
import { CaseStanding } from '../../features/procedure/CaseStanding';
import classes from '../../features/procedure/procedure.module.css';
import { StepLine } from '../../features/procedure/StepLine';
import { graphql, type FragmentType } from '../../gql';
import type { ComplianceState } from '../../gql/graphql';
import { Citations } from '../../graphql/Citations';
import type { CitationFields } from '../../graphql/userErrors';
import { paths } from '../../lib/paths';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import type { PlanOfYear } from './programme';
import { programmeMessages } from './programmeMessages';

export const PlanEntry_Case = graphql(`
  fragment PlanEntry_Case on ProcedureCase {
    id
    title
    planYear
    state
    body {
      id
      shortName
    }
    citations {
      ...CitationFields
    }
    steps {
      ...StepLine_Step
    }
    ...CaseStanding_Case
  }
`);

/** A plan as it goes through its steps. */
export type PlanInProcedure = ResultOf<typeof PlanEntry_Case>;

/** A plan as compliance judges it, with the clause it is judged by. */
export interface JudgedPlan {
  readonly caseKey: string;
  readonly label: string;
  readonly date: string;
  readonly state: ComplianceState;
  readonly value: string;
  /** Who drafts and who adopts it, in words. */
  readonly requirement: string;
  readonly procedureCaseId?: string | null;
  readonly body: { readonly id: string; readonly shortName: string };
  readonly citations: readonly FragmentType<typeof CitationFields>[];
}

export type Plan = PlanOfYear<JudgedPlan, PlanInProcedure>;

/** What a plan is called, leading to its case where there is one. */
export function PlanName({ plan: { evidence, procedureCase } }: { readonly plan: Plan }) {
  const id = procedureCase?.id ?? evidence?.procedureCaseId;
  const name = procedureCase?.title ?? evidence?.label;
  return id ? <TextLink to={paths.procedureCase(id)}>{name}</TextLink> : name;
}

/** Where a plan stands: who drafts and who adopts it and what was done, by which clause, and how that is judged. */
export function PlanEntry({ plan }: { readonly plan: Plan }) {
  const t = useMessages(programmeMessages);
  const { evidence, procedureCase } = plan;
  const citations = procedureCase?.citations ?? evidence?.citations ?? [];
  return (
    <li>
      <Card>
        <div className={classes.entry}>
          <h3>
            <PlanName plan={plan} />
          </h3>
          <p className={classes.facts}>
            {evidence && <StateOfCompliance state={evidence.state} />}
            <span>{procedureCase?.body.shortName ?? evidence?.body.shortName}</span>
            {evidence && <span>{evidence.value}</span>}
          </p>
          {evidence && !procedureCase && <p>{evidence.requirement}</p>}
          <p className={classes.facts}>
            {t.basis}: {citations.length > 0 ? <Citations of={citations} /> : t.noBasis}
          </p>
          {procedureCase && (
            <>
              {(procedureCase.state !== 'COMPLETED' || !evidence) && <CaseStanding of={procedureCase} />}
              <StepLine steps={procedureCase.steps} open={procedureCase.state === 'OPEN'} />
            </>
          )}
        </div>
      </Card>
    </li>
  );
}
