import { SelectField } from '../../ui/fields';
import { options, type EntrustingPerson } from './people';

/** Between whom something is entrusted. */
interface Between {
  readonly principalId: string;
  readonly receiverId: string;
}

type BetweenDraft = { readonly [Side in keyof Between]: string | null };

/** Begins with the first of those who may entrust something. */
export function betweenFrom(principals: readonly EntrustingPerson[]): BetweenDraft {
  return { principalId: principals[0]?.id ?? null, receiverId: null };
}

/** Whether both sides are chosen. */
export function isBetween(draft: BetweenDraft): draft is Between {
  return draft.principalId !== null && draft.receiverId !== null;
}

interface BetweenFieldsProps {
  readonly principalLabel: string;
  readonly principals: readonly EntrustingPerson[];
  readonly receiverLabel: string;
  readonly people: readonly EntrustingPerson[];
  readonly value: BetweenDraft;
  readonly onChange: (draft: BetweenDraft) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** From whom to whom something is entrusted. */
export function BetweenFields(props: BetweenFieldsProps) {
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
