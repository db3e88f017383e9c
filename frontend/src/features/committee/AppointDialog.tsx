import { useState } from 'react';
import { graphql } from '../../gql';
import type { CommitteeKind, PostRole } from '../../gql/graphql';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import { DecisionFields, EMPTY_DECISION, isHalfWritten, toDecision } from '../../graphql/DecisionFields';
import { PersonField } from '../../graphql/PersonField';
import type { Choice } from '../../graphql/ServerChoice';
import { terms } from '../../graphql/terms';
import { usePostTitles } from '../../graphql/usePostTitles';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { SelectField, TextField } from '../../ui/fields';
import { TermField } from '../../ui/TermField';
import { postOptions, usualPost } from './bodies';
import { managementMessages } from './managementMessages';
import { committeeMessages } from './messages';

const AppointMember = graphql(`
  mutation AppointMember($input: AppointMemberInput!) {
    appointMember(input: $input) {
      membership {
        id
        findings {
          ...Remarks_Finding
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const CAPACITIES = ['PART_TIME', 'FULL_TIME'] as const;
const SOURCES = ['APPOINTED', 'NOMINATED', 'SECONDED', 'REQUISITIONED', 'CONTRACTED'] as const;

interface AppointDialogProps {
  readonly committee: { readonly id: string; readonly kind: CommitteeKind };
  readonly onClose: () => void;
}

/** Gives a person a post: for whom they act, since when, how they came, and on which decision it rests. */
export function AppointDialog({ committee, onClose }: AppointDialogProps) {
  const m = useMessages(committeeMessages);
  const t = useMessages(managementMessages);
  const names = useMessages(terms);
  const posts = postOptions(committee.kind, usePostTitles(committee.id));
  const [person, setPerson] = useState<Choice | null>(null);
  const [post, setPost] = useState<PostRole>(usualPost(committee.kind));
  const [onBehalfOf, setOnBehalfOf] = useState<Choice | null>(null);
  const [publicOffice, setPublicOffice] = useState('');
  const [capacity, setCapacity] = useState<(typeof CAPACITIES)[number]>('PART_TIME');
  const [source, setSource] = useState<(typeof SOURCES)[number]>('APPOINTED');
  const [validFrom, setValidFrom] = useState<string | null>(legalDay(new Date()));
  const [validTo, setValidTo] = useState<string | null>(null);
  const [decision, setDecision] = useState(EMPTY_DECISION);
  return (
    <CommandDialog
      document={AppointMember}
      variables={
        person && validFrom && !isHalfWritten(decision)
          ? {
              input: {
                committeeId: committee.id,
                personId: person.id,
                post,
                validFrom,
                validTo,
                onBehalfOfId: onBehalfOf?.id ?? null,
                publicOffice: publicOffice.trim() || null,
                capacity,
                source,
                decision: toDecision(decision),
              },
            }
          : null
      }
      title={m.appoint}
      submit={m.save}
      done={m.appointed(person?.label ?? '')}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <PersonField
            label={m.person}
            required
            value={person}
            onChange={setPerson}
            error={errors.personId}
          />
          <SelectField
            label={m.post}
            required
            options={posts}
            value={post}
            onChange={(value) => setPost(posts.find((each) => each.value === value)?.value ?? post)}
            error={errors.post}
          />
          <DateField
            label={m.firstDay}
            required
            value={validFrom}
            onChange={setValidFrom}
            error={errors.validFrom}
          />
          <DateField
            label={m.lastDay}
            hint={t.lastDayHint}
            value={validTo}
            onChange={setValidTo}
            error={errors.validTo}
          />
          <AgencyField
            label={m.onBehalfOf}
            hint={t.onBehalfOfHint}
            value={onBehalfOf}
            onChange={setOnBehalfOf}
            error={errors.onBehalfOfId}
          />
          <TextField
            label={m.office}
            hint={t.officeHint}
            value={publicOffice}
            onChange={setPublicOffice}
            error={errors.publicOffice}
          />
          <TermField
            label={t.capacity}
            values={CAPACITIES}
            names={names.capacity}
            value={capacity}
            onChange={setCapacity}
            error={errors.capacity}
          />
          <TermField
            label={t.source}
            values={SOURCES}
            names={names.membershipSource}
            value={source}
            onChange={setSource}
            error={errors.source}
          />
          <DecisionFields
            title={t.appointingDecision}
            value={decision}
            onChange={setDecision}
            path="decision"
            errors={errors}
          />
        </>
      )}
    </CommandDialog>
  );
}
