import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { DecisionFields, EMPTY_DECISION, isHalfWritten, toDecision } from '../../graphql/DecisionFields';
import { useTaskOrder } from '../../graphql/useTaskOrder';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { taskMessages } from './messages';

const GiveTask = graphql(`
  mutation GiveTask($input: GiveTaskInput!) {
    giveTask(input: $input) {
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface GiveTaskDialogProps {
  /** The bodies in whose name the viewer may give tasks. */
  readonly givers: readonly { readonly id: string; readonly shortName: string }[];
  readonly onClose: () => void;
}

/** Gives a task without a conclusion: on a directive from above, out of a plan, or by the leaders themselves. */
export function GiveTaskDialog({ givers, onClose }: GiveTaskDialogProps) {
  const t = useMessages(taskMessages);
  const { order, fields } = useTaskOrder();
  const [giver, setGiver] = useState(givers[0]?.id ?? null);
  const [basis, setBasis] = useState(EMPTY_DECISION);
  const complete = order && giver && !isHalfWritten(basis);
  return (
    <CommandDialog
      document={GiveTask}
      variables={complete ? { input: { committeeId: giver, basis: toDecision(basis), ...order } } : null}
      title={t.give}
      submit={t.give}
      done={t.given}
      wide
      onClose={onClose}
    >
      {(errors) => (
        <>
          <SelectField
            label={t.committee}
            required
            options={givers.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            value={giver}
            onChange={setGiver}
            error={errors.committeeId}
          />
          {fields(errors)}
          <DecisionFields
            title={t.basis}
            hint={t.basisHint}
            value={basis}
            onChange={setBasis}
            path="basis"
            errors={errors}
          />
        </>
      )}
    </CommandDialog>
  );
}
