import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import { GroundsFields, newGrounds, toGrounds } from '../../graphql/DecisionFields';
import type { Choice } from '../../graphql/ServerChoice';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { FieldGroup } from '../../ui/FieldGroup';
import { CheckField } from '../../ui/fields';
import classes from './AgencySheet.module.css';
import { agencyMessages } from './messages';

const EndAgency = graphql(`
  mutation EndAgency($input: EndAgencyInput!) {
    endAgency(input: $input) {
      agency {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const DependentsQuery = graphql(`
  query AgencyDependents($id: ID!) {
    agency(id: $id) {
      id
      dependents
    }
  }
`);

interface AgencyEndDialogProps {
  readonly agency: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

/** Ends an agency. The first successor is the one that roles and memberships follow, once that is confirmed. */
export function AgencyEndDialog({ agency, onClose }: AgencyEndDialogProps) {
  const t = useMessages(agencyMessages);
  const [{ data }] = useQuery({
    query: DependentsQuery,
    variables: { id: agency.id },
    requestPolicy: 'network-only',
  });
  const [successors, setSuccessors] = useState<readonly Choice[]>([]);
  const [next, setNext] = useState<Choice | null>(null);
  const [grounds, setGrounds] = useState(newGrounds);
  const [follows, setFollows] = useState(false);
  const dependents = data?.agency?.dependents ?? [];
  const named = next && successors.every(({ id }) => id !== next.id) ? [...successors, next] : successors;
  const heir = named[0];
  const rests = toGrounds(grounds);
  return (
    <CommandDialog
      document={EndAgency}
      variables={
        rests
          ? {
              input: {
                agencyId: agency.id,
                expectedVersion: agency.version,
                successorIds: named.map(({ id }) => id),
                decision: rests.decision,
                effectiveOn: rests.day,
                followId: follows && heir ? heir.id : null,
              },
            }
          : null
      }
      title={t.act.end}
      submit={t.save}
      done={t.recorded}
      danger
      onClose={onClose}
    >
      {(errors) => (
        <>
          {successors.length > 0 && (
            <ul className={classes.list}>
              {successors.map(({ id, label }) => (
                <li key={id}>{label}</li>
              ))}
            </ul>
          )}
          <AgencyField
            label={t.successor}
            hint={t.successorHint}
            value={next}
            onChange={setNext}
            error={errors.successorIds}
          />
          <div>
            <Button
              disabled={!next}
              onClick={() => {
                setSuccessors(named);
                setNext(null);
              }}
            >
              {t.addSuccessor}
            </Button>
          </div>
          <GroundsFields value={grounds} onChange={setGrounds} dayLabel={t.endsFrom} errors={errors} />
          {dependents.length > 0 && (
            <FieldGroup title={t.dependents}>
              <ul className={classes.list}>
                {dependents.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
              {heir && (
                <CheckField
                  label={t.follow(heir.label)}
                  value={follows}
                  onChange={setFollows}
                  error={errors.followId}
                />
              )}
            </FieldGroup>
          )}
        </>
      )}
    </CommandDialog>
  );
}
