import { useState, type SubmitEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { terms } from '../../graphql/terms';
import { useCommand } from '../../graphql/useCommand';
import { legalDay } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { uiMessages } from '../../ui/messages';
import { RefusalPanel, type Refusal } from '../../ui/RefusalPanel';
import { Sheet } from '../../ui/Sheet';
import { useToasts } from '../../ui/toasts';
import { committeeMessages } from './messages';
import classes from './dialogs.module.css';

const PersonChoiceQuery = graphql(`
  query PersonChoice($search: String) {
    persons(first: 20, search: $search) {
      nodes {
        id
        fullName
        publicOffice
      }
    }
  }
`);

const AppointMember = graphql(`
  mutation AppointMember($input: AppointMemberInput!) {
    appointMember(input: $input) {
      membership {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const POSTS = {
  STEERING_COMMITTEE: [
    'CHAIR',
    'STANDING_VICE_CHAIR',
    'VICE_CHAIR',
    'STANDING_MEMBER',
    'MEMBER',
    'SECRETARY',
  ],
  HELPER_TEAM: [
    'TEAM_LEADER',
    'STANDING_DEPUTY_TEAM_LEADER',
    'DEPUTY_TEAM_LEADER',
    'GROUP_LEADER',
    'MEMBER',
    'SECRETARY',
    'EXPERT',
    'SUPPORT_STAFF',
  ],
} as const;

type Post = (typeof POSTS)[keyof typeof POSTS][number];

interface AppointDialogProps {
  readonly committee: { readonly id: string; readonly kind: keyof typeof POSTS };
  readonly onClose: () => void;
}

/** Gives a person a post. */
export function AppointDialog({ committee, onClose }: AppointDialogProps) {
  const t = useMessages(committeeMessages);
  const ui = useMessages(uiMessages);
  const { post: postNames } = useMessages(terms);
  const toasts = useToasts();
  const { run, busy } = useCommand(AppointMember, { showsRefusals: true });
  const [search, setSearch] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const [post, setPost] = useState<Post>('MEMBER');
  const [validFrom, setValidFrom] = useState<string | null>(legalDay(new Date()));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [{ data }] = useQuery({ query: PersonChoiceQuery, variables: { search: search || null } });
  const persons = data?.persons.nodes ?? [];

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!personId || !validFrom) return;
    const answer = await run({ input: { committeeId: committee.id, personId, post, validFrom } });
    if (answer.ok) {
      toasts.done(t.appointed(persons.find((person) => person.id === personId)?.fullName ?? ''));
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
      title={t.appoint}
      placement="center"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button kind="primary" type="submit" form="appoint" busy={busy} disabled={!personId || !validFrom}>
            {t.save}
          </Button>
        </>
      }
    >
      <form id="appoint" className={classes.form} onSubmit={(event) => void submit(event)}>
        <RefusalPanel refusals={refusals} />
        <SelectField
          label={t.person}
          hint={t.choosePerson}
          required
          searchable
          options={persons.map((person) => ({
            value: person.id,
            label: [person.fullName, person.publicOffice].filter(Boolean).join(' – '),
          }))}
          value={personId}
          onChange={setPersonId}
          onSearch={setSearch}
          error={errors.personId}
        />
        <SelectField
          label={t.post}
          required
          options={POSTS[committee.kind].map((value) => ({ value, label: postNames[value] }))}
          value={post}
          onChange={(value) => setPost((value as Post | null) ?? 'MEMBER')}
          error={errors.post}
        />
        <DateField
          label={t.firstDay}
          required
          value={validFrom}
          onChange={setValidFrom}
          error={errors.validFrom}
        />
      </form>
    </Sheet>
  );
}
