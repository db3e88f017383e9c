import type { Ref } from 'react';
import { Card } from '../../../ui/Card';
import { useMessages } from '../../../ui/display';
import type { Draft } from './draft';
import { DraftClauses } from './DraftClauses';
import { DraftIdentity, type UnsavedForm } from './DraftIdentity';
import { DraftWords } from './DraftWords';
import classes from './drafting.module.css';
import { draftMessages } from './messages';

interface TextStepProps {
  readonly draft: Draft;
  readonly unsaved: Ref<UnsavedForm>;
}

/** What identifies the regulation, and its words. */
export function TextStep({ draft, unsaved }: TextStepProps) {
  const t = useMessages(draftMessages);
  return (
    <div className={classes.step}>
      <Card title={t.headTitle}>
        <DraftIdentity key={draft.id} draft={draft} ref={unsaved} />
      </Card>
      <Card title={t.textTitle}>
        <div className={classes.step}>
          <DraftWords key={draft.sourceText ?? ''} draft={draft} />
          <DraftClauses draft={draft} />
        </div>
      </Card>
    </div>
  );
}
