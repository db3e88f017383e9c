import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { LongTextField } from '../../ui/fields';
import { assignmentMessages } from './messages';

const EndAssignment = graphql(`
  mutation EndAssignment($input: EndAssignmentInput!) {
    endAssignment(input: $input) {
      assignment {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface EndAssignmentDialogProps {
  readonly assignment: { readonly id: string; readonly version: number; readonly subject: string };
  readonly onClose: () => void;
}

/** Sets the last day of an assignment. */
export function EndAssignmentDialog({ assignment, onClose }: EndAssignmentDialogProps) {
  const t = useMessages(assignmentMessages);
  const [validTo, setValidTo] = useState<string | null>(legalDay(new Date()));
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      document={EndAssignment}
      variables={
        validTo && reason.trim().length > 1
          ? {
              input: { assignmentId: assignment.id, expectedVersion: assignment.version, validTo, reason },
            }
          : null
      }
      title={t.endOf(assignment.subject)}
      submit={t.end}
      done={t.ended}
      danger
      onClose={onClose}
    >
      {(errors) => (
        <>
          <DateField
            label={t.lastDay}
            required
            value={validTo}
            onChange={setValidTo}
            error={errors.validTo}
          />
          <LongTextField label={t.why} required value={reason} onChange={setReason} error={errors.reason} />
        </>
      )}
    </CommandDialog>
  );
}
