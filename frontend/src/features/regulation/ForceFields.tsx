import { ruleTerms } from '../../graphql/ruleTerms';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { importMessages } from './importMessages';
import type { RuleForce } from './ruleDrafts';
import classes from './ProposedRules.module.css';

interface ForceFieldsProps {
  readonly force: RuleForce;
  readonly onChange: (force: RuleForce) => void;
}

/** What a breach of a rule does, and when the rule holds. */
export function ForceFields({ force, onChange }: ForceFieldsProps) {
  const t = useMessages(importMessages);
  const { severity } = useMessages(ruleTerms);
  return (
    <div className={classes.force}>
      <SelectField
        label={t.severity}
        options={(Object.keys(severity) as RuleForce['severity'][]).map((value) => ({
          value,
          label: severity[value],
        }))}
        value={force.severity}
        onChange={(value) => value && onChange({ ...force, severity: value as RuleForce['severity'] })}
      />
      <DateField
        label={t.validFrom}
        hint={t.validHint}
        value={force.validFrom}
        onChange={(validFrom) => onChange({ ...force, validFrom })}
      />
      <DateField
        label={t.validTo}
        hint={t.validHint}
        value={force.validTo}
        onChange={(validTo) => onChange({ ...force, validTo })}
      />
    </div>
  );
}
