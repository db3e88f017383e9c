import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { TextField } from '../../ui/fields';
import { DecisionFields, EMPTY_DECISION, toDecision } from './DecisionFields';
import { lifeMessages } from './lifeMessages';
import { managementMessages } from './managementMessages';

const RenameCommittee = graphql(`
  mutation RenameCommittee($input: RenameCommitteeInput!) {
    renameCommittee(input: $input) {
      committee {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export interface LivingBody {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly shortName: string;
}

/** Puts another name of a body on record. */
export function RenameDialog({ body, onClose }: { readonly body: LivingBody; readonly onClose: () => void }) {
  const t = useMessages(lifeMessages);
  const m = useMessages(managementMessages);
  const [name, setName] = useState(body.name);
  const [shortName, setShortName] = useState(body.shortName);
  const [decision, setDecision] = useState(EMPTY_DECISION);
  const [effectiveOn, setEffectiveOn] = useState<string | null>(legalDay(new Date()));
  const rests = toDecision(decision);
  return (
    <CommandDialog
      document={RenameCommittee}
      variables={
        name.trim() && shortName.trim() && rests && effectiveOn
          ? {
              input: {
                committeeId: body.id,
                expectedVersion: body.version,
                name,
                shortName,
                decision: rests,
                effectiveOn,
              },
            }
          : null
      }
      title={t.rename}
      submit={t.record}
      done={t.recorded}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField label={m.name} required value={name} onChange={setName} error={errors.name} />
          <TextField
            label={m.shortName}
            required
            value={shortName}
            onChange={setShortName}
            error={errors.shortName}
          />
          <DecisionFields
            title={t.decision}
            value={decision}
            onChange={setDecision}
            path="decision"
            errors={errors}
          />
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
