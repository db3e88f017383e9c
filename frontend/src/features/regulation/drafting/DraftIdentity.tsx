import { useImperativeHandle, useState, type Ref } from 'react';
import { graphql } from '../../../gql';
import { ruleTerms } from '../../../graphql/ruleTerms';
import { useCommand } from '../../../graphql/useCommand';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/dateFields';
import { useMessages } from '../../../ui/display';
import { SelectField, TextField } from '../../../ui/fields';
import { useToasts } from '../../../ui/toasts';
import type { Draft } from './draft';
import classes from './drafting.module.css';
import { draftMessages } from './messages';
import { useDraftVersion } from './useDraftVersion';

const ReviseDraft = graphql(`
  mutation ReviseRegulationDraft($input: ReviseRegulationDraftInput!) {
    reviseRegulationDraft(input: $input) {
      draft {
        ...RegulationDraft_Draft
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

type Quality = Draft['sourceQuality'];

function identityOf(draft: Draft) {
  return {
    number: draft.number ?? '',
    symbol: draft.symbol ?? '',
    title: draft.title ?? '',
    issuedOn: draft.issuedOn ?? null,
    issuer: draft.issuer ?? '',
    effectiveFrom: draft.effectiveFrom ?? null,
    supersedes: draft.supersedes ?? '',
    sourceQuality: draft.sourceQuality,
  };
}

/** A form that can be saved from outside before it is left. */
export interface UnsavedForm {
  /** Whether nothing is left to save now. */
  readonly save: () => Promise<boolean>;
}

interface DraftIdentityProps {
  readonly draft: Draft;
  readonly ref: Ref<UnsavedForm>;
}

/** What identifies the regulation: what is missing is told at its field. */
export function DraftIdentity({ draft, ref }: DraftIdentityProps) {
  const t = useMessages(draftMessages);
  const { sourceQuality } = useMessages(ruleTerms);
  const toasts = useToasts();
  const { run, busy } = useCommand(ReviseDraft);
  const version = useDraftVersion(draft);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [saved, setSaved] = useState(() => identityOf(draft));
  const [head, setHead] = useState(saved);
  const dirty = head !== saved;
  const missing = Object.fromEntries(
    draft.problems.flatMap(({ field, message }) => (field ? [[field, message]] : [])),
  );
  const text = (name: 'number' | 'symbol' | 'title' | 'issuer' | 'supersedes', label: string) => (
    <TextField
      label={label}
      value={head[name]}
      error={errors[name] ?? missing[name]}
      onChange={(value) => setHead({ ...head, [name]: value })}
    />
  );
  async function save() {
    const answer = await run({ input: { ...(await version()), ...head } });
    setErrors(answer.ok ? {} : answer.fields);
    if (answer.ok) {
      setSaved(head);
      toasts.done(t.saved);
    }
    return answer.ok;
  }
  useImperativeHandle(ref, () => ({ save: () => (dirty ? save() : Promise.resolve(true)) }));
  return (
    <form
      className={classes.step}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={classes.fields}>
        {text('number', t.number)}
        {text('symbol', t.symbol)}
        <DateField
          label={t.issuedOn}
          value={head.issuedOn}
          error={missing.issuedOn}
          onChange={(issuedOn) => setHead({ ...head, issuedOn })}
        />
        {text('supersedes', t.supersedes)}
        <SelectField
          label={t.quality}
          options={(Object.keys(sourceQuality) as Quality[]).map((value) => ({
            value,
            label: sourceQuality[value],
          }))}
          value={head.sourceQuality}
          onChange={(value) => value && setHead({ ...head, sourceQuality: value as Quality })}
        />
        <DateField
          label={t.effectiveFrom}
          hint={t.effectiveFromHint}
          value={head.effectiveFrom}
          error={missing.effectiveFrom}
          onChange={(effectiveFrom) => setHead({ ...head, effectiveFrom })}
        />
      </div>
      {text('title', t.name)}
      {text('issuer', t.issuer)}
      <div className={classes.acts}>
        <Button type="submit" busy={busy}>
          {t.saveHead}
        </Button>
        {dirty && (
          <span className={classes.hint} role="status">
            {t.unsaved}
          </span>
        )}
      </div>
    </form>
  );
}
