import { useState } from 'react';
import { useSession } from '../../../auth/SessionContext';
import { graphql } from '../../../gql';
import { FileRefused, uploadFile } from '../../../graphql/files';
import { terms } from '../../../graphql/terms';
import { useCommand } from '../../../graphql/useCommand';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { DateField } from '../../../ui/dateFields';
import { useLocale, useMessages } from '../../../ui/display';
import { FileField } from '../../../ui/FileField';
import { LongTextField, SelectField, TextField } from '../../../ui/fields';
import { useToasts } from '../../../ui/toasts';
import { importMessages } from '../importMessages';
import { regulationMessages } from '../messages';
import type { Draft } from './draft';
import classes from './drafting.module.css';
import { draftMessages } from './messages';

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

const ReplaceText = graphql(`
  mutation ReplaceDraftText($input: ReplaceDraftTextInput!) {
    replaceDraftText(input: $input) {
      draft {
        ...RegulationDraft_Draft
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const ReviseProvision = graphql(`
  mutation ReviseDraftProvision($input: ReviseDraftProvisionInput!) {
    reviseDraftProvision(input: $input) {
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
type Fields = Readonly<Record<string, string>>;

/** What identifies the regulation, and its words. */
export function TextStep({ draft }: { readonly draft: Draft }) {
  const t = useMessages(draftMessages);
  return (
    <div className={classes.step}>
      <Card title={t.headTitle}>
        <Head key={draft.id} draft={draft} />
      </Card>
      <Card title={t.textTitle}>
        <Words draft={draft} />
      </Card>
    </div>
  );
}

function Head({ draft }: { readonly draft: Draft }) {
  const t = useMessages(draftMessages);
  const { sourceQuality } = useMessages(terms);
  const toasts = useToasts();
  const { run, busy } = useCommand(ReviseDraft);
  const [errors, setErrors] = useState<Fields>({});
  const [head, setHead] = useState({
    number: draft.number ?? '',
    symbol: draft.symbol ?? '',
    title: draft.title ?? '',
    issuedOn: draft.issuedOn ?? null,
    issuer: draft.issuer ?? '',
    effectiveFrom: draft.effectiveFrom ?? null,
    supersedes: draft.supersedes ?? '',
    sourceQuality: draft.sourceQuality,
  });
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
    const answer = await run({ input: { draftId: draft.id, expectedVersion: draft.version, ...head } });
    setErrors(answer.ok ? {} : answer.fields);
    if (answer.ok) toasts.done(t.saved);
  }
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
        <DateField
          label={t.effectiveFrom}
          hint={t.effectiveFromHint}
          value={head.effectiveFrom}
          error={missing.effectiveFrom}
          onChange={(effectiveFrom) => setHead({ ...head, effectiveFrom })}
        />
        {text('issuer', t.issuer)}
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
      </div>
      {text('title', t.name)}
      <div className={classes.acts}>
        <Button kind="primary" type="submit" busy={busy}>
          {t.saveHead}
        </Button>
      </div>
    </form>
  );
}

function Words({ draft }: { readonly draft: Draft }) {
  const t = useMessages(draftMessages);
  const texts = useMessages(regulationMessages);
  const words = useMessages(importMessages);
  const locale = useLocale();
  const session = useSession();
  const toasts = useToasts();
  const { run, busy } = useCommand(ReplaceText);
  const [text, setText] = useState(draft.sourceText ?? '');
  const [errors, setErrors] = useState<Fields>({});
  const read = draft.sourceText != null;
  const remarks = draft.problems.filter(({ line }) => line != null).map(({ message }) => message);

  async function replace(source: { readonly text: string } | { readonly fileId: string }) {
    const answer = await run({ input: { draftId: draft.id, expectedVersion: draft.version, ...source } });
    setErrors(answer.ok ? {} : answer.fields);
    if (answer.ok) toasts.done(t.replaced);
  }

  async function pick(file: File) {
    try {
      await replace({ fileId: await uploadFile(session, locale, file) });
    } catch (cause) {
      setErrors({ fileId: (cause instanceof FileRefused && cause.message) || words.uploadFailed });
    }
  }

  return (
    <div className={classes.step}>
      {remarks.map((message) => (
        <p key={message} role="note">
          {message}
        </p>
      ))}
      {draft.provisions.length === 0 && <p className={classes.hint}>{t.noText}</p>}
      <LongTextField
        label={read ? t.source : t.replaceText}
        hint={read ? t.sourceHint : t.replaceHint}
        minRows={8}
        value={text}
        onChange={setText}
        error={errors.text}
      />
      <div className={classes.acts}>
        <Button
          busy={busy}
          disabled={text.trim() === '' || text === draft.sourceText}
          onClick={() => void replace({ text })}
        >
          {read ? t.reread : t.replace}
        </Button>
      </div>
      <FileField
        label={texts.file}
        error={errors.fileId}
        accept=".docx,.pdf,.txt,.md,application/pdf,text/plain,text/markdown"
        disabled={busy}
        onChange={(file) => void pick(file)}
      />
      {draft.provisions.length > 0 && (
        <details className={classes.clauses}>
          <summary>{t.clauses(draft.provisions.length)}</summary>
          <ul className={classes.list}>
            {draft.provisions.map((provision) => (
              <Clause key={provision.anchor} draft={draft} provision={provision} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface ClauseProps {
  readonly draft: Draft;
  readonly provision: Draft['provisions'][number];
}

function Clause({ draft, provision }: ClauseProps) {
  const t = useMessages(draftMessages);
  const words = useMessages(importMessages);
  const { run, busy } = useCommand(ReviseProvision);
  const [text, setText] = useState<string | null>(null);
  async function save(changed: string) {
    const { anchor, heading } = provision;
    const answer = await run({
      input: { draftId: draft.id, expectedVersion: draft.version, anchor, heading, text: changed },
    });
    if (answer.ok) setText(null);
  }
  return (
    <li className={classes.item}>
      <strong>
        {provision.label}
        {provision.heading && `. ${provision.heading}`}
      </strong>
      {text === null ? (
        <>
          {provision.text && <p lang="vi">{provision.text}</p>}
          <span>
            <Button
              kind="quiet"
              aria-label={t.correctClause(provision.label)}
              onClick={() => setText(provision.text)}
            >
              {words.correct}
            </Button>
          </span>
        </>
      ) : (
        <>
          <LongTextField label={t.clauseWords(provision.label)} value={text} onChange={setText} />
          <div className={classes.acts}>
            <Button busy={busy} onClick={() => void save(text)}>
              {t.saveClause}
            </Button>
            <Button kind="quiet" onClick={() => setText(null)}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
