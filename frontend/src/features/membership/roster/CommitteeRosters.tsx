import { useState, type ReactNode } from 'react';
import { BodyField } from '../../../graphql/BodyField';
import type { Choice } from '../../../graphql/ServerChoice';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../../ui/display';
import { rosterMessages } from './messages';
import classes from './roster.module.css';
import { RosterPanel } from './RosterPanel';

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
  const [chosen, setChosen] = useState<Choice | null>(null);
  return (
    <>
      <BodyField label={t.committee} value={chosen} onChange={setChosen} />
      {chosen && <RosterPanel key={chosen.id} body={{ id: chosen.id, shortName: chosen.label }} />}
    </>
  );
}
