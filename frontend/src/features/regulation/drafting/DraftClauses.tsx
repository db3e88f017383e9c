import { useState } from 'react';
import { graphql } from '../../../gql';
import { CommandDialog } from '../../../graphql/CommandDialog';
import { useCommand } from '../../../graphql/useCommand';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../../ui/display';
import { LongTextField } from '../../../ui/fields';
import { importMessages } from '../importMessages';
import { AddClauseDialog } from './AddClauseDialog';
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

const RemoveProvision = graphql(`
  mutation RemoveDraftProvision($input: RemoveDraftProvisionInput!) {
    removeDraftProvision(input: $input) {
      draft {
        ...RegulationDraft_Draft
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

/** The provisions of a draft one by one, each to be changed or dropped by itself, and others put between them. */
export function DraftClauses({ draft }: { readonly draft: Draft }) {
  const t = useMessages(draftMessages);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (draft.provisions.length === 0) return null;
  return (
    <details className={classes.clauses}>
      <summary>{t.clauses(draft.provisions.length)}</summary>
      <p className={classes.hint}>{t.clausesHint}</p>
      {asked?.act === 'add' && (
        <AddClauseDialog draft={draft} after={asked.provision} onClose={() => setAsked(null)} />
      )}
      {asked?.act === 'drop' && (
        <CommandDialog
          document={RemoveProvision}
          variables={{
            input: {
              draftId: draft.id,
              expectedVersion: draft.version,
              anchor: asked.provision.anchor,
            },
          }}
          title={t.dropClause(asked.provision.label)}
          submit={t.drop}
          done={t.dropped}
          danger
          onClose={() => setAsked(null)}
        >
          {(errors) => (
            <>
              <p>{t.dropHint}</p>
              {errors.anchor && <p role="alert">{errors.anchor}</p>}
            </>
          )}
        </CommandDialog>
      )}
      <ul className={classes.list}>
        {draft.provisions.map((provision) => (
          <Clause key={provision.anchor} draft={draft} provision={provision} onAsk={setAsked} />
        ))}
      </ul>
    </details>
  );
}

type Provision = Draft['provisions'][number];

/** What is asked before a provision is added or dropped. */
interface Asked {
  readonly act: 'add' | 'drop';
  readonly provision: Provision;
}

interface ClauseProps {
  readonly draft: Draft;
  readonly provision: Provision;
  readonly onAsk: (asked: Asked) => void;
}

function Clause({ draft, provision, onAsk }: ClauseProps) {
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
            <Button
              kind="quiet"
              aria-label={t.addAfter(provision.label)}
              onClick={() => onAsk({ act: 'add', provision })}
            >
              {t.add}
            </Button>
            <Button
              kind="quiet"
              aria-label={t.dropClause(provision.label)}
              onClick={() => onAsk({ act: 'drop', provision })}
            >
              {words.discard}
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
