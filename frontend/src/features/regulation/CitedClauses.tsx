import { useEffect, useRef } from 'react';
import type { ProposedRules_PreviewFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { SelectField, TextField } from '../../ui/fields';
import { fromAnchor, toAnchor } from './anchors';
import { ClauseQuote } from './ClauseQuote';
import { importMessages } from './importMessages';
import { emptyPlace, isRepeated, type Place } from './places';
import { citationOf } from './ruleDrafts';
import classes from './ProposedRules.module.css';

interface CitedClausesProps {
  readonly places: readonly Place[];
  readonly provisions: ProposedRules_PreviewFragment['provisions'];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (places: readonly Place[]) => void;
}

/** The clauses a rule stands in: the main one, and any others that say the rest of it. */
export function CitedClauses({ places, provisions, errors, onChange }: CitedClausesProps) {
  const t = useMessages(importMessages);
  const group = useRef<HTMLDivElement>(null);
  const added = useRef<string | null>(null);

  useEffect(() => {
    if (added.current !== places.at(-1)?.key) return;
    added.current = null;
    group.current?.querySelector<HTMLElement>('[data-place]:last-of-type input')?.focus();
  }, [places]);

  function add() {
    const place = emptyPlace();
    added.current = place.key;
    onChange([...places, place]);
  }

  function drop(dropped: Place) {
    group.current?.querySelector<HTMLElement>(':scope > button')?.focus();
    onChange(places.filter((place) => place !== dropped));
  }

  return (
    <div ref={group} className={classes.places} role="group" aria-label={t.clauses}>
      {places.map((place, index) => {
        const label = index === 0 ? t.clause : t.furtherClause(index + 1);
        return (
          <div key={place.key} className={classes.place} data-place>
            <ClauseField
              label={label}
              place={place}
              places={places}
              provisions={provisions}
              error={errors[`phrases.${String(index)}`] ?? (index === 0 ? errors.phrases : undefined)}
              onChange={(changed) => onChange(places.map((each) => (each === place ? changed : each)))}
            />
            {place.phrase && <ClauseQuote phrase={place.phrase} provisions={provisions} />}
            {places.length > 1 && (
              <Button kind="quiet" aria-label={`${t.dropClause}: ${label}`} onClick={() => drop(place)}>
                {t.dropClause}
              </Button>
            )}
          </div>
        );
      })}
      <Button kind="quiet" onClick={add}>
        {t.addClause}
      </Button>
    </div>
  );
}

interface ClauseFieldProps {
  readonly label: string;
  readonly place: Place;
  readonly places: readonly Place[];
  readonly provisions: ProposedRules_PreviewFragment['provisions'];
  readonly error?: string;
  readonly onChange: (place: Place) => void;
}

/** One clause, chosen from the text or typed where the text is not known. */
function ClauseField({ label, place, places, provisions, error, onChange }: ClauseFieldProps) {
  const t = useMessages(importMessages);
  const clauses = provisions.filter(({ text }) => text.trim() !== '');
  const anchor = place.phrase?.anchor ?? null;
  const repeated = isRepeated(place, places) ? t.clauseTwice : undefined;
  if (clauses.length === 0) {
    return (
      <TextField
        label={label}
        required
        hint={t.anchorHint}
        error={repeated ?? error}
        value={place.typed}
        onChange={(typed) => {
          const typedAnchor = toAnchor(typed);
          onChange({ ...place, typed, phrase: typedAnchor ? { anchor: typedAnchor } : null });
        }}
      />
    );
  }
  const elsewhere = places.filter((other) => other !== place).map(({ phrase }) => phrase?.anchor);
  const isGone = anchor !== null && !provisions.some((provision) => provision.anchor === anchor);
  return (
    <SelectField
      label={label}
      required
      searchable
      error={repeated ?? (isGone ? t.clauseGone(fromAnchor(anchor)) : error)}
      options={provisions
        .filter(
          (each) => each.anchor === anchor || (clauses.includes(each) && !elsewhere.includes(each.anchor)),
        )
        .map((provision) => ({ value: provision.anchor, label: citationOf(provision, provisions) }))}
      value={anchor}
      onChange={(cited) => cited && cited !== anchor && onChange({ ...place, phrase: { anchor: cited } })}
    />
  );
}
