import { CaseStanding } from '../../features/procedure/CaseStanding';
import { StateOfCompliance } from '../../features/compliance/StateOfCompliance';
import { Citations } from '../../graphql/Citations';
import { DataTable } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import { PlanName, type Plan } from './PlanEntry';
import { programmeMessages } from './programmeMessages';

/** The plans of years that are over, in a line each; nothing where there are none. */
export function EarlierPlans({ plans }: { readonly plans: readonly Plan[] }) {
  const t = useMessages(programmeMessages);
  if (plans.length === 0) return null;
  return (
    <section aria-label={t.earlier}>
      <header>
        <h2>{t.earlier}</h2>
      </header>
      <DataTable
        caption={t.earlier}
        rows={plans}
        rowKey={({ evidence, procedureCase }) => evidence?.caseKey ?? procedureCase?.id ?? ''}
        columns={[
          { key: 'plan', label: t.plan, heading: true, render: (plan) => <PlanName plan={plan} /> },
          {
            key: 'body',
            label: t.body,
            render: ({ evidence, procedureCase }) => (evidence ?? procedureCase)?.body.shortName,
          },
          {
            key: 'state',
            label: t.standing,
            render: ({ evidence, procedureCase }) =>
              evidence ? (
                <StateOfCompliance state={evidence.state} />
              ) : (
                procedureCase && <CaseStanding of={procedureCase} />
              ),
          },
          { key: 'told', label: t.told, render: ({ evidence }) => evidence?.value ?? '–' },
          {
            key: 'basis',
            label: t.basis,
            render: ({ evidence, procedureCase }) => {
              const citations = evidence?.citations ?? procedureCase?.citations ?? [];
              return citations.length > 0 ? <Citations of={citations} /> : t.noBasis;
            },
          },
        ]}
      />
    </section>
  );
}
