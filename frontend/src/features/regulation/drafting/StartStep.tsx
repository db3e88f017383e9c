import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import { Loaded } from '../../../graphql/Loaded';
import { formatDate } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { useLocale, useMessages } from '../../../ui/display';
import { OriginForm } from './OriginForm';
import classes from './drafting.module.css';
import { draftMessages } from './messages';

const StartQuery = graphql(`
  query DraftStart($committeeId: ID!) {
    regulationDrafts(committeeId: $committeeId) {
      id
      title
      number
      symbol
      startedAt
    }
    regulationTemplates {
      code
      notation
      title
    }
    committees(first: 100, kind: STEERING_COMMITTEE) {
      nodes {
        id
        shortName
        regulation {
          id
          notation
        }
      }
    }
  }
`);

interface StartStepProps {
  readonly committeeId: string;
  readonly onDraft: (id: string) => void;
}

/** Where a draft starts from, and the drafts that were begun before. */
export function StartStep({ committeeId, onDraft }: StartStepProps) {
  const t = useMessages(draftMessages);
  const locale = useLocale();
  const [state, refetch] = useQuery({ query: StartQuery, variables: { committeeId } });
  return (
    <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {(data) => (
        <div className={classes.step}>
          {data.regulationDrafts.length > 0 && (
            <Card title={t.openDrafts}>
              <p className={classes.hint}>{t.openDraftsHint}</p>
              <ul className={classes.list}>
                {data.regulationDrafts.map((draft) => {
                  const name = draft.number
                    ? [draft.number, draft.symbol].filter(Boolean).join('/')
                    : (draft.title ?? t.unnamed);
                  return (
                    <li key={draft.id} className={classes.item}>
                      <span>
                        {name} · {t.startedAt(formatDate(draft.startedAt, locale))}
                      </span>
                      <span>
                        <Button aria-label={t.goOn(name)} onClick={() => onDraft(draft.id)}>
                          {t.goOnShort}
                        </Button>
                      </span>
                    </li>
                  );
                })}
              </ul>
            </Card>
          )}
          <OriginForm
            committeeId={committeeId}
            templates={data.regulationTemplates.map(({ code, notation, title }) => ({
              value: code,
              label: `${notation} – ${title}`,
            }))}
            others={data.committees.nodes.flatMap(({ id, shortName, regulation }) =>
              regulation && id !== committeeId
                ? [{ value: regulation.id, label: `${regulation.notation} · ${shortName}` }]
                : [],
            )}
            amendable={data.committees.nodes.some(({ id, regulation }) => id === committeeId && regulation)}
            onDraft={onDraft}
          />
        </div>
      )}
    </Loaded>
  );
}
