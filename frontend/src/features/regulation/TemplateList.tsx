import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { ruleTerms } from '../../graphql/ruleTerms';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import { Sheet } from '../../ui/Sheet';
import { StateBadge } from '../../ui/StateBadge';
import classes from './TemplateList.module.css';
import { templateMessages } from './templateMessages';

const TemplateListQuery = graphql(`
  query TemplateList {
    regulationTemplates {
      code
      notation
      title
      sourceQuality
      ruleCount
      coverage {
        stated
        parameters
        silent
      }
    }
  }
`);

type Template = ResultOf<typeof TemplateListQuery>['regulationTemplates'][number];

/** The ready-made regulations: how far the source of each is known, and what it does not state. */
export function TemplateList() {
  const t = useMessages(templateMessages);
  const { sourceQuality } = useMessages(ruleTerms);
  const [state, refetch] = useQuery({ query: TemplateListQuery });
  const [shown, setShown] = useState<Template | null>(null);
  const columns: readonly Column<Template>[] = [
    { key: 'notation', label: t.notation, heading: true, render: ({ notation }) => notation },
    { key: 'title', label: t.regulates, render: ({ title }) => title },
    {
      key: 'quality',
      label: t.quality,
      render: (template) => (
        <StateBadge tone={template.sourceQuality === 'FULL_TEXT' ? 'ok' : 'soon'}>
          {sourceQuality[template.sourceQuality]}
        </StateBadge>
      ),
    },
    { key: 'rules', label: t.rules, numeric: true, render: ({ ruleCount }) => ruleCount },
    {
      key: 'coverage',
      label: t.coverage,
      render: ({ coverage }) => t.stated(coverage.stated, coverage.parameters),
    },
    {
      key: 'actions',
      label: t.silent,
      render: (template) =>
        template.coverage.silent.length === 0 ? (
          '–'
        ) : (
          <Button kind="quiet" aria-label={t.silentOf(template.notation)} onClick={() => setShown(template)}>
            {t.show(template.coverage.silent.length)}
          </Button>
        ),
    },
  ];
  return (
    <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ regulationTemplates }) => (
        <>
          <DataTable
            caption={t.title}
            columns={columns}
            rows={regulationTemplates}
            rowKey={({ code }) => code}
          />
          {shown && (
            <Sheet open onClose={() => setShown(null)} title={t.silentOf(shown.notation)}>
              <p>{t.silentText}</p>
              <ul className={classes.silent}>
                {shown.coverage.silent.map((parameter) => (
                  <li key={parameter}>{parameter}</li>
                ))}
              </ul>
            </Sheet>
          )}
        </>
      )}
    </Loaded>
  );
}
