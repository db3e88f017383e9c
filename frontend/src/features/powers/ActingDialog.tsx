import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { newPeriod, PeriodFields } from '../../graphql/PeriodFields';
import { useMessages } from '../../ui/display';
import { CheckField, LongTextField, TextField } from '../../ui/fields';
import type { EntrustDialogProps } from './DelegateDialog';
import { heads } from './entrustingPeople';
import { powersMessages } from './messages';
import { areChosen, PartiesFields, partiesFrom } from './PartiesFields';

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
  const absent = heads(people);
  const [parties, setParties] = useState(() => partiesFrom(absent));
  const [interim, setInterim] = useState(false);
  const [period, setPeriod] = useState(newPeriod);
  const [reason, setReason] = useState('');
  const [written, setWritten] = useState('');
  const { validFrom, validTo } = period;
  return (
    <CommandDialog
      document={RecordActing}
      variables={
        areChosen(parties) && validFrom && reason.trim() && (!interim || written.trim())
          ? {
              input: {
                ...parties,
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
          <PartiesFields
            principalLabel={t.head}
            principals={absent}
            receiverLabel={t.actor}
            people={people}
            value={parties}
            onChange={setParties}
            errors={errors}
          />
          <PeriodFields value={period} onChange={setPeriod} endHint={t.openEnd} errors={errors} />
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
