import { useState } from 'react';
import { graphql, type FragmentType } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { newPeriod, PeriodFields } from '../../graphql/PeriodFields';
import { terms } from '../../graphql/terms';
import { useMessages } from '../../ui/display';
import { CheckField, TextField } from '../../ui/fields';
import { TermField } from '../../ui/TermField';
import type { Remarks_Finding } from '../../graphql/Remarks';
import { leaders, type EntrustingPerson } from './entrustingPeople';
import { powersMessages } from './messages';
import { areChosen, PartiesFields, partiesFrom } from './PartiesFields';
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
  const { meetingKind } = useMessages(terms);
  const givers = leaders(people);
  const [parties, setParties] = useState(() => partiesFrom(givers));
  const [powers, setPowers] = useState<readonly Power[]>([]);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('ALL');
  const [period, setPeriod] = useState(newPeriod);
  const [written, setWritten] = useState('');
  const { validFrom, validTo } = period;
  const names = { ALL: t.allMeetings, ...meetingKind };
  return (
    <CommandDialog
      document={GiveDelegation}
      variables={
        areChosen(parties) && powers.length > 0 && validFrom && written.trim()
          ? {
              input: {
                ...parties,
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
          <PartiesFields
            principalLabel={t.giver}
            principals={givers}
            receiverLabel={t.receiver}
            people={people}
            value={parties}
            onChange={setParties}
            errors={errors}
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
          <TermField
            label={t.whichMeetings}
            values={KINDS}
            names={names}
            value={kind}
            onChange={setKind}
            error={errors.meetingKinds}
          />
          <PeriodFields value={period} onChange={setPeriod} endHint={t.openEnd} errors={errors} />
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
