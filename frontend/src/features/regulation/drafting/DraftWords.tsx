import { useRef, useState } from 'react';
import { graphql } from '../../../gql';
import { useCommand } from '../../../graphql/useCommand';
import { useStore } from '../../../graphql/useUpload';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../../ui/display';
import { FileField } from '../../../ui/FileField';
import { LongTextField } from '../../../ui/fields';
import { StateBadge } from '../../../ui/StateBadge';
import { useToasts } from '../../../ui/toasts';
import { regulationMessages } from '../messages';
import { READABLE } from '../textUpload';
import type { Draft } from './draft';
import classes from './drafting.module.css';
import { draftMessages } from './messages';
import { showLine } from './showLine';
import { useDraftVersion } from './useDraftVersion';

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

/** The whole text: read again after it was mended, or replaced by another. */
export function DraftWords({ draft }: { readonly draft: Draft }) {
  const t = useMessages(draftMessages);
  const texts = useMessages(regulationMessages);
  const upload = useStore();
  const toasts = useToasts();
  const { run, busy } = useCommand(ReplaceText);
  const version = useDraftVersion(draft);
  const [text, setText] = useState(draft.sourceText ?? '');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const read = draft.sourceText != null;
  const place = useRef<HTMLDivElement>(null);
  const remarks = draft.problems.filter(({ line }) => line != null);

  function goTo(line: number) {
    const field = place.current?.querySelector('textarea');
    if (field) showLine(field, line);
  }

  async function replace(source: { readonly text: string } | { readonly fileId: string }) {
    const answer = await run({ input: { ...(await version()), ...source } });
    setErrors(answer.ok ? {} : answer.fields);
    if (answer.ok) toasts.done(t.replaced);
  }

  async function pick(file: File) {
    const stored = await upload(file);
    if ('id' in stored) await replace({ fileId: stored.id });
    else setErrors({ fileId: stored.problem });
  }

  return (
    <div className={classes.step} ref={place}>
      {remarks.map(({ message, line, isBlocking }) => (
        <div key={message} role="note" className={classes.acts}>
          <StateBadge tone={isBlocking ? 'late' : 'soon'}>{isBlocking ? t.blocking : t.remark}</StateBadge>
          <span>{message}</span>
          {line != null && (
            <Button kind="quiet" aria-label={t.toLineOf(line)} onClick={() => goTo(line)}>
              {t.toLine}
            </Button>
          )}
        </div>
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
        {read && text !== draft.sourceText && (
          <span className={classes.hint} role="status">
            {t.unread}
          </span>
        )}
      </div>
      <FileField
        label={texts.file}
        error={errors.fileId}
        accept={READABLE}
        disabled={busy}
        onChange={(file) => void pick(file)}
      />
    </div>
  );
}
