import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../../gql';
import { Citations } from '../../../graphql/Citations';
import { useCommand } from '../../../graphql/useCommand';
import { paths } from '../../../lib/paths';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { useMessages } from '../../../ui/display';
import { TextField } from '../../../ui/fields';
import { RefusalPanel, type Refusal } from '../../../ui/RefusalPanel';
import { ButtonLink, TextLink } from '../../../ui/TextLink';
import { useToasts } from '../../../ui/toasts';
import type { Draft } from './draft';
import classes from './drafting.module.css';
import { draftMessages } from './messages';
import { useDraftVersion } from './useDraftVersion';

const AdoptDraft = graphql(`
  mutation AdoptRegulationDraft($input: AdoptRegulationDraftInput!) {
    adoptRegulationDraft(input: $input) {
      draft {
        ...RegulationDraft_Draft
      }
      regulation {
        id
        notation
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const OpenAmendment = graphql(`
  mutation OpenAmendmentCase($input: OpenProcedureCaseInput!) {
    openProcedureCase(input: $input) {
      procedureCase {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

/** Takes the draft up, directly or through the steps the regulation in force asks for. */
export function AdoptStep({ draft }: { readonly draft: Draft }) {
  const t = useMessages(draftMessages);
  const [opened, setOpened] = useState<string | null>(null);
  const underway = draft.adoption.isUnderway || opened !== null;
  const blocking = draft.problems.filter(({ isBlocking }) => isBlocking).length;
  if (draft.state !== 'OPEN') {
    return (
      <Card title={t.adoptTitle}>
        <p>{draft.regulation ? t.adopted(draft.regulation.notation) : t.closed}</p>
        {draft.regulation && (
          <ButtonLink to={paths.regulation(draft.regulation.id)} kind="primary">
            {t.readRegulation}
          </ButtonLink>
        )}
      </Card>
    );
  }
  return (
    <Card title={t.adoptTitle}>
      <div className={classes.step}>
        <p>
          {draft.adoption.message} <Citations of={draft.adoption.citations} />
        </p>
        {underway && (
          <p role="status">
            {opened ? t.caseOpened : t.underway}{' '}
            {opened && <TextLink to={paths.procedureCase(opened)}>{t.seeCase}</TextLink>}
          </p>
        )}
        {blocking > 0 && (
          <p role="status">
            {t.stillWrong(blocking)}{' '}
            <Link to="/quyche/moi" search={{ ban: draft.committee.id, nhap: draft.id, buoc: 'kiemtra' }}>
              {t.toProblems}
            </Link>
          </p>
        )}
        {!underway &&
          (draft.adoption.isDirect ? (
            <Direct draft={draft} ready={blocking === 0} />
          ) : (
            <ThroughSteps draft={draft} ready={blocking === 0} onOpened={setOpened} />
          ))}
      </div>
    </Card>
  );
}

interface ActProps {
  readonly draft: Draft;
  readonly ready: boolean;
}

function Direct({ draft, ready }: ActProps) {
  const t = useMessages(draftMessages);
  const toasts = useToasts();
  const { run, busy } = useCommand(AdoptDraft, { showsRefusals: true });
  const version = useDraftVersion(draft);
  const [decision, setDecision] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { viewerCanAdopt, needsDecision } = draft.adoption;
  if (!viewerCanAdopt) return <p>{t.cannotAdopt}</p>;
  async function adopt() {
    const answer = await run({
      input: { ...(await version()), decisionNotation: decision || null },
    });
    setRefusals(answer.ok ? [] : answer.refusals);
    if (answer.ok && answer.data.adoptRegulationDraft.regulation)
      toasts.done(t.adopted(answer.data.adoptRegulationDraft.regulation.notation));
  }
  return (
    <>
      <RefusalPanel refusals={refusals} />
      {needsDecision && <TextField label={t.decision} required value={decision} onChange={setDecision} />}
      <div className={classes.acts}>
        <Button
          kind="primary"
          busy={busy}
          disabled={!ready || (needsDecision && decision.trim() === '')}
          onClick={() => void adopt()}
        >
          {t.adopt}
        </Button>
      </div>
    </>
  );
}

function ThroughSteps({
  draft,
  ready,
  onOpened,
}: ActProps & { readonly onOpened: (caseId: string | null) => void }) {
  const t = useMessages(draftMessages);
  const { run, busy } = useCommand(OpenAmendment, { showsRefusals: true });
  const [title, setTitle] = useState(() => t.caseDefault(draft.title ?? ''));
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  async function open() {
    const answer = await run({
      input: { committeeId: draft.committee.id, kind: 'AMENDMENT', title, content: '', subjectId: draft.id },
    });
    setRefusals(answer.ok ? [] : answer.refusals);
    setErrors(answer.ok ? {} : answer.fields);
    if (answer.ok) onOpened(answer.data.openProcedureCase.procedureCase?.id ?? null);
  }
  return (
    <>
      <RefusalPanel refusals={refusals} />
      <TextField label={t.caseTitle} required value={title} onChange={setTitle} error={errors.title} />
      <div className={classes.acts}>
        <Button
          kind="primary"
          busy={busy}
          disabled={!ready || title.trim().length < 2}
          onClick={() => void open()}
        >
          {t.openCase}
        </Button>
      </div>
    </>
  );
}
