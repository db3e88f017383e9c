import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { LongTextField } from '../../ui/fields';
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
  const [validTo, setValidTo] = useState<string | null>(legalDay(new Date()));
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      document={EndMembership}
      variables={
        validTo && reason.trim()
          ? { input: { membershipId: member.id, expectedVersion: member.version, validTo, reason } }
          : null
      }
      title={t.endOf(member.person.fullName)}
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
