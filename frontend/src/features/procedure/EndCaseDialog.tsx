import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useMessages } from '../../ui/display';
import { LongTextField } from '../../ui/fields';
import { procedureMessages } from './messages';

interface Target {
  readonly procedureCaseId: string;
  readonly expectedVersion: number;
}

interface EndCaseDialogProps<Data> {
  readonly document: TypedDocumentNode<Data, { input: Target & { readonly reason: string } }>;
  readonly target: Target;
  readonly title: string;
  readonly done: string;
  readonly onClose: () => void;
}

/** Refuses a step or takes a case back; either way it ends, so the reason goes on record. */
export function EndCaseDialog<Data extends Record<string, unknown>>({
  document,
  target,
  title,
  done,
  onClose,
}: EndCaseDialogProps<Data>) {
  const t = useMessages(procedureMessages);
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      document={document}
      variables={reason.trim().length > 1 ? { input: { ...target, reason } } : null}
      title={title}
      submit={title}
      done={done}
      danger
      onClose={onClose}
    >
      {(errors) => (
        <LongTextField
          label={t.why}
          required
          maxLength={2000}
          value={reason}
          onChange={setReason}
          error={errors.reason}
        />
      )}
    </CommandDialog>
  );
}
