import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { EndBodyDialog } from './EndBodyDialog';
import classes from './LifeActs.module.css';
import { lifeMessages } from './lifeMessages';
import { ReconstituteDialog } from './ReconstituteDialog';
import { RenameBodyDialog } from './RenameBodyDialog';

const LifeActs_Committee = graphql(`
  fragment LifeActs_Committee on Committee {
    id
    version
    kind
    name
    shortName
    dissolutionDate
    viewerCanManage
  }
`);

const ACTS = ['reconstitute', 'rename', 'merge', 'dissolve'] as const;

/** Puts decisions on record: a new composition for who manages the body, the others for administrators. */
export function LifeActs({
  committee: masked,
  administers,
}: {
  readonly committee: FragmentType<typeof LifeActs_Committee>;
  readonly administers: boolean;
}) {
  const body = readFragment(LifeActs_Committee, masked);
  const t = useMessages(lifeMessages);
  const [asked, setAsked] = useState<(typeof ACTS)[number] | null>(null);
  const close = () => setAsked(null);
  const acts = ACTS.filter((act) => (act === 'reconstitute' ? body.viewerCanManage : administers));
  if (body.dissolutionDate || acts.length === 0) return null;
  return (
    <div className={classes.acts} role="group" aria-label={t.acts}>
      {acts.map((act) => (
        <Button key={act} onClick={() => setAsked(act)}>
          {t[act]}
        </Button>
      ))}
      {asked === 'reconstitute' && <ReconstituteDialog body={body} onClose={close} />}
      {asked === 'rename' && <RenameBodyDialog body={body} onClose={close} />}
      {(asked === 'merge' || asked === 'dissolve') && (
        <EndBodyDialog body={body} merges={asked === 'merge'} onClose={close} />
      )}
    </div>
  );
}
