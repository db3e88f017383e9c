import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { PlusIcon } from '../../ui/icons';
import { StateBadge } from '../../ui/StateBadge';
import { procedureMessages } from './messages';
import { OpenCaseDialog } from './OpenCaseDialog';
import classes from './procedure.module.css';
import { StepLine } from './StepLine';

export const PathCard_Path = graphql(`
  fragment PathCard_Path on ProcedurePath {
    kind
    plans
    reasons
    issues
    isStated
    explanation
    viewerCanOpen
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
    ...OpenCaseDialog_Path
  }
`);

/** One way the regulation lays down, or that it is silent; those who may open a case on it. */
export function PathCard({ path: masked }: { readonly path: FragmentType<typeof PathCard_Path> }) {
  const path = readFragment(PathCard_Path, masked);
  const t = useMessages(procedureMessages);
  const [opening, setOpening] = useState(false);
  const which = [
    ...path.plans.map((plan) => t.plan[plan]),
    ...path.reasons.map((reason) => t.reason[reason]),
    ...path.issues.map((issue) => t.issue[issue]),
  ];
  return (
    <Card
      title={[`${t.kind[path.kind]} – ${path.body.shortName}`, which.join('; ')].filter(Boolean).join(': ')}
      aside={!path.isStated && <StateBadge tone="wait">{t.silent}</StateBadge>}
    >
      <p className={classes.facts}>{path.isStated ? <Citations of={path.citations} /> : path.explanation}</p>
      {path.steps.length > 0 && <StepLine steps={path.steps} />}
      {path.viewerCanOpen && (
        <Button onClick={() => setOpening(true)}>
          <PlusIcon />
          {t.newCase}
        </Button>
      )}
      {opening && <OpenCaseDialog path={path} onClose={() => setOpening(false)} />}
    </Card>
  );
}
