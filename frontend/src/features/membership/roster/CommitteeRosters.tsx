import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../../ui/display';
import { SelectField } from '../../../ui/fields';
import { rosterMessages } from './messages';
import classes from './roster.module.css';
import { RosterPanel } from './RosterPanel';

const BodiesQuery = graphql(`
  query RosterBodies {
    committees(first: 100) {
      nodes {
        id
        shortName
      }
    }
  }
`);

interface CommitteeRosterProps {
  readonly body: { readonly id: string; readonly shortName: string };
}

/** Lists of members of one body, for those who may name them. */
export function CommitteeRoster({ body }: CommitteeRosterProps) {
  return <Unfolding>{() => <RosterPanel body={body} />}</Unfolding>;
}

/** Lists of members of whichever body an administrator chooses. */
export function CommitteeRosters() {
  return <Unfolding>{() => <ChosenRoster />}</Unfolding>;
}

/** Work that is rare: nothing of it is asked for before somebody wants it. */
function Unfolding({ children }: { readonly children: () => ReactNode }) {
  const t = useMessages(rosterMessages);
  const [open, setOpen] = useState(false);
  return (
    <section className={classes.panel} aria-label={t.title}>
      <div className={classes.acts}>
        <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.title}
        </Button>
      </div>
      {open && (
        <>
          <p className={classes.hint}>{t.summary}</p>
          {children()}
        </>
      )}
    </section>
  );
}

function ChosenRoster() {
  const t = useMessages(rosterMessages);
  const [{ data }] = useQuery({ query: BodiesQuery });
  const [chosen, setChosen] = useState<string | null>(null);
  const bodies = data?.committees.nodes ?? [];
  const body = bodies.find(({ id }) => id === chosen);
  return (
    <>
      <SelectField
        label={t.committee}
        searchable
        options={bodies.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        value={chosen}
        onChange={setChosen}
      />
      {body && <RosterPanel key={body.id} body={body} />}
    </>
  );
}
