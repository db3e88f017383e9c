import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { formatDate } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/dateFields';
import { useLocale, useMessages } from '../../ui/display';
import { Facts } from '../../ui/Facts';
import { Sheet } from '../../ui/Sheet';
import { AgencyActDialog, type AgencyAct } from './AgencyActDialog';
import classes from './AgencySheet.module.css';
import { agencyMessages } from './messages';

const AgencyLifeQuery = graphql(`
  query AgencyLife($id: ID!, $asOf: Date) {
    agency(id: $id, asOf: $asOf) {
      id
      asOf
      version
      name
      shortName
      endedOn
      parent {
        id
        asOf
        name
      }
      identifiers {
        scheme
        code
        validFrom
        validTo
      }
      history {
        kind
        effectiveOn
        formerName
        decision {
          notation
          issuer
        }
        successor {
          id
          name
        }
      }
      predecessors {
        id
        name
      }
    }
  }
`);

const ACTS: readonly AgencyAct[] = ['rename', 'code', 'end'];

type Code = NonNullable<ResultOf<typeof AgencyLifeQuery>['agency']>['identifiers'][number];

/** The codes that held on a day, or all that ever did. */
function codesOn(day: string | null, codes: readonly Code[]): readonly Code[] {
  return day === null
    ? codes
    : codes.filter(
        ({ validFrom, validTo }) => (!validFrom || validFrom <= day) && (!validTo || day <= validTo),
      );
}

/** One agency over time: its codes, its names, for whom it stands and who stands for it. */
export function AgencySheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useMessages(agencyMessages);
  const locale = useLocale();
  const [day, setDay] = useState<string | null>(null);
  const [state, refetch] = useQuery({ query: AgencyLifeQuery, variables: { id, asOf: day } });
  const [asked, setAsked] = useState<AgencyAct | null>(null);
  const agency = state.data?.agency;
  return (
    <Sheet open onClose={onClose} title={agency?.name ?? t.agencies}>
      <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ agency: found }) =>
          found && (
            <div className={classes.parts}>
              <DateField label={t.asOf} hint={t.asOfHint} value={day} onChange={setDay} />
              <Facts
                of={[
                  { label: t.shortName, value: found.shortName ?? '–' },
                  { label: t.parent, value: found.parent?.name ?? '–' },
                  ...(found.endedOn ? [{ label: t.endedOn, value: formatDate(found.endedOn, locale) }] : []),
                  ...(found.predecessors.length > 0
                    ? [{ label: t.standsFor, value: found.predecessors.map(({ name }) => name).join('; ') }]
                    : []),
                ]}
              />
              <section aria-label={t.codes}>
                <h3>{t.codes}</h3>
                {codesOn(day, found.identifiers).length === 0 ? (
                  <p>{t.noCodes}</p>
                ) : (
                  <ul className={classes.list}>
                    {codesOn(day, found.identifiers).map(({ scheme, code, validFrom, validTo }) => (
                      <li key={`${scheme} ${code}`}>
                        <strong>{code}</strong> ({scheme}){' '}
                        {t.period(
                          validFrom ? formatDate(validFrom, locale) : null,
                          validTo ? formatDate(validTo, locale) : null,
                        )}
                      </li>
                    ))}
                  </ul>
                )}
              </section>
              <section aria-label={t.history}>
                <h3>{t.history}</h3>
                {found.history.length === 0 ? (
                  <p>{t.noHistory}</p>
                ) : (
                  <ol className={classes.list}>
                    {found.history.map(({ kind, effectiveOn, formerName, decision, successor }) => (
                      <li key={`${kind} ${effectiveOn} ${successor?.id ?? ''}`}>
                        <strong>{t.changeKind[kind]}</strong> · {formatDate(effectiveOn, locale)} ·{' '}
                        {decision.notation}, {decision.issuer}
                        {formerName && <div>{t.formerName(formerName)}</div>}
                        {successor && <div>{t.succeededBy(successor.name)}</div>}
                      </li>
                    ))}
                  </ol>
                )}
              </section>
              {!found.endedOn && day === null && (
                <div className={classes.acts} role="group" aria-label={t.acts}>
                  {ACTS.map((act) => (
                    <Button key={act} onClick={() => setAsked(act)}>
                      {t.act[act]}
                    </Button>
                  ))}
                </div>
              )}
              {asked && <AgencyActDialog act={asked} agency={found} onClose={() => setAsked(null)} />}
            </div>
          )
        }
      </Loaded>
    </Sheet>
  );
}
