import { useState } from 'react';
import { graphql } from '../../../gql';
import { useCommand } from '../../../graphql/useCommand';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../../ui/display';
import { LongTextField } from '../../../ui/fields';
import { importMessages } from '../importMessages';
import type { Draft } from './draft';
import classes from './drafting.module.css';
import { draftMessages } from './messages';
import { useDraftVersion } from './useDraftVersion';

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

/** The provisions of a draft one by one, each to be changed by itself. */
export function DraftClauses({ draft }: { readonly draft: Draft }) {
  const t = useMessages(draftMessages);
  if (draft.provisions.length === 0) return null;
  return (
    <details className={classes.clauses}>
      <summary>{t.clauses(draft.provisions.length)}</summary>
      <ul className={classes.list}>
        {draft.provisions.map((provision) => (
          <Clause key={provision.anchor} draft={draft} provision={provision} />
        ))}
      </ul>
    </details>
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
  const version = useDraftVersion(draft);
  const [text, setText] = useState<string | null>(null);
  async function save(changed: string) {
    const { anchor, heading } = provision;
    const answer = await run({
      input: { ...(await version()), anchor, heading, text: changed },
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
