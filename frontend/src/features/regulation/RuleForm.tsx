import { useState } from 'react';
import type { ProposedRules_PreviewFragment, RuleTypesQuery } from '../../gql/graphql';
import { ruleTerms } from '../../graphql/ruleTerms';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { CitedClauses } from './CitedClauses';
import { ForceFields } from './ForceFields';
import { importMessages } from './importMessages';
import { isRepeated, phrasesOf, placesOf } from './places';
import type { RuleDraft } from './ruleDrafts';
import { RuleField } from './RuleFields';
import classes from './ProposedRules.module.css';

interface RuleFormProps {
  readonly draft: RuleDraft;
  readonly types: RuleTypesQuery['ruleTypes'];
  readonly provisions: ProposedRules_PreviewFragment['provisions'];
  readonly errors: Readonly<Record<string, string>>;
  readonly onDone: (draft: RuleDraft) => void;
  readonly onCancel: () => void;
}

/** Fills a rule in: its kind when it is written by hand, its clauses, and every parameter of that kind. */
export function RuleForm({ draft, types, provisions, errors, onDone, onCancel }: RuleFormProps) {
  const t = useMessages(importMessages);
  const { ruleType } = useMessages(ruleTerms);
  const [edited, setEdited] = useState(draft);
  const chosen = types.find(({ type }) => type === edited.type);
  const parameters = chosen?.parameters ?? [];
  const [places, setPlaces] = useState(() => placesOf(draft));
  const phrases = phrasesOf(places);
  /** A rule known by a summary may keep what it cites. */
  const keepsCited = draft.cited && places.length === 1 && places[0]?.typed === '';
  const isCited = phrases.length === places.length && !places.some((place) => isRepeated(place, places));
  /** The same rule as one of another kind, which binds as is usual for that kind. */
  function ofKind(type: RuleDraft['type']): RuleDraft {
    const severity = types.find((each) => each.type === type)?.severity;
    const force = edited.force && severity && { ...edited.force, severity };
    return { ...edited, type, values: {}, ...(force && { force }) };
  }
  return (
    <div className={classes.form}>
      {draft.proposal && <strong>{ruleType[draft.type]}</strong>}
      {!draft.proposal && (
        <SelectField
          label={t.kind}
          required
          searchable
          hint={chosen && t.example(chosen.example.text, chosen.example.source)}
          options={types.map(({ type }) => ({ value: type, label: ruleType[type] }))}
          value={edited.type}
          onChange={(type) => type && setEdited(ofKind(type as RuleDraft['type']))}
        />
      )}
      <CitedClauses places={places} provisions={provisions} errors={errors} onChange={setPlaces} />
      {parameters.map((parameter) => (
        <RuleField
          key={`${edited.type}-${parameter.name}`}
          parameter={parameter}
          values={edited.values[parameter.name] ?? []}
          error={errors[parameter.name]}
          onChange={(values) =>
            setEdited({ ...edited, values: { ...edited.values, [parameter.name]: values } })
          }
        />
      ))}
      {edited.force && (
        <ForceFields force={edited.force} onChange={(force) => setEdited({ ...edited, force })} />
      )}
      <div className={classes.actions}>
        <Button
          kind="primary"
          disabled={!isCited && !keepsCited}
          onClick={() => onDone({ ...edited, phrases, state: 'KEPT' })}
        >
          {t.keep}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}
