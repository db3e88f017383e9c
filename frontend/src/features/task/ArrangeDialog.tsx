import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useMessages } from '../../ui/display';
import { LongTextField, TextField } from '../../ui/fields';
import { taskMessages } from './messages';

export const ArrangeDialog_Task = graphql(`
  fragment ArrangeDialog_Task on Task {
    id
    version
    leadUnit
    staff
    detailedPlan
  }
`);

const ArrangeTask = graphql(`
  mutation ArrangeTask($input: ArrangeTaskInput!) {
    arrangeTask(input: $input) {
      task {
        ...ArrangeDialog_Task
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface ArrangeDialogProps {
  readonly task: FragmentType<typeof ArrangeDialog_Task>;
  readonly onClose: () => void;
}

/** Names the unit of one's own agency that does the work, its people and the detailed plan. */
export function ArrangeDialog({ task: masked, onClose }: ArrangeDialogProps) {
  const task = readFragment(ArrangeDialog_Task, masked);
  const t = useMessages(taskMessages);
  const [leadUnit, setLeadUnit] = useState(task.leadUnit ?? '');
  const [staff, setStaff] = useState(task.staff.join('\n'));
  const [detailedPlan, setDetailedPlan] = useState(task.detailedPlan ?? '');
  return (
    <CommandDialog
      document={ArrangeTask}
      variables={{
        input: {
          taskId: task.id,
          expectedVersion: task.version,
          leadUnit,
          staff: staff
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
          detailedPlan,
        },
      }}
      title={t.arrange}
      submit={t.save}
      done={t.arranged}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField
            label={t.leadUnit}
            hint={t.leadUnitHint}
            maxLength={200}
            value={leadUnit}
            onChange={setLeadUnit}
            error={errors.leadUnit}
          />
          <LongTextField
            label={t.staff}
            hint={t.staffHint}
            value={staff}
            onChange={setStaff}
            error={errors.staff}
          />
          <LongTextField
            label={t.detailedPlan}
            value={detailedPlan}
            onChange={setDetailedPlan}
            error={errors.detailedPlan}
          />
        </>
      )}
    </CommandDialog>
  );
}
