import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { terms } from '../../graphql/terms';
import { useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { regulationMessages } from './messages';
import classes from './RuleCard.module.css';

export const RuleCard_Rule = graphql(`
  fragment RuleCard_Rule on Rule {
    id
    type
    severity
    explanation
    parameters {
      name
      label
      value
      inText
    }
  }
`);

const TONES = { BLOCK: 'late', WARN: 'soon', INFO: 'info' } as const;

/** What the system does because of a clause: the rule in plain words with its parameters. */
export function RuleCard({
  rule: masked,
  children,
}: {
  readonly rule: FragmentType<typeof RuleCard_Rule>;
  /** What else there is to say of the rule. */
  readonly children?: ReactNode;
}) {
  const rule = readFragment(RuleCard_Rule, masked);
  const t = useMessages(regulationMessages);
  const { ruleType, severity } = useMessages(terms);
  return (
    <div className={classes.rule}>
      <p className={classes.head}>
        <strong>{ruleType[rule.type]}</strong>
        <StateBadge tone={TONES[rule.severity]}>{severity[rule.severity]}</StateBadge>
      </p>
      <p>{rule.explanation}</p>
      {rule.parameters.length > 0 && (
        <dl className={classes.parameters}>
          {rule.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>{parameter.label}</dt>
              <dd>
                {parameter.value ?? <em>{t.notInText}</em>}
                {parameter.value !== null && !parameter.inText && <em> ({t.systemDefault})</em>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </div>
  );
}
