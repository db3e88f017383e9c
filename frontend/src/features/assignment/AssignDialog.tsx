import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { AgencyField } from '../../graphql/AgencyField';
import { Citations } from '../../graphql/Citations';
import { CommandDialog } from '../../graphql/CommandDialog';
import { newPeriod, PeriodFields } from '../../graphql/PeriodFields';
import { PersonField } from '../../graphql/PersonField';
import type { Choice } from '../../graphql/ServerChoice';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { SelectField, TextField } from '../../ui/fields';
import { CloseIcon } from '../../ui/icons';
import classes from './assignment.module.css';
import { assignmentMessages } from './messages';

export const AssignDialog_Right = graphql(`
  fragment AssignDialog_Right on AssignmentRight {
    kind
    holders
    isStated
    venue
    body {
      id
      asOf
      shortName
    }
    citations {
      ...CitationFields
    }
  }
`);

type Right = ResultOf<typeof AssignDialog_Right>;

const AssignPeople = graphql(`
  mutation AssignPeople($input: AssignPeopleInput!) {
    assignPeople(input: $input) {
      assignment {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface AssignDialogProps {
  /** What the viewer may assign, in which body; at least one. */
  readonly rights: readonly FragmentType<typeof AssignDialog_Right>[];
  readonly onClose: () => void;
}

/** Gives people a field, a liaison, concentrated work or a call as experts, by a right the text gives the viewer. */
export function AssignDialog({ rights: masked, onClose }: AssignDialogProps) {
  const rights = masked.map((each) => readFragment(AssignDialog_Right, each));
  const t = useMessages(assignmentMessages);
  const [chosen, setChosen] = useState('0');
  const [subject, setSubject] = useState('');
  const [people, setPeople] = useState<readonly Choice[]>([]);
  const [agency, setAgency] = useState<Choice | null>(null);
  const [period, setPeriod] = useState(newPeriod);
  const [documentNotation, setDocumentNotation] = useState('');
  const right = rights[Number(chosen)];
  if (!right) return null;
  const { kind, body, venue } = right;
  const alone = kind === 'RESPONSIBILITY_AREA' || kind === 'LIAISON';
  const { validFrom, validTo } = period;
  const complete =
    subject.trim().length > 1 &&
    people.length > 0 &&
    validFrom &&
    (kind !== 'LIAISON' || agency) &&
    (kind !== 'CONCENTRATED_WORK' || validTo);
  const add = (person: Choice | null) =>
    person && setPeople(alone ? [person] : [...people.filter(({ id }) => id !== person.id), person]);
  return (
    <CommandDialog
      document={AssignPeople}
      variables={
        complete
          ? {
              input: {
                committeeId: body.id,
                kind,
                subject,
                personIds: people.map(({ id }) => id),
                agencyId: agency?.id ?? null,
                validFrom,
                validTo,
                documentNotation: documentNotation.trim() || null,
              },
            }
          : null
      }
      title={t.assignTitle}
      submit={t.save}
      done={t.assigned}
      wide
      onClose={onClose}
    >
      {(errors) => (
        <>
          <SelectField
            label={t.what}
            required
            options={rights.map((each, index) => ({
              value: String(index),
              label: `${t.kind[each.kind]} – ${each.body.shortName}`,
            }))}
            value={chosen}
            onChange={(value) => {
              setChosen(value ?? '0');
              setPeople([]);
            }}
          />
          <Basis right={right} />
          <TextField
            label={t.subject[kind]}
            required
            maxLength={500}
            value={subject}
            onChange={setSubject}
            error={errors.subject}
          />
          <PersonField
            label={alone ? t.people : t.person}
            required={people.length === 0}
            value={people.at(-1) ?? null}
            onChange={add}
            error={errors.personIds}
          />
          {!alone && <Chosen people={people} onChange={setPeople} />}
          {kind !== 'RESPONSIBILITY_AREA' && (
            <AgencyField
              label={kind === 'LIAISON' ? t.agency.LIAISON : t.agency.OTHER}
              hint={venue ? t.venueHint(venue) : undefined}
              required={kind === 'LIAISON'}
              value={agency}
              onChange={setAgency}
              error={errors.agencyId}
            />
          )}
          <PeriodFields
            value={period}
            onChange={setPeriod}
            endRequired={kind === 'CONCENTRATED_WORK'}
            errors={errors}
          />
          <TextField
            label={t.document}
            maxLength={100}
            value={documentNotation}
            onChange={setDocumentNotation}
            error={errors.documentNotation}
          />
        </>
      )}
    </CommandDialog>
  );
}

function Basis({ right }: { readonly right: Right }) {
  const t = useMessages(assignmentMessages);
  const who = right.holders.join(', ');
  return (
    <p className={classes.basis}>
      <span>{right.isStated ? t.decides(who) : t.silent(who)}</span>
      <Citations of={right.citations} />
    </p>
  );
}

interface ChosenProps {
  readonly people: readonly Choice[];
  readonly onChange: (people: readonly Choice[]) => void;
}

function Chosen({ people, onChange }: ChosenProps) {
  const t = useMessages(assignmentMessages);
  return (
    <ul className={classes.chosen} aria-label={t.people}>
      {people.map((person) => (
        <li key={person.id}>
          <Button
            aria-label={t.removePerson(person.label)}
            onClick={() => onChange(people.filter(({ id }) => id !== person.id))}
          >
            {person.label}
            <CloseIcon />
          </Button>
        </li>
      ))}
    </ul>
  );
}
