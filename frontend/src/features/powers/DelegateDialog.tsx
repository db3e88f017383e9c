import { useState } from 'react';
import { graphql, type FragmentType } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { terms } from '../../graphql/terms';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { CheckField, SelectField, TextField } from '../../ui/fields';
import type { Remarks_Finding } from '../../graphql/Remarks';
import { powersMessages } from './messages';
import { leaders, options, type EntrustingPerson } from './people';
import classes from './powers.module.css';

const GiveDelegation = graphql(`
  mutation GiveDelegation($input: GiveDelegationInput!) {
    giveDelegation(input: $input) {
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

const POWERS = [
  'CONVENE',
  'CHAIR',
  'EXTEND',
  'SIGN',
  'DISCLOSE',
  'FORM_GROUPS',
  'MOBILISE_EXPERTS',
  'ASSIGN_TASKS',
] as const;

type Power = (typeof POWERS)[number];

const KINDS = ['ALL', 'REGULAR', 'AD_HOC'] as const;

export interface EntrustDialogProps {
  readonly people: readonly EntrustingPerson[];
  readonly onClose: () => void;
  readonly onRemarks: (findings: readonly FragmentType<typeof Remarks_Finding>[]) => void;
}

/** Records that a leader delegates powers in writing; the regulation says to whom. */
export function DelegateDialog({ people, onClose, onRemarks }: EntrustDialogProps) {
  const t = useMessages(powersMessages);
  const { post, meetingKind } = useMessages(terms);
  const givers = leaders(people);
  const [principalId, setPrincipalId] = useState<string | null>(givers[0]?.id ?? null);
  const [receiverId, setReceiverId] = useState<string | null>(null);
  const [powers, setPowers] = useState<readonly Power[]>([]);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('ALL');
  const [validFrom, setValidFrom] = useState<string | null>(legalDay(new Date()));
  const [validTo, setValidTo] = useState<string | null>(null);
  const [written, setWritten] = useState('');
  const names = { ALL: t.allMeetings, ...meetingKind };
  return (
    <CommandDialog
      document={GiveDelegation}
      variables={
        principalId && receiverId && powers.length > 0 && validFrom && written.trim()
          ? {
              input: {
                principalId,
                receiverId,
                powers: [...powers],
                meetingKinds: kind === 'ALL' ? [] : [kind],
                validFrom,
                validTo,
                document: written,
              },
            }
          : null
      }
      title={t.delegateTitle}
      submit={t.save}
      done={t.delegated}
      onDone={({ giveDelegation }) => onRemarks(giveDelegation.findings)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <SelectField
            label={t.giver}
            required
            options={options(givers, post)}
            value={principalId}
            onChange={setPrincipalId}
            error={errors.principalId}
          />
          <SelectField
            label={t.receiver}
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
          <fieldset className={classes.choices}>
            <legend>{t.whichPowers}</legend>
            {POWERS.map((power) => (
              <CheckField
                key={power}
                label={t.powers[power]}
                value={powers.includes(power)}
                onChange={(chosen) =>
                  setPowers(POWERS.filter((each) => (each === power ? chosen : powers.includes(each))))
                }
              />
            ))}
          </fieldset>
          <SelectField
            label={t.whichMeetings}
            options={KINDS.map((value) => ({ value, label: names[value] }))}
            value={kind}
            onChange={(value) => setKind(KINDS.find((each) => each === value) ?? 'ALL')}
            error={errors.meetingKinds}
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
          <TextField
            label={t.document}
            hint={t.documentExample}
            required
            value={written}
            onChange={setWritten}
            error={errors.document}
          />
        </>
      )}
    </CommandDialog>
  );
}
