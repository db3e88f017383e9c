import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import type { RuleType, SourceQuality } from '../../../gql/graphql';
import { CommandDialog } from '../../../graphql/CommandDialog';
import { ruleTerms } from '../../../graphql/ruleTerms';
import { DateField } from '../../../ui/dateFields';
import { useMessages } from '../../../ui/display';
import { SelectField, TextField } from '../../../ui/fields';
import { fromAnchor, toAnchor } from '../anchors';
import { importMessages } from '../importMessages';
import { regulationMessages } from '../messages';
import { RuleTypes } from '../ProposedRules';
import { RuleField } from '../RuleFields';
import classes from './drafting.module.css';
import { draftMessages } from './messages';

const CompleteParameter = graphql(`
  mutation CompleteRuleParameter($input: CompleteRuleParameterInput!) {
    completeRuleParameter(input: $input) {
      regulation {
        ...RegulationReader_Regulation
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

/** A parameter that the text was thought to leave open, where it stands in the reader. */
export interface OpenParameter {
  readonly ruleId: string;
  readonly type: RuleType;
  readonly name: string;
  readonly label: string;
  readonly anchor: string;
}

interface CompleteDialogProps {
  readonly parameter: OpenParameter;
  readonly expectedVersion: number;
  readonly clauses: readonly { readonly anchor: string; readonly label: string; readonly text: string }[];
  readonly onClose: () => void;
}

/** States the parameter with its clause: the rule gets a new version from its day on. */
export function CompleteDialog({ parameter, expectedVersion, clauses, onClose }: CompleteDialogProps) {
  const t = useMessages(draftMessages);
  const words = useMessages(importMessages);
  const texts = useMessages(regulationMessages);
  const { sourceQuality } = useMessages(ruleTerms);
  const [{ data }] = useQuery({ query: RuleTypes });
  const [values, setValues] = useState<readonly string[]>([]);
  const [anchor, setAnchor] = useState<string | null>(parameter.anchor);
  const [place, setPlace] = useState(fromAnchor(parameter.anchor));
  const [quality, setQuality] = useState<SourceQuality>('FULL_TEXT');
  const [quote, setQuote] = useState('');
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const known = clauses.filter(({ text }) => text.trim() !== '');
  const description = data?.ruleTypes
    .find(({ type }) => type === parameter.type)
    ?.parameters.find(({ name }) => name === parameter.name);
  return (
    <CommandDialog
      document={CompleteParameter}
      title={t.completeTitle(parameter.label)}
      submit={t.completeSubmit}
      done={t.completed}
      onClose={onClose}
      variables={
        anchor && values.length > 0
          ? {
              input: {
                ruleId: parameter.ruleId,
                expectedVersion,
                parameter: { name: parameter.name, values: [...values] },
                phrase: { anchor, quote: quote || null },
                sourceQuality: quality,
                validFrom,
              },
            }
          : null
      }
    >
      {(errors) => (
        <>
          <p className={classes.hint}>{t.completeHint}</p>
          {description && (
            <RuleField
              parameter={description}
              values={values}
              error={errors[`parameter.parameters.${parameter.name}`] ?? errors['parameter.values']}
              onChange={setValues}
            />
          )}
          {known.length > 0 ? (
            <SelectField
              label={words.clause}
              required
              searchable
              options={known.map(({ anchor: key, label }) => ({ value: key, label }))}
              value={anchor}
              onChange={setAnchor}
              error={errors['phrase.anchor']}
            />
          ) : (
            <>
              <TextField
                label={words.clause}
                hint={words.anchorHint}
                required
                value={place}
                onChange={(typed) => {
                  setPlace(typed);
                  setAnchor(toAnchor(typed));
                }}
                error={errors['phrase.anchor']}
              />
              <TextField label={t.quote} value={quote} onChange={setQuote} />
            </>
          )}
          <SelectField
            label={texts.sourceQuality}
            options={(Object.keys(sourceQuality) as SourceQuality[]).map((value) => ({
              value,
              label: sourceQuality[value],
            }))}
            value={quality}
            onChange={(value) => value && setQuality(value as SourceQuality)}
          />
          <DateField label={t.validFrom} value={validFrom} onChange={setValidFrom} error={errors.validFrom} />
        </>
      )}
    </CommandDialog>
  );
}
