import { useMessages } from '../../ui/display';
import { DateField } from '../../ui/dateFields';
import { FieldGroup } from '../../ui/FieldGroup';
import { CheckField, TextField } from '../../ui/fields';
import type { Indicator } from '../../gql/graphql';
import { MemberField } from './MemberField';
import { procedureMessages } from './messages';

/** Who wants what is brought before the leaders, by when, and what it is meant to improve. */
export interface Demand {
  readonly requestedById: string | null;
  readonly dueOn: string | null;
  readonly dueTo: string;
  readonly indicators: Indicator[];
}

export const NO_DEMAND: Demand = { requestedById: null, dueOn: null, dueTo: '', indicators: [] };

const INDICATORS = ['COMPETITIVENESS', 'ADMINISTRATIVE_REFORM', 'DIGITAL_TRANSFORMATION', 'ICT'] as const;

interface DemandFieldsProps {
  readonly body: string;
  readonly value: Demand;
  readonly onChange: (demand: Demand) => void;
  readonly errors: Readonly<Record<string, string>>;
}

export function DemandFields({ body, value, onChange, errors }: DemandFieldsProps) {
  const t = useMessages(procedureMessages);
  const set = (part: Partial<Demand>) => onChange({ ...value, ...part });
  return (
    <>
      <MemberField
        label={t.requestedBy}
        hint={t.requestedByHint}
        body={body}
        value={value.requestedById}
        onChange={(requestedById) => set({ requestedById })}
        error={errors.requestedById}
      />
      <DateField
        label={t.dueOn}
        value={value.dueOn}
        onChange={(dueOn) => set({ dueOn })}
        error={errors.dueOn}
      />
      <TextField
        label={t.dueTo}
        hint={t.dueToHint}
        maxLength={200}
        value={value.dueTo}
        onChange={(dueTo) => set({ dueTo })}
        error={errors.dueTo}
      />
      <FieldGroup title={t.indicators}>
        {INDICATORS.map((indicator) => (
          <CheckField
            key={indicator}
            label={t.indicator[indicator]}
            value={value.indicators.includes(indicator)}
            onChange={(chosen) =>
              set({
                indicators: INDICATORS.filter((each) =>
                  each === indicator ? chosen : value.indicators.includes(each),
                ),
              })
            }
          />
        ))}
      </FieldGroup>
    </>
  );
}
