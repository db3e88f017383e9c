import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { CaseList } from '../../features/procedure/CaseList';
import classes from '../../features/procedure/procedure.module.css';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { formatDate, legalDay } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { Card } from '../../ui/Card';
import { useLocale, useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import { fundsMessages } from './fundsMessages';
import { ProcedurePaths } from './ProcedurePaths';
import { RuleInWords } from './RuleInWords';
import type { CommitteeTabProps } from './tabProps';

const CommitteeFundsQuery = graphql(`
  query CommitteeFunds($id: ID!, $asOf: Date) {
    committee(id: $id, asOf: $asOf) {
      id
      asOf
      agencyRoles {
        role
        validFrom
        agency {
          id
          name
        }
      }
      regulation {
        id
        notation
        sourceQuality
        rules {
          id
          type
          validFrom
          validTo
          parameters {
            name
            codes
          }
          ...RuleInWords_Rule
        }
      }
    }
  }
`);

type Funds = NonNullable<ResultOf<typeof CommitteeFundsQuery>['committee']>;
type Regulation = NonNullable<Funds['regulation']>;
type Rule = Regulation['rules'][number];

/** What the regulation in force on the day says of the committee's money, and what became of what it has no norm for. */
export function FundsTab({ committee: { id }, asOf }: CommitteeTabProps) {
  const t = useMessages(fundsMessages);
  const [state, refetch] = useQuery({ query: CommitteeFundsQuery, variables: { id, asOf } });
  return (
    <div className={classes.stack}>
      <Loaded state={state} onRetry={refetch}>
        {({ committee }) => committee && <Clauses funds={committee} asOf={asOf} />}
      </Loaded>
      <CaseList committeeId={id} kinds={['SPECIAL_EXPENDITURE']} title={t.cases} />
      {asOf === null && <ProcedurePaths committeeId={id} title={t.paths} kinds={['SPECIAL_EXPENDITURE']} />}
    </div>
  );
}

/** Whether a rule speaks of the money at large: who holds it, or who has to manage it. */
function isOfMoney({ type, parameters }: Rule): boolean {
  return type === 'BUDGET' || parameters.some(({ codes }) => codes.includes('MANAGE_FUNDS'));
}

function Clauses({
  funds: { agencyRoles, regulation },
  asOf,
}: Pick<CommitteeTabProps, 'asOf'> & { readonly funds: Funds }) {
  const t = useMessages(fundsMessages);
  const locale = useLocale();
  const day = asOf ?? legalDay(new Date());
  const holders = agencyRoles.filter(({ role }) => role === 'BUDGET_HOLDER');
  const rules = (regulation?.rules ?? []).filter(
    ({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day),
  );
  const expenditures = rules.filter(({ type }) => type === 'SPECIAL_EXPENDITURE');
  const silence = regulation?.sourceQuality === 'FULL_TEXT' ? t.silent : t.silentPress;
  return (
    <>
      <Card title={t.holders}>
        {holders.length > 0 ? (
          <>
            <ul>
              {holders.map(({ agency, validFrom }) => (
                <li key={agency.id}>
                  {agency.name}, {t.since(formatDate(validFrom, locale))}
                </li>
              ))}
            </ul>
            <p className={classes.elsewhere}>{t.holdersText}</p>
          </>
        ) : (
          <p>{t.noHolder}</p>
        )}
      </Card>
      <Part
        title={regulation ? t.text(regulation.notation) : t.textOfNone}
        aside={regulation && <TextLink to={paths.regulation(regulation.id)}>{t.read}</TextLink>}
        rules={rules.filter(isOfMoney)}
        silence={regulation ? `${silence} ${t.silence}` : t.noRegulation}
        note={regulation && regulation.sourceQuality !== 'FULL_TEXT' && t.press}
      />
      {/* today the steps below say themselves where the text is silent */}
      {(expenditures.length > 0 || asOf !== null) && (
        <Part
          title={t.expenditure}
          rules={expenditures}
          silence={regulation ? t.expenditureSilent : t.noRegulation}
        />
      )}
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly rules: readonly Rule[];
  /** Said where no rule speaks of it. */
  readonly silence: string;
  readonly note?: ReactNode;
}

function Part({ title, aside, rules, silence, note }: PartProps) {
  return (
    <section aria-label={title}>
      <header>
        <h2>{title}</h2>
        {aside}
      </header>
      {rules.length > 0 ? (
        <>
          <ul className={classes.list}>
            {rules.map((rule) => (
              <li key={rule.id}>
                <RuleInWords rule={rule} />
              </li>
            ))}
          </ul>
          {note && <p className={classes.elsewhere}>{note}</p>}
        </>
      ) : (
        <Card>
          <p>{silence}</p>
        </Card>
      )}
    </section>
  );
}
