import type { ProposedRules_PreviewFragment } from '../../gql/graphql';
import { ruleTerms } from '../../graphql/ruleTerms';
import { formatDate } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { useLocale, useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { ClauseQuote } from './ClauseQuote';
import { importMessages } from './importMessages';
import { regulationMessages } from './messages';
import type { RuleDraft, RuleForce } from './ruleDrafts';
import classes from './ProposedRules.module.css';

interface ProposedRuleProps {
  readonly draft: RuleDraft;
  readonly provisions: ProposedRules_PreviewFragment['provisions'];
  readonly errors: Readonly<Record<string, string>>;
  /** Whether the rule is kept on the server: then it is left out and taken back, not looked at again. */
  readonly kept?: boolean;
  readonly onState: (state: RuleDraft['state']) => void;
  readonly onCorrect: () => void;
}

/** One rule: the clause with the phrase it was read from, what it means, and what the person says to it. */
export function ProposedRule({ draft, provisions, errors, kept, onState, onCorrect }: ProposedRuleProps) {
  const t = useMessages(importMessages);
  const texts = useMessages(regulationMessages);
  const { ruleType } = useMessages(ruleTerms);
  const { proposal } = draft;
  const name = ruleType[draft.type];
  return (
    <li id={draft.key} className={classes.rule} data-state={draft.state} aria-label={name}>
      <p className={classes.head}>
        <strong>{name}</strong>
        <State draft={draft} />
      </p>
      {draft.cited
        ?.filter(({ anchor }) => !provisions.some((provision) => provision.anchor === anchor))
        .map(({ label }) => (
          <p key={label} className={classes.hint}>
            <cite>{label}</cite>
          </p>
        ))}
      {draft.phrases.map((phrase, index) => (
        <ClauseQuote key={index} phrase={phrase} provisions={provisions} />
      ))}
      {proposal && (
        <>
          <p>{proposal.explanation}</p>
          <dl className={classes.parameters}>
            {proposal.parameters.map((parameter) => (
              <div key={parameter.name}>
                <dt>{parameter.label}</dt>
                <dd>{parameter.value ?? <em>{texts.notInText}</em>}</dd>
              </div>
            ))}
            {draft.force && <Force of={draft.force} />}
          </dl>
        </>
      )}
      {Object.values(errors).map((error) => (
        <p key={error} className={classes.error} role="alert">
          {error}
        </p>
      ))}
      <div className={classes.actions}>
        {draft.state === 'OPEN' ? (
          <>
            <Button aria-label={t.confirmRule(name)} onClick={() => onState('KEPT')}>
              {t.confirm}
            </Button>
            <Button kind="quiet" aria-label={t.correctRule(name)} onClick={onCorrect}>
              {t.correct}
            </Button>
            <Button kind="quiet" aria-label={t.discardRule(name)} onClick={() => onState('DROPPED')}>
              {t.discard}
            </Button>
          </>
        ) : (
          <>
            <Button kind="quiet" aria-label={t.correctRule(name)} onClick={onCorrect}>
              {t.correct}
            </Button>
            {kept ? (
              <Leaving name={name} dropped={draft.state === 'DROPPED'} onState={onState} />
            ) : (
              <Button kind="quiet" aria-label={t.reopenRule(name)} onClick={() => onState('OPEN')}>
                {t.reopen}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

/** What a breach does, and for how long the rule holds where that is not as long as the regulation. */
function Force({ of: { severity, validFrom, validTo } }: { readonly of: RuleForce }) {
  const t = useMessages(importMessages);
  const locale = useLocale();
  const words = useMessages(ruleTerms);
  return (
    <>
      <div>
        <dt>{t.severity}</dt>
        <dd>{words.severity[severity]}</dd>
      </div>
      {validFrom && (
        <div>
          <dt>{t.validFrom}</dt>
          <dd>{formatDate(validFrom, locale)}</dd>
        </div>
      )}
      {validTo && (
        <div>
          <dt>{t.validTo}</dt>
          <dd>{formatDate(validTo, locale)}</dd>
        </div>
      )}
    </>
  );
}

function Leaving({
  name,
  dropped,
  onState,
}: {
  readonly name: string;
  readonly dropped: boolean;
  readonly onState: (state: RuleDraft['state']) => void;
}) {
  const t = useMessages(importMessages);
  return dropped ? (
    <Button kind="quiet" aria-label={t.takeBackRule(name)} onClick={() => onState('KEPT')}>
      {t.takeBack}
    </Button>
  ) : (
    <Button kind="quiet" aria-label={t.discardRule(name)} onClick={() => onState('DROPPED')}>
      {t.discard}
    </Button>
  );
}

function State({ draft }: { readonly draft: RuleDraft }) {
  const t = useMessages(importMessages);
  if (draft.state === 'KEPT') return <StateBadge tone="ok">{t.kept}</StateBadge>;
  if (draft.state === 'DROPPED') return <StateBadge tone="wait">{t.dropped}</StateBadge>;
  return draft.proposal?.confidence === 'PROBABLE' ? (
    <StateBadge tone="soon">{t.probable}</StateBadge>
  ) : (
    <StateBadge tone="info">{t.certain}</StateBadge>
  );
}
