import type { ResultOf } from '@graphql-typed-document-node/core';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { KeptMark } from '../features/compliance/KeptMark';
import { KeptRule, useKeptRules } from '../features/compliance/KeptRule';
import { draftMessages } from '../features/regulation/drafting/messages';
import { ExportButton } from '../features/regulation/drafting/ExportButton';
import { regulationMessages } from '../features/regulation/messages';
import { RegulationReader } from '../features/regulation/RegulationReader';
import { graphql } from '../gql';
import { formatDate, legalDay } from '../lib/dates';
import { paths } from '../lib/paths';
import { Button } from '../ui/Button';
import buttonClasses from '../ui/Button.module.css';
import { useLocale, useMessages } from '../ui/display';
import { PrintIcon } from '../ui/icons';
import { PageHeader } from '../ui/PageHeader';
import { StateBadge } from '../ui/StateBadge';
import { Skeleton } from '../ui/states';
import { ButtonLink, TextLink } from '../ui/TextLink';
import { RecordPage } from './RecordPage';

const RegulationQuery = graphql(`
  query Regulation($id: ID!) {
    regulation(id: $id) {
      id
      title
      notation
      issuedOn
      issuer
      effectiveTo
      sourceQuality
      viewerCanAmend
      committee {
        id
      }
      ...RegulationReader_Regulation
    }
  }
`);

type Regulation = NonNullable<ResultOf<typeof RegulationQuery>['regulation']>;

export function RegulationPage(): ReactNode {
  const { regulationId } = useParams({ from: '/quyche/$regulationId' });
  const t = useMessages(regulationMessages);
  const [state, refetch] = useQuery({ query: RegulationQuery, variables: { id: regulationId } });
  return (
    <RecordPage
      state={state}
      onRetry={refetch}
      of={(data) => data.regulation}
      list={paths.committees}
      title={t.backToCommittees}
      notFound={t.notFound}
      skeleton={<Skeleton card lines={12} />}
    >
      {(regulation) => <RegulationView regulation={regulation} />}
    </RecordPage>
  );
}

function RegulationView({ regulation }: { readonly regulation: Regulation }) {
  const t = useMessages(regulationMessages);
  const draft = useMessages(draftMessages);
  const locale = useLocale();
  const { hash } = useLocation();
  const { effectiveTo } = regulation;
  const kept = useKeptRules(regulation.committee.id);
  const ended = effectiveTo != null && effectiveTo < legalDay(new Date());
  return (
    <>
      <PageHeader
        title={t.named(regulation.notation)}
        back={<TextLink to={paths.committees}>{t.backToCommittees}</TextLink>}
        actions={
          <>
            {regulation.viewerCanAmend && !ended && (
              <Link
                to="/quyche/moi"
                search={{ ban: regulation.committee.id }}
                className={buttonClasses.button}
                data-kind="secondary"
              >
                {draft.amend}
              </Link>
            )}
            <ExportButton regulationId={regulation.id} />
            <ButtonLink to={paths.regulationComparison(regulation.id)}>{t.compare}</ButtonLink>
            <Button onClick={() => window.print()}>
              <PrintIcon />
              {t.print}
            </Button>
          </>
        }
      >
        <p lang="vi">{regulation.title}</p>
        <p>{t.issued(formatDate(regulation.issuedOn, locale), regulation.issuer)}</p>
        <p>
          {ended ? (
            <StateBadge tone="stopped">{t.replaced(formatDate(effectiveTo, locale))}</StateBadge>
          ) : (
            <StateBadge tone="ok">{t.inForce}</StateBadge>
          )}
        </p>
        {regulation.sourceQuality === 'PRESS_SUMMARY' && <p>{t.pressOnly}</p>}
        {regulation.sourceQuality === 'EXCERPT' && <p>{t.excerptOnly}</p>}
      </PageHeader>
      <RegulationReader
        regulation={regulation}
        anchor={hash}
        underRule={(anchor, type) => <KeptRule items={kept.of(regulation.id, anchor, type)} />}
        behind={(isWithinIt) => <KeptMark items={kept.within(regulation.id, isWithinIt)} />}
      />
    </>
  );
}
