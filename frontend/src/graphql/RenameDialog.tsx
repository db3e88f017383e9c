import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useMessages } from '../ui/display';
import { CommandDialog } from './CommandDialog';
import { GroundsFields, newGrounds, toGrounds, type toDecision } from './DecisionFields';
import { formMessages } from './formMessages';
import { isNamed, NameFields, type NameDraft } from './NameFields';

/** A renaming, written in full. */
export interface Renaming extends NameDraft {
  readonly decision: NonNullable<ReturnType<typeof toDecision>>;
  readonly effectiveOn: string;
}

interface RenameDialogProps<Data, Variables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (renaming: Renaming) => Variables;
  readonly named: { readonly name: string; readonly shortName?: string | null };
  readonly shortNameRequired?: boolean;
  readonly onClose: () => void;
}

/** Puts another name of a body or an agency on record, with the decision it rests on. */
export function RenameDialog<
  Data extends Record<string, unknown>,
  Variables extends Record<string, unknown>,
>({ document, variables, named, shortNameRequired, onClose }: RenameDialogProps<Data, Variables>) {
  const t = useMessages(formMessages);
  const [names, setNames] = useState<NameDraft>({ name: named.name, shortName: named.shortName ?? '' });
  const [grounds, setGrounds] = useState(newGrounds);
  const rests = toGrounds(grounds);
  return (
    <CommandDialog
      document={document}
      variables={
        rests && isNamed(names, shortNameRequired)
          ? variables({ ...names, decision: rests.decision, effectiveOn: rests.day })
          : null
      }
      title={t.rename}
      submit={t.record}
      done={t.recorded}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <NameFields
            shortNameRequired={shortNameRequired}
            value={names}
            onChange={setNames}
            errors={errors}
          />
          <GroundsFields value={grounds} onChange={setGrounds} errors={errors} />
        </>
      )}
    </CommandDialog>
  );
}
