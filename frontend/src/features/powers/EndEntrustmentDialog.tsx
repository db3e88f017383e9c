import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { LongTextField } from '../../ui/fields';
import type { Entrustment } from './EntrustmentTable';
import { powersMessages } from './messages';

const EndEntrustment = graphql(`
  mutation EndEntrustment($input: EndEntrustmentInput!) {
    endEntrustment(input: $input) {
      entrustment {
        id
        version
        validTo
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface EndEntrustmentDialogProps {
  readonly entrustment: Entrustment;
  readonly onClose: () => void;
}

/** Takes a delegation back, or ends the acting for another; the powers end with it. */
export function EndEntrustmentDialog({ entrustment, onClose }: EndEntrustmentDialogProps) {
  const t = useMessages(powersMessages);
  const [validTo, setValidTo] = useState<string | null>(legalDay(new Date()));
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      document={EndEntrustment}
      variables={
        validTo && reason.trim()
          ? {
              input: {
                entrustmentId: entrustment.id,
                expectedVersion: entrustment.version,
                validTo,
                reason,
              },
            }
          : null
      }
      title={t.endTitle(entrustment.receiver.person.fullName)}
      submit={t.end}
      done={t.ended}
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
