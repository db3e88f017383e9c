import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { CheckField, TextField } from '../../ui/fields';
import { agencyMessages } from './messages';

const AssignAgencyIdentifier = graphql(`
  mutation AssignAgencyIdentifier($input: AssignAgencyIdentifierInput!) {
    assignAgencyIdentifier(input: $input) {
      agency {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface AgencyCodeDialogProps {
  readonly agency: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

/** Gives an agency a code from a day on, in place of those it has in the scheme or beside them. */
export function AgencyCodeDialog({ agency, onClose }: AgencyCodeDialogProps) {
  const t = useMessages(agencyMessages);
  const [scheme, setScheme] = useState('QD-20-2020');
  const [code, setCode] = useState('');
  const [validFrom, setValidFrom] = useState<string | null>(legalDay(new Date()));
  const [validTo, setValidTo] = useState<string | null>(null);
  const [replaces, setReplaces] = useState(true);
  return (
    <CommandDialog
      document={AssignAgencyIdentifier}
      variables={
        scheme.trim() && code.trim() && validFrom
          ? {
              input: {
                agencyId: agency.id,
                expectedVersion: agency.version,
                scheme,
                code,
                validFrom,
                validTo,
                replaces,
              },
            }
          : null
      }
      title={t.act.code}
      submit={t.save}
      done={t.recorded}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField label={t.scheme} required value={scheme} onChange={setScheme} error={errors.scheme} />
          <TextField
            label={t.code}
            hint={t.codeHint}
            required
            value={code}
            onChange={setCode}
            error={errors.code}
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
            hint={t.validToHint}
            value={validTo}
            onChange={setValidTo}
            error={errors.validTo}
          />
          <CheckField
            label={t.replaces}
            hint={t.replacesHint}
            value={replaces}
            onChange={setReplaces}
            error={errors.replaces}
          />
        </>
      )}
    </CommandDialog>
  );
}
