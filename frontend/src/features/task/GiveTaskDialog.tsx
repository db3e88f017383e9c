import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useTaskOrder } from '../../graphql/useTaskOrder';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { FieldGroup } from '../../ui/FieldGroup';
import { SelectField, TextField } from '../../ui/fields';
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
  const [notation, setNotation] = useState('');
  const [issuedOn, setIssuedOn] = useState<string | null>(null);
  const [issuer, setIssuer] = useState('');
  const based = [notation.trim(), issuedOn, issuer.trim()];
  const basis = issuedOn && based.every(Boolean) ? { notation, issuedOn, issuer } : null;
  const complete = order && giver && (basis !== null || !based.some(Boolean));
  return (
    <CommandDialog
      document={GiveTask}
      variables={complete ? { input: { committeeId: giver, basis, ...order } } : null}
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
          <FieldGroup title={t.basis} hint={t.basisHint}>
            <TextField
              label={t.notation}
              maxLength={100}
              value={notation}
              onChange={setNotation}
              error={errors.basis}
            />
            <DateField label={t.issuedOn} value={issuedOn} onChange={setIssuedOn} />
            <TextField label={t.issuer} maxLength={255} value={issuer} onChange={setIssuer} />
          </FieldGroup>
        </>
      )}
    </CommandDialog>
  );
}
