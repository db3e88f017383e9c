import { useState } from 'react';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useMessages } from '../../ui/display';
import { LongTextField } from '../../ui/fields';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { DecideAbsence } from './commands';
import { invitationMessages } from './invitationMessages';

interface AbsenceDecisionProps {
  readonly invitationId: string;
  /** Who asks to be absent. */
  readonly name: string;
  readonly reason?: string;
  readonly onClose: () => void;
}

/** The chair's answer to a wish to be absent. */
export function AbsenceDecision({ invitationId, name, reason, onClose }: AbsenceDecisionProps) {
  const t = useMessages(invitationMessages);
  const [granted, setGranted] = useState<'yes' | 'no'>('yes');
  const [note, setNote] = useState('');
  return (
    <CommandDialog
      document={DecideAbsence}
      variables={{ input: { invitationId, granted: granted === 'yes', note: note || null } }}
      title={t.absenceOf(name)}
      submit={t.save}
      done={granted === 'yes' ? t.granted : t.refused}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <p>{reason}</p>
          <SegmentedChoice
            label={t.outcome}
            value={granted}
            onChange={setGranted}
            options={[
              { value: 'yes', label: t.grant },
              { value: 'no', label: t.refuse },
            ]}
          />
          <LongTextField label={t.note} value={note} onChange={setNote} error={errors.note} />
        </>
      )}
    </CommandDialog>
  );
}
