import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { LongTextField, SelectField, TextField } from '../../ui/fields';
import { AssignTask } from './commands';
import classes from './meeting.module.css';
import { meetingMessages } from './messages';

const AgencyChoiceQuery = graphql(`
  query AgencyChoice($search: String) {
    agencies(first: 30, search: $search) {
      nodes {
        id
        name
      }
    }
  }
`);

interface Agency {
  readonly id: string;
  readonly name: string;
}

interface AgencyFieldProps {
  readonly label: string;
  readonly required?: boolean;
  readonly value: Agency | null;
  readonly onChange: (agency: Agency | null) => void;
  readonly error?: string;
}

/** Finds an agency by words of its name. */
function AgencyField({ label, required, value, onChange, error }: AgencyFieldProps) {
  const t = useMessages(meetingMessages);
  const [search, setSearch] = useState('');
  // The chosen name fills the box; searching for it again would only hide the others.
  const [{ data }] = useQuery({
    query: AgencyChoiceQuery,
    variables: { search: search && search !== value?.name ? search : null },
  });
  const found = data?.agencies.nodes ?? [];
  const agencies = value && !found.some((agency) => agency.id === value.id) ? [value, ...found] : found;
  return (
    <SelectField
      label={label}
      hint={t.searchAgency}
      required={required}
      searchable
      clearable
      options={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(agencies.find((agency) => agency.id === id) ?? null)}
      onSearch={setSearch}
      error={error}
    />
  );
}

interface AssignTaskDialogProps {
  readonly conclusion: { readonly id: string; readonly label: string };
  readonly onClose: () => void;
}

/** Gives a task to carry out a conclusion: what, who leads, who helps, by when. */
export function AssignTaskDialog({ conclusion, onClose }: AssignTaskDialogProps) {
  const t = useMessages(meetingMessages);
  const [title, setTitle] = useState('');
  const [expectedResult, setExpectedResult] = useState('');
  const [lead, setLead] = useState<Agency | null>(null);
  const [helpers, setHelpers] = useState<readonly Agency[]>([]);
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
                  {t.helpers}: {agency.name}
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
          <DateField label={t.due} required value={dueOn} onChange={setDueOn} error={errors.dueOn} />
        </>
      )}
    </CommandDialog>
  );
}
