import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { terms } from '../../graphql/terms';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { CheckField, LongTextField, SelectField, TextField } from '../../ui/fields';
import type { EntrustDialogProps } from './DelegateDialog';
import { powersMessages } from './messages';
import { heads, options } from './people';

const RecordActing = graphql(`
  mutation RecordActing($input: RecordActingInput!) {
    recordActing(input: $input) {
      entrustment {
        id
      }
      findings {
        ...Remarks_Finding
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

/** Records who acts for a head who is away; the regulation says who that is. */
export function ActingDialog({ people, onClose, onRemarks }: EntrustDialogProps) {
  const t = useMessages(powersMessages);
  const { post } = useMessages(terms);
  const absent = heads(people);
  const [principalId, setPrincipalId] = useState<string | null>(absent[0]?.id ?? null);
  const [receiverId, setReceiverId] = useState<string | null>(null);
  const [interim, setInterim] = useState(false);
  const [validFrom, setValidFrom] = useState<string | null>(legalDay(new Date()));
  const [validTo, setValidTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [written, setWritten] = useState('');
  return (
    <CommandDialog
      document={RecordActing}
      variables={
        principalId && receiverId && validFrom && reason.trim() && (!interim || written.trim())
          ? {
              input: {
                principalId,
                receiverId,
                interim,
                validFrom,
                validTo,
                reason,
                document: written.trim() || null,
              },
            }
          : null
      }
      title={t.recordTitle}
      submit={t.save}
      done={t.recorded}
      onDone={({ recordActing }) => onRemarks(recordActing.findings)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <SelectField
            label={t.head}
            required
            options={options(absent, post)}
            value={principalId}
            onChange={setPrincipalId}
            error={errors.principalId}
          />
          <SelectField
            label={t.actor}
            required
            searchable
            options={options(
              people.filter(({ id }) => id !== principalId),
              post,
            )}
            value={receiverId}
            onChange={setReceiverId}
            error={errors.receiverId}
          />
          <DateField
            label={t.validFrom}
            required
            value={validFrom}
            onChange={setValidFrom}
            error={errors.validFrom}
          />
          <DateField
            label={t.validTo}
            hint={t.openEnd}
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
          <TextField
            label={t.actingDocument}
            required={interim}
            value={written}
            onChange={setWritten}
            error={errors.document}
          />
          <CheckField label={t.interim} value={interim} onChange={setInterim} />
        </>
      )}
    </CommandDialog>
  );
}
