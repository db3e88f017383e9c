import { SelectField } from '../../ui/fields';
import { options, type EntrustingPerson } from './entrustingPeople';

/** Between whom something is entrusted. */
interface Parties {
  readonly principalId: string;
  readonly receiverId: string;
}

type PartiesDraft = { readonly [Side in keyof Parties]: string | null };

/** Begins with the first of those who may entrust something. */
export function partiesFrom(principals: readonly EntrustingPerson[]): PartiesDraft {
  return { principalId: principals[0]?.id ?? null, receiverId: null };
}

/** Whether both sides are chosen. */
export function areChosen(draft: PartiesDraft): draft is Parties {
  return draft.principalId !== null && draft.receiverId !== null;
}

interface PartiesFieldsProps {
  readonly principalLabel: string;
  readonly principals: readonly EntrustingPerson[];
  readonly receiverLabel: string;
  readonly people: readonly EntrustingPerson[];
  readonly value: PartiesDraft;
  readonly onChange: (draft: PartiesDraft) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** From whom to whom something is entrusted. */
export function PartiesFields(props: PartiesFieldsProps) {
  const { value, onChange, errors } = props;
  return (
    <>
      <SelectField
        label={props.principalLabel}
        required
        options={options(props.principals)}
        value={value.principalId}
        onChange={(principalId) => onChange({ ...value, principalId })}
        error={errors.principalId}
      />
      <SelectField
        label={props.receiverLabel}
        required
        searchable
        options={options(props.people.filter(({ id }) => id !== value.principalId))}
        value={value.receiverId}
        onChange={(receiverId) => onChange({ ...value, receiverId })}
        error={errors.receiverId}
      />
    </>
  );
}
