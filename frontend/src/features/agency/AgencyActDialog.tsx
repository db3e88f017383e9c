import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import type { Choice } from '../../graphql/ServerChoice';
import { legalDay } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { CheckField, TextField } from '../../ui/fields';
import classes from './AgencySheet.module.css';
import { agencyMessages } from './messages';

const RenameAgency = graphql(`
  mutation RenameAgency($input: RenameAgencyInput!) {
    renameAgency(input: $input) {
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

const AssignAgencyIdentifier = graphql(`
  mutation AssignAgencyIdentifier($input: AssignAgencyIdentifierInput!) {
    assignAgencyIdentifier(input: $input) {
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

export type AgencyAct = 'rename' | 'code' | 'end';

interface AgencyActDialogProps {
  readonly act: AgencyAct;
  readonly agency: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly shortName?: string | null;
  };
  readonly onClose: () => void;
}

/** Puts a change of an agency on record: a name, a code, or its end with those who stand for it. */
export function AgencyActDialog({ act, ...props }: AgencyActDialogProps) {
  if (act === 'rename') return <RenameDialog {...props} />;
  return act === 'code' ? <CodeDialog {...props} /> : <EndDialog {...props} />;
}

type ActProps = Omit<AgencyActDialogProps, 'act'>;
type Errors = Readonly<Record<string, string>>;

/** Number, day and issuer of the decision. */
function useDecision() {
  const t = useMessages(agencyMessages);
  const [notation, setNotation] = useState('');
  const [issuer, setIssuer] = useState('');
  const [issuedOn, setIssuedOn] = useState<string | null>(null);
  const decision = notation.trim() && issuer.trim() && issuedOn ? { notation, issuer, issuedOn } : null;
  const fields = (errors: Errors) => (
    <fieldset className={classes.group}>
      <legend>{t.decision}</legend>
      <TextField
        label={t.notation}
        required
        value={notation}
        onChange={setNotation}
        error={errors.decision}
      />
      <DateField label={t.issuedOn} required value={issuedOn} onChange={setIssuedOn} />
      <TextField label={t.issuer} required value={issuer} onChange={setIssuer} />
    </fieldset>
  );
  return { decision, fields };
}

function RenameDialog({ agency, onClose }: ActProps) {
  const t = useMessages(agencyMessages);
  const { decision, fields } = useDecision();
  const [name, setName] = useState(agency.name);
  const [shortName, setShortName] = useState(agency.shortName ?? '');
  const [effectiveOn, setEffectiveOn] = useState<string | null>(legalDay(new Date()));
  return (
    <CommandDialog
      document={RenameAgency}
      variables={
        name.trim() && decision && effectiveOn
          ? {
              input: {
                agencyId: agency.id,
                expectedVersion: agency.version,
                name,
                shortName: shortName.trim() || null,
                decision,
                effectiveOn,
              },
            }
          : null
      }
      title={t.act.rename}
      submit={t.save}
      done={t.recorded}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField label={t.name} required value={name} onChange={setName} error={errors.name} />
          <TextField label={t.shortName} value={shortName} onChange={setShortName} error={errors.shortName} />
          {fields(errors)}
          <DateField
            label={t.effectiveOn}
            required
            value={effectiveOn}
            onChange={setEffectiveOn}
            error={errors.effectiveOn}
          />
        </>
      )}
    </CommandDialog>
  );
}

function CodeDialog({ agency, onClose }: ActProps) {
  const t = useMessages(agencyMessages);
  const [scheme, setScheme] = useState('QD-20-2020');
  const [code, setCode] = useState('');
  const [validFrom, setValidFrom] = useState<string | null>(legalDay(new Date()));
  return (
    <CommandDialog
      document={AssignAgencyIdentifier}
      variables={
        scheme.trim() && code.trim() && validFrom
          ? { input: { agencyId: agency.id, expectedVersion: agency.version, scheme, code, validFrom } }
          : null
      }
      title={t.act.code}
      submit={t.save}
      done={t.recorded}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField label={t.scheme} required value={scheme} onChange={setScheme} error={errors.scheme} />
          <TextField
            label={t.code}
            hint={t.codeHint}
            required
            value={code}
            onChange={setCode}
            error={errors.code}
          />
          <DateField
            label={t.validFrom}
            required
            value={validFrom}
            onChange={setValidFrom}
            error={errors.validFrom}
          />
        </>
      )}
    </CommandDialog>
  );
}

/** The first successor is the one that roles and memberships follow, once that is confirmed. */
function EndDialog({ agency, onClose }: ActProps) {
  const t = useMessages(agencyMessages);
  const { decision, fields } = useDecision();
  const [{ data }] = useQuery({
    query: DependentsQuery,
    variables: { id: agency.id },
    requestPolicy: 'network-only',
  });
  const [successors, setSuccessors] = useState<readonly Choice[]>([]);
  const [next, setNext] = useState<Choice | null>(null);
  const [effectiveOn, setEffectiveOn] = useState<string | null>(legalDay(new Date()));
  const [follows, setFollows] = useState(false);
  const dependents = data?.agency?.dependents ?? [];
  const named = next && successors.every(({ id }) => id !== next.id) ? [...successors, next] : successors;
  const heir = named[0];
  return (
    <CommandDialog
      document={EndAgency}
      variables={
        decision && effectiveOn
          ? {
              input: {
                agencyId: agency.id,
                expectedVersion: agency.version,
                successorIds: named.map(({ id }) => id),
                decision,
                effectiveOn,
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
          {fields(errors)}
          <DateField
            label={t.endsFrom}
            required
            value={effectiveOn}
            onChange={setEffectiveOn}
            error={errors.effectiveOn}
          />
          {dependents.length > 0 && (
            <fieldset className={classes.group}>
              <legend>{t.dependents}</legend>
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
            </fieldset>
          )}
        </>
      )}
    </CommandDialog>
  );
}
