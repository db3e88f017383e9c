import { graphql, readFragment, type FragmentType } from '../../gql';
import { formatDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useLocale, useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import classes from './DecisionHistory.module.css';
import { lifeMessages } from './lifeMessages';
import { committeeMessages } from './messages';

const DecisionHistory_CommitteeDecision = graphql(`
  fragment DecisionHistory_CommitteeDecision on CommitteeDecision {
    kind
    effectiveOn
    formerName
    decision {
      notation
      issuedOn
      issuer
    }
    other {
      id
      name
    }
  }
`);

/** The decisions in the life of a body, from the one that set it up. */
export function DecisionHistory({
  of,
}: {
  readonly of: readonly FragmentType<typeof DecisionHistory_CommitteeDecision>[];
}) {
  const t = useMessages(lifeMessages);
  const m = useMessages(committeeMessages);
  const locale = useLocale();
  const decisions = of.map((each) => readFragment(DecisionHistory_CommitteeDecision, each));
  return (
    <ol className={classes.line}>
      {decisions.map(({ kind, effectiveOn, formerName, decision, other }) => (
        <li key={`${kind} ${effectiveOn} ${other?.id ?? ''}`}>
          <p>
            <span className={classes.kind}>{t.decisionKind[kind]}</span> · {formatDate(effectiveOn, locale)}
          </p>
          <p className={classes.quiet}>
            {decision
              ? m.decisionOf(decision.notation, formatDate(decision.issuedOn, locale), decision.issuer)
              : t.noDecision}
          </p>
          {formerName && <p className={classes.quiet}>{t.formerName(formerName)}</p>}
          {other && (
            <p>
              {kind === 'MERGER' ? t.mergedInto : t.absorbed}:{' '}
              <TextLink to={paths.committee(other.id)}>{other.name}</TextLink>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
