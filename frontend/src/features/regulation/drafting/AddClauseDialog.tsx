import { useState } from 'react';
import { graphql } from '../../../gql';
import { CommandDialog } from '../../../graphql/CommandDialog';
import { useMessages } from '../../../ui/display';
import { LongTextField, TextField } from '../../../ui/fields';
import { TermField } from '../../../ui/TermField';
import type { Draft } from './draft';
import { draftMessages } from './messages';
import { LEVELS, numberAfter, type Level } from './numbering';

const InsertProvision = graphql(`
  mutation InsertDraftProvision($input: InsertDraftProvisionInput!) {
    insertDraftProvision(input: $input) {
      draft {
        ...RegulationDraft_Draft
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface AddClauseDialogProps {
  readonly draft: Draft;
  readonly after: Draft['provisions'][number];
  readonly onClose: () => void;
}

/** Puts an article, clause or point after another one, or into it as its first. */
export function AddClauseDialog({ draft, after, onClose }: AddClauseDialogProps) {
  const t = useMessages(draftMessages);
  const [kind, setKind] = useState<Level>(LEVELS.find((level) => level === after.kind) ?? 'ARTICLE');
  const [typed, setTyped] = useState<string | null>(null);
  const [heading, setHeading] = useState('');
  const [text, setText] = useState('');
  const number = typed ?? numberAfter(after, kind, draft.provisions);
  return (
    <CommandDialog
      document={InsertProvision}
      variables={
        number.trim() && (text.trim() || heading.trim())
          ? {
              input: {
                draftId: draft.id,
                expectedVersion: draft.version,
                after: after.anchor,
                kind,
                number,
                heading: heading || null,
                text,
              },
            }
          : null
      }
      title={t.addAfter(after.label)}
      submit={t.add}
      done={t.added}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TermField
            label={t.level}
            required
            values={LEVELS}
            names={t.levels}
            value={kind}
            onChange={setKind}
            error={errors.after}
          />
          <TextField
            label={t.number}
            required
            hint={t.numberHint}
            value={number}
            onChange={setTyped}
            error={errors.number}
          />
          {kind === 'ARTICLE' && (
            <TextField label={t.heading} value={heading} onChange={setHeading} error={errors.heading} />
          )}
          <LongTextField
            label={t.words}
            required={kind !== 'ARTICLE'}
            minRows={4}
            value={text}
            onChange={setText}
            error={errors.text}
          />
        </>
      )}
    </CommandDialog>
  );
}
