import { graphql, readFragment, type FragmentType } from '../../gql';
import { useMessages } from '../../ui/display';
import classes from './ConflictRemark.module.css';
import { regulationMessages } from './messages';

export const ConflictRemark_Conflict = graphql(`
  fragment ConflictRemark_Conflict on RegulationConflict {
    code
    title
    description
    treatment
  }
`);

/** Says beside a clause that the text contradicts itself, is unclear or leaves a gap, and how that is treated. */
export function ConflictRemark({
  conflict: masked,
}: {
  readonly conflict: FragmentType<typeof ConflictRemark_Conflict>;
}) {
  const conflict = readFragment(ConflictRemark_Conflict, masked);
  const t = useMessages(regulationMessages);
  return (
    // a note, no landmark: one conflict stands beside each of its clauses
    <div role="note" className={classes.remark} aria-label={t.remark(conflict.code)}>
      <p className={classes.title}>
        {conflict.code} · {conflict.title}
      </p>
      <p>{conflict.description}</p>
      <p>
        <strong>{t.treatment}</strong> {conflict.treatment}
      </p>
    </div>
  );
}
