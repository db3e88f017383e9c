import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { ruleTerms } from '../../graphql/ruleTerms';
import { formatDate } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { useLocale, useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import type { OpenParameter } from './drafting/CompleteDialog';
import { draftMessages } from './drafting/messages';
import { regulationMessages } from './messages';
import classes from './RuleCard.module.css';

export const RuleCard_Rule = graphql(`
  fragment RuleCard_Rule on Rule {
    id
    type
    severity
    explanation
    revision
    validFrom
    parameters {
      name
      label
      value
      inText
    }
    citations {
      ...CitationFields
    }
  }
`);

const TONES = { BLOCK: 'late', WARN: 'soon', INFO: 'info' } as const;

interface RuleCardProps {
  readonly rule: FragmentType<typeof RuleCard_Rule>;
  /** For those who may state what the text was thought to leave open. */
  readonly onComplete?: (parameter: Pick<OpenParameter, 'ruleId' | 'type' | 'name' | 'label'>) => void;
  /** What else there is to say of the rule. */
  readonly children?: ReactNode;
}

/** What the system does because of a clause: the rule in plain words with its parameters. */
export function RuleCard({ rule: masked, onComplete, children }: RuleCardProps) {
  const rule = readFragment(RuleCard_Rule, masked);
  const t = useMessages(regulationMessages);
  const draft = useMessages(draftMessages);
  const locale = useLocale();
  const { ruleType, severity } = useMessages(ruleTerms);
  return (
    <div className={classes.rule}>
      <p className={classes.head}>
        <strong>{ruleType[rule.type]}</strong>
        <StateBadge tone={TONES[rule.severity]}>{severity[rule.severity]}</StateBadge>
      </p>
      <p>
        {rule.explanation}
        {rule.revision > 0 && rule.validFrom != null && (
          <em> ({draft.completedFrom(formatDate(rule.validFrom, locale))})</em>
        )}
      </p>
      {rule.parameters.length > 0 && (
        <dl className={classes.parameters}>
          {rule.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>{parameter.label}</dt>
              <dd>
                {parameter.value ?? <em>{t.notInText}</em>}
                {parameter.value !== null && !parameter.inText && <em> ({t.systemDefault})</em>}
                {onComplete && !parameter.inText && (
                  <Button
                    kind="quiet"
                    aria-label={draft.completeTitle(parameter.label)}
                    onClick={() =>
                      onComplete({
                        ruleId: rule.id,
                        type: rule.type,
                        name: parameter.name,
                        label: parameter.label,
                      })
                    }
                  >
                    {draft.complete}
                  </Button>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {rule.citations.length > 1 && (
        <p>
          {t.standsIn} <Citations of={rule.citations} />
        </p>
      )}
      {children}
    </div>
  );
}
