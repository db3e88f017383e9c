import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { terms } from '../../graphql/terms';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import { StateBadge, type Tone } from '../../ui/StateBadge';
import { InviteDialog } from './onboarding/InviteDialog';
import { onboardingMessages } from './onboarding/messages';
import { ResendDialog } from './onboarding/ResendDialog';
import { EditPersonDialog } from './EditPersonDialog';
import { personMessages } from './messages';
import classes from './PersonTable.module.css';

export const PersonTable_Person = graphql(`
  fragment PersonTable_Person on Person {
    id
    fullName
    honorific
    publicOffice
    headsAgency
    agency {
      id
      name
    }
    contact {
      email
      phone
    }
    access {
      state
      email
    }
    ...EditPersonDialog_Person
  }
`);

type PersonRow = ResultOf<typeof PersonTable_Person>;

const TONES: Record<keyof (typeof terms)['vi']['accessState'], Tone> = {
  NOT_INVITED: 'wait',
  PENDING: 'late',
  INVITED: 'soon',
  ACTIVE: 'ok',
};

interface PersonTableProps {
  readonly people: readonly FragmentType<typeof PersonTable_Person>[];
}

type Dialog = 'edit' | 'invite' | 'resend';

/** Persons, how far each is on the way into the system, and what an administrator does about it. */
export function PersonTable({ people }: PersonTableProps) {
  const t = useMessages(personMessages);
  const words = useMessages(onboardingMessages);
  const { accessState } = useMessages(terms);
  const [open, setOpen] = useState<{ readonly dialog: Dialog; readonly person: PersonRow } | null>(null);
  const close = () => setOpen(null);
  const columns: readonly Column<PersonRow>[] = [
    {
      key: 'name',
      label: t.fullName,
      heading: true,
      render: ({ honorific, fullName }) => [honorific, fullName].filter(Boolean).join(' '),
    },
    { key: 'office', label: t.publicOffice, render: ({ publicOffice }) => publicOffice ?? '–' },
    {
      key: 'agency',
      label: t.agency,
      render: ({ agency, headsAgency }) =>
        agency ? `${agency.name}${headsAgency ? ` (${t.head.toLowerCase()})` : ''}` : '–',
    },
    {
      key: 'contact',
      label: t.contact,
      render: ({ contact }) => [contact?.email, contact?.phone].filter(Boolean).join(' · ') || '–',
    },
    {
      key: 'access',
      label: words.access,
      render: ({ access }) =>
        access ? <StateBadge tone={TONES[access.state]}>{accessState[access.state]}</StateBadge> : '–',
    },
    {
      key: 'actions',
      label: t.actions,
      screenOnly: true,
      render: (person) => (
        <div className={classes.acts}>
          <Button
            kind="quiet"
            aria-label={t.editOf(person.fullName)}
            onClick={() => setOpen({ dialog: 'edit', person })}
          >
            {t.edit}
          </Button>
          {person.access?.state === 'NOT_INVITED' && (
            <Button
              kind="quiet"
              aria-label={words.inviteOf(person.fullName)}
              onClick={() => setOpen({ dialog: 'invite', person })}
            >
              {words.invite}
            </Button>
          )}
          {(person.access?.state === 'INVITED' || person.access?.state === 'PENDING') && (
            <Button
              kind="quiet"
              aria-label={words.resendTo(person.fullName)}
              onClick={() => setOpen({ dialog: person.access?.email ? 'resend' : 'invite', person })}
            >
              {words.resend}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t.persons}
        columns={columns}
        rows={people.map((person) => readFragment(PersonTable_Person, person))}
        rowKey={({ id }) => id}
      />
      {open?.dialog === 'edit' && <EditPersonDialog person={open.person} onClose={close} />}
      {open?.dialog === 'invite' && (
        <InviteDialog
          person={open.person}
          email={open.person.access?.email ?? open.person.contact?.email ?? ''}
          onClose={close}
        />
      )}
      {open?.dialog === 'resend' && (
        <ResendDialog
          person={open.person}
          email={open.person.access?.email ?? ''}
          onOtherAddress={() => setOpen({ dialog: 'invite', person: open.person })}
          onClose={close}
        />
      )}
    </>
  );
}
