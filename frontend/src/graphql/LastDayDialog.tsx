import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { legalDay } from '../lib/dates';
import { DateField } from '../ui/dateFields';
import { useMessages } from '../ui/display';
import { LongTextField } from '../ui/fields';
import { CommandDialog } from './CommandDialog';
import { formMessages } from './formMessages';

/** An end, written in full. */
export interface Ending {
  readonly validTo: string;
  readonly reason: string;
}

interface LastDayDialogProps<Data, Variables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (ending: Ending) => Variables;
  readonly title: string;
  readonly submit: string;
  readonly done: string;
  readonly onClose: () => void;
}

/** Sets the last day of what somebody holds: a seat, a power, an assignment. What it allowed ends with it. */
export function LastDayDialog<
  Data extends Record<string, unknown>,
  Variables extends Record<string, unknown>,
>({ document, variables, title, submit, done, onClose }: LastDayDialogProps<Data, Variables>) {
  const t = useMessages(formMessages);
  const [validTo, setValidTo] = useState<string | null>(legalDay(new Date()));
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      document={document}
      variables={validTo && reason.trim() ? variables({ validTo, reason }) : null}
      title={title}
      submit={submit}
      done={done}
      danger
      onClose={onClose}
    >
      {(errors) => (
        <>
          <DateField
            label={t.lastDay}
            hint={t.lastDayHint}
            required
            value={validTo}
            onChange={setValidTo}
            error={errors.validTo}
          />
          <LongTextField
            label={t.reason}
            required
            value={reason}
            onChange={setReason}
            error={errors.reason}
          />
        </>
      )}
    </CommandDialog>
  );
}
