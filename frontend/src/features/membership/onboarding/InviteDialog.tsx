import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql } from '../../../gql';
import { CommandDialog } from '../../../graphql/CommandDialog';
import { useMessages } from '../../../ui/display';
import { CheckField, TextField } from '../../../ui/fields';
import { onboardingMessages } from './messages';

const InvitePerson = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      person {
        id
        access {
          state
          email
        }
      }
      existingAccount {
        displayName
        username
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

type Existing = ResultOf<typeof InvitePerson>['invitePerson']['existingAccount'];

interface InviteDialogProps {
  readonly person: { readonly id: string; readonly fullName: string };
  /** The address that is known, to begin with. */
  readonly email: string;
  readonly onClose: () => void;
}

/** Makes an account for a person and sends them the link; an account with the address is told and can be linked. */
export function InviteDialog({ person, email: known, onClose }: InviteDialogProps) {
  const t = useMessages(onboardingMessages);
  const [email, setEmail] = useState(known);
  const [admin, setAdmin] = useState(false);
  const [existing, setExisting] = useState<Existing>(null);
  const [linkExisting, setLinkExisting] = useState(false);
  const linking = existing !== null && linkExisting;
  return (
    <CommandDialog
      document={InvitePerson}
      variables={
        email.trim()
          ? {
              input: {
                personId: person.id,
                email: email.trim(),
                roles: admin ? ['MEMBER', 'ADMIN'] : ['MEMBER'],
                linkExisting: linking,
              },
            }
          : null
      }
      title={t.inviteOf(person.fullName)}
      submit={linking ? t.link : t.send}
      done={linking ? t.linked(person.fullName) : t.sent(person.fullName)}
      onClose={onClose}
      onRefused={({ invitePerson }) => setExisting(invitePerson.existingAccount)}
    >
      {(errors) => (
        <>
          <TextField
            label={t.email}
            hint={t.emailHint}
            required
            value={email}
            onChange={(value) => {
              setEmail(value);
              setExisting(null);
              setLinkExisting(false);
            }}
            error={errors.email}
          />
          {existing && (
            <CheckField
              label={t.linkExisting}
              hint={t.existing(existing.displayName, existing.username)}
              value={linkExisting}
              onChange={setLinkExisting}
            />
          )}
          <CheckField
            label={t.admin}
            hint={t.adminHint}
            value={admin}
            onChange={setAdmin}
            error={errors.roles}
          />
        </>
      )}
    </CommandDialog>
  );
}
