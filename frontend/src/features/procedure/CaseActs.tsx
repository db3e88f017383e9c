import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { CommitteeKind } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { RejectProcedureStep, WithdrawProcedureCase } from './commands';
import { EndCaseDialog } from './EndCaseDialog';
import { procedureMessages } from './messages';
import classes from './procedure.module.css';
import { TakeStepDialog } from './TakeStepDialog';

export const CaseActs_Case = graphql(`
  fragment CaseActs_Case on ProcedureCase {
    id
    version
    kind
    state
    stepsTaken
    viewerCanTakeStep
    viewerCanWithdraw
    subjectId
    body {
      id
      kind
      parent {
        id
      }
    }
    steps {
      act
      label
      needsDocument
      isOfCommittee
    }
  }
`);

interface Body {
  readonly id: string;
  readonly kind: CommitteeKind;
  readonly parent?: { readonly id: string } | null;
}

/** The committee itself, or the one that a helper team assists. */
function committeeOf({ id, kind, parent }: Body): string {
  return kind === 'STEERING_COMMITTEE' ? id : (parent?.id ?? id);
}

/** What the viewer can do with a case now: take or refuse its next step, take it back. */
export function CaseActs({ of }: { readonly of: FragmentType<typeof CaseActs_Case> }) {
  const told = readFragment(CaseActs_Case, of);
  const t = useMessages(procedureMessages);
  const [doing, setDoing] = useState<'take' | 'reject' | 'withdraw' | null>(null);
  const next = told.state === 'OPEN' ? told.steps[told.stepsTaken] : undefined;
  if (!next || !(told.viewerCanTakeStep || told.viewerCanWithdraw)) return null;
  const close = () => setDoing(null);
  const target = { procedureCaseId: told.id, expectedVersion: told.version };
  return (
    <div className={classes.acts}>
      {told.viewerCanTakeStep && (
        <>
          <Button kind="primary" onClick={() => setDoing('take')}>
            {t.take(next.label)}
          </Button>
          <Button onClick={() => setDoing('reject')}>{t.reject}</Button>
        </>
      )}
      {told.viewerCanWithdraw && (
        <Button kind="quiet" onClick={() => setDoing('withdraw')}>
          {t.withdraw}
        </Button>
      )}
      {doing === 'take' && (
        <TakeStepDialog
          target={target}
          step={next}
          draftsOf={told.kind === 'AMENDMENT' && !told.subjectId ? told.body.id : null}
          adoptedBy={next.isOfCommittee ? committeeOf(told.body) : null}
          names={told.kind === 'REPLACEMENT' && next.act === 'NOMINATE'}
          onClose={close}
        />
      )}
      {doing === 'reject' && (
        <EndCaseDialog
          document={RejectProcedureStep}
          target={target}
          title={t.reject}
          done={t.rejected}
          onClose={close}
        />
      )}
      {doing === 'withdraw' && (
        <EndCaseDialog
          document={WithdrawProcedureCase}
          target={target}
          title={t.withdraw}
          done={t.withdrawn}
          onClose={close}
        />
      )}
    </div>
  );
}
