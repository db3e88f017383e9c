import { useId } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useMessages } from '../../ui/display';
import { EmptyState } from '../../ui/states';
import { workMessages } from './messages';
import { WorkCard } from './WorkCard';
import classes from './WorkList.module.css';

export const WorkList_MyWork = graphql(`
  fragment WorkList_MyWork on MyWork {
    items {
      id
      urgency
      ...WorkCard_Item
    }
  }
`);

const GROUPS = ['OVERDUE', 'TODAY', 'THIS_WEEK', 'LATER'] as const;

/** What the viewer owes, in four groups by how near the deadline is; the server orders inside each. */
export function WorkList({ work }: { readonly work: FragmentType<typeof WorkList_MyWork> }) {
  const { items } = readFragment(WorkList_MyWork, work);
  const t = useMessages(workMessages);
  const id = useId();
  if (items.length === 0) return <EmptyState title={t.empty}>{t.emptyText}</EmptyState>;
  return GROUPS.map((urgency) => {
    const group = items.filter((item) => item.urgency === urgency);
    if (group.length === 0) return null;
    const headingId = `${id}${urgency}`;
    return (
      <section key={urgency} className={classes.group} data-urgency={urgency} aria-labelledby={headingId}>
        <h2 id={headingId}>{t.group(t.urgency[urgency], group.length)}</h2>
        <ul className={classes.items}>
          {group.map((item) => (
            <WorkCard key={item.id} item={item} />
          ))}
        </ul>
      </section>
    );
  });
}
