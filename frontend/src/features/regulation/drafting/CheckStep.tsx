import type { ResultOf } from '@graphql-typed-document-node/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import { Citations } from '../../../graphql/Citations';
import { Loaded } from '../../../graphql/Loaded';
import { formatDate } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { Card } from '../../../ui/Card';
import { useLocale, useMessages } from '../../../ui/display';
import { StateBadge } from '../../../ui/StateBadge';
import { Skeleton } from '../../../ui/states';
import { ButtonLink } from '../../../ui/TextLink';
import type { Draft } from './draft';
import classes from './drafting.module.css';
import { draftMessages } from './messages';

const PreviewQuery = graphql(`
  query DraftPreview($id: ID!) {
    regulationDraft(id: $id) {
      id
      preview {
        from
        to
        judged
        differences {
          caseId
          title
          on
          before {
            message
            citations {
              ...CitationFields
            }
          }
          after {
            message
            citations {
              ...CitationFields
            }
          }
        }
      }
    }
  }
`);

type Preview = NonNullable<ResultOf<typeof PreviewQuery>['regulationDraft']>['preview'];
type Finding = Preview['differences'][number]['before'][number];

interface CheckStepProps {
  readonly draft: Draft;
  /** What the address keeps of the wizard. */
  readonly search: { readonly ban: string; readonly nhap: string };
}

/** Everything wrong with the draft, each thing with the way to its place, and what it would have changed. */
export function CheckStep({ draft, search }: CheckStepProps) {
  const t = useMessages(draftMessages);
  const [state, refetch] = useQuery({
    query: PreviewQuery,
    variables: { id: draft.id },
    requestPolicy: 'cache-and-network',
  });
  return (
    <div className={classes.step}>
      <Card title={t.checkTitle}>
        {draft.problems.length === 0 && <p>{t.nothingWrong}</p>}
        <ul className={classes.list}>
          {draft.problems.map((problem, index) => (
            <ProblemItem key={index} problem={problem} search={search} />
          ))}
        </ul>
      </Card>
      <Card title={t.previewTitle}>
        <Loaded
          state={state}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
          skeleton={<Skeleton lines={4} />}
        >
          {({ regulationDraft }) =>
            regulationDraft ? <Differences preview={regulationDraft.preview} /> : <p>{t.notFound}</p>
          }
        </Loaded>
      </Card>
      {draft.base && (
        <div className={classes.acts}>
          <ButtonLink to={paths.regulationComparison(draft.base.id)}>{t.compare}</ButtonLink>
        </div>
      )}
    </div>
  );
}

interface ProblemItemProps {
  readonly problem: Draft['problems'][number];
  readonly search: CheckStepProps['search'];
}

/** One thing that is wrong, the cases it concerns, and the way to its place. */
function ProblemItem({ problem, search }: ProblemItemProps) {
  const t = useMessages(draftMessages);
  const locale = useLocale();
  const inRules = problem.ruleCode != null || problem.kind === 'UNSEEN_RULE';
  return (
    <li className={classes.item}>
      <span>
        <StateBadge tone={problem.isBlocking ? 'late' : 'soon'}>
          {problem.isBlocking ? t.blocking : t.remark}
        </StateBadge>
      </span>
      <p>{problem.message}</p>
      {problem.cases.length > 0 && (
        <ul>
          {problem.cases.map((one) => (
            <li key={`${one.id}-${one.title}`}>
              {one.title} · {formatDate(one.on, locale)}
            </li>
          ))}
        </ul>
      )}
      <span className={classes.acts}>
        {inRules ? (
          <Link to="/quyche/moi" search={{ ...search, buoc: 'quytac' }} hash={problem.ruleCode ?? ''}>
            {problem.ruleCode ? t.toRule : t.toRules}
          </Link>
        ) : (
          <Link to="/quyche/moi" search={{ ...search, buoc: 'vanban' }}>
            {problem.field ? t.toField : t.toText}
          </Link>
        )}
        {problem.ruleCode &&
          problem.otherCodes.map((code) => (
            <Link key={code} to="/quyche/moi" search={{ ...search, buoc: 'quytac' }} hash={code}>
              {t.toOtherRule}
            </Link>
          ))}
      </span>
    </li>
  );
}

function Differences({ preview }: { readonly preview: Preview }) {
  const t = useMessages(draftMessages);
  const locale = useLocale();
  return (
    <>
      <p className={classes.hint}>
        {t.previewHint(preview.judged, formatDate(preview.from, locale), formatDate(preview.to, locale))}
      </p>
      <p className={classes.hint}>{t.previewCovers}</p>
      {preview.differences.length === 0 && <p>{t.noDifference}</p>}
      <ul className={classes.list}>
        {preview.differences.map((difference) => (
          <li key={difference.caseId} className={classes.item}>
            <strong>
              {difference.title} · {formatDate(difference.on, locale)}
            </strong>
            <div className={classes.sides}>
              <Side title={t.before} findings={difference.before} />
              <Side title={t.after} findings={difference.after} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Side({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const t = useMessages(draftMessages);
  return (
    <section>
      <h3>{title}</h3>
      {findings.length === 0 ? (
        <p className={classes.hint}>{t.nothingFound}</p>
      ) : (
        <ul>
          {findings.map((finding, index) => (
            <li key={index}>
              {finding.message} <Citations of={finding.citations} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
