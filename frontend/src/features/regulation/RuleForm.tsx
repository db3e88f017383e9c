import { useState } from 'react';
import type { ProposedRules_PreviewFragment, RuleTypesQuery } from '../../gql/graphql';
import { ruleTerms } from '../../graphql/ruleTerms';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { SelectField, TextField } from '../../ui/fields';
import { fromAnchor, toAnchor } from './anchors';
import { ClauseQuote } from './ClauseQuote';
import { ForceFields } from './ForceFields';
import { importMessages } from './importMessages';
import { citationOf, type RuleDraft } from './ruleDrafts';
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

/** Fills a rule in: its kind when it is written by hand, its clause, and every parameter of that kind. */
export function RuleForm({ draft, types, provisions, errors, onDone, onCancel }: RuleFormProps) {
  const t = useMessages(importMessages);
  const { ruleType } = useMessages(ruleTerms);
  const [edited, setEdited] = useState(draft);
  const chosen = types.find(({ type }) => type === edited.type);
  const parameters = chosen?.parameters ?? [];
  const anchor = edited.phrases[0]?.anchor ?? null;
  const [place, setPlace] = useState(anchor ? fromAnchor(anchor) : '');
  const clauses = provisions.filter(({ text }) => text.trim() !== '');
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
      {clauses.length === 0 && (
        <TextField
          label={t.clause}
          required
          hint={t.anchorHint}
          error={errors.phrases}
          value={place}
          onChange={(typed) => {
            const typedAnchor = toAnchor(typed);
            setPlace(typed);
            setEdited({ ...edited, phrases: typedAnchor ? [{ anchor: typedAnchor }] : [] });
          }}
        />
      )}
      {clauses.length > 0 && (
        <SelectField
          label={t.clause}
          required
          searchable
          error={errors.phrases}
          options={clauses.map((provision) => ({
            value: provision.anchor,
            label: citationOf(provision, provisions),
          }))}
          value={anchor}
          onChange={(cited) =>
            cited && cited !== anchor && setEdited({ ...edited, phrases: [{ anchor: cited }] })
          }
        />
      )}
      {edited.phrases.map((phrase, index) => (
        <ClauseQuote key={index} phrase={phrase} provisions={provisions} />
      ))}
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
          disabled={edited.phrases.length === 0 && (!draft.cited || place !== '')}
          onClick={() => onDone({ ...edited, state: 'KEPT' })}
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
