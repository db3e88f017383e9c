import classes from '../../features/procedure/procedure.module.css';
import { useMessages } from '../../ui/display';
import { PlanEntry, type PlanInProcedure } from './PlanEntry';
import { programmeMessages } from './programmeMessages';

/** Plans that belong to no year, as those for a stage; nothing where there are none. */
export function OtherPlans({ cases }: { readonly cases: readonly PlanInProcedure[] }) {
  const t = useMessages(programmeMessages);
  if (cases.length === 0) return null;
  return (
    <section aria-label={t.others}>
      <header>
        <h2>{t.others}</h2>
      </header>
      <ul className={classes.list}>
        {cases.map((procedureCase) => (
          <PlanEntry key={procedureCase.id} plan={{ year: 0, procedureCase }} />
        ))}
      </ul>
    </section>
  );
}
