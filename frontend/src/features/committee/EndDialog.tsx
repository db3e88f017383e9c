import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../gql';
import { useCommand } from '../../graphql/useCommand';
import { legalDay } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { LongTextField } from '../../ui/fields';
import { uiMessages } from '../../ui/messages';
import { RefusalPanel, type Refusal } from '../../ui/RefusalPanel';
import { Sheet } from '../../ui/Sheet';
import { useToasts } from '../../ui/toasts';
import classes from './dialogs.module.css';
import type { Member } from './MemberTable';
import { committeeMessages } from './messages';

const EndMembership = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      membership {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

/** Ends a membership; the person's access ends with it. */
export function EndDialog({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const t = useMessages(committeeMessages);
  const ui = useMessages(uiMessages);
  const toasts = useToasts();
  const { run, busy } = useCommand(EndMembership, { showsRefusals: true });
  const [validTo, setValidTo] = useState<string | null>(legalDay(new Date()));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!validTo) return;
    const answer = await run({
      input: { membershipId: member.id, expectedVersion: member.version, validTo, reason },
    });
    if (answer.ok) {
      toasts.done(t.ended);
      onClose();
    } else {
      setErrors(answer.fields);
      setRefusals(answer.refusals);
    }
  }

  return (
    <Sheet
      open
      onClose={onClose}
      title={t.endOf(member.person.fullName)}
      placement="center"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button
            kind="danger"
            type="submit"
            form="end"
            busy={busy}
            disabled={!validTo || reason.trim() === ''}
          >
            {t.end}
          </Button>
        </>
      }
    >
      <form id="end" className={classes.form} onSubmit={(event) => void submit(event)}>
        <RefusalPanel refusals={refusals} />
        <DateField label={t.lastDay} required value={validTo} onChange={setValidTo} error={errors.validTo} />
        <LongTextField label={t.reason} required value={reason} onChange={setReason} error={errors.reason} />
      </form>
    </Sheet>
  );
}
