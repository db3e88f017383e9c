import { useState } from 'react';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import { PersonField } from '../../graphql/PersonField';
import type { Choice } from '../../graphql/ServerChoice';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { LongTextField, TextField } from '../../ui/fields';
import { AssignTask } from './commands';
import classes from './meeting.module.css';
import { conclusionMessages } from './conclusionMessages';

interface AssignTaskDialogProps {
  readonly conclusion: { readonly id: string; readonly label: string };
  readonly onClose: () => void;
}

/** Gives a task to carry out a conclusion: what, who leads, who helps, by when. */
export function AssignTaskDialog({ conclusion, onClose }: AssignTaskDialogProps) {
  const t = useMessages(conclusionMessages);
  const [title, setTitle] = useState('');
  const [expectedResult, setExpectedResult] = useState('');
  const [lead, setLead] = useState<Choice | null>(null);
  const [helpers, setHelpers] = useState<readonly Choice[]>([]);
  const [accountable, setAccountable] = useState<Choice | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const complete = title.trim() && lead && dueOn;
  return (
    <CommandDialog
      document={AssignTask}
      variables={
        complete
          ? {
              input: {
                conclusionId: conclusion.id,
                title,
                expectedResult: expectedResult || null,
                leadAgencyId: lead.id,
                cooperatingAgencyIds: helpers.map((agency) => agency.id),
                accountableId: accountable?.id ?? null,
                dueOn,
              },
            }
          : null
      }
      title={t.assignFrom(conclusion.label)}
      submit={t.save}
      done={t.assigned}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField label={t.taskTitle} required value={title} onChange={setTitle} error={errors.title} />
          <LongTextField
            label={t.expected}
            minRows={2}
            value={expectedResult}
            onChange={setExpectedResult}
            error={errors.expectedResult}
          />
          <AgencyField label={t.lead} required value={lead} onChange={setLead} error={errors.leadAgencyId} />
          <div className={classes.stack}>
            {helpers.map((agency) => (
              <div key={agency.id} className={classes.row}>
                <span>
                  {t.helpers}: {agency.label}
                </span>
                <Button
                  kind="quiet"
                  onClick={() => setHelpers(helpers.filter((each) => each.id !== agency.id))}
                >
                  {t.remove}
                </Button>
              </div>
            ))}
            <AgencyField
              key={helpers.length}
              label={t.addHelper}
              value={null}
              onChange={(agency) => {
                if (agency && agency.id !== lead?.id && !helpers.some((each) => each.id === agency.id)) {
                  setHelpers([...helpers, agency]);
                }
              }}
              error={errors.cooperatingAgencyIds}
            />
          </div>
          <PersonField
            label={t.accountable}
            hint={t.accountableHint}
            value={accountable}
            onChange={setAccountable}
            agencyId={lead?.id}
            error={errors.accountableId}
          />
          <DateField label={t.due} required value={dueOn} onChange={setDueOn} error={errors.dueOn} />
        </>
      )}
    </CommandDialog>
  );
}
