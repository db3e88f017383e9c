import { graphql, readFragment, type FragmentType } from '../../gql';
import { AgencyInTime } from '../../graphql/AgencyInTime';
import { formatDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { DeadlineText } from '../../ui/DeadlineText';
import { useLocale, useMessages } from '../../ui/display';
import { Facts } from '../../ui/Facts';
import { TextLink } from '../../ui/TextLink';
import { taskMessages } from './messages';
import classes from './TaskFacts.module.css';

export const TaskFacts_Task = graphql(`
  fragment TaskFacts_Task on Task {
    id
    dueOn
    workingDaysLeft
    percent
    expectedResult
    committee {
      id
      shortName
    }
    conclusion {
      id
      label
      text
      meeting {
        id
      }
    }
    basis {
      notation
      issuedOn
      issuer
    }
    leadUnit
    staff
    detailedPlan
    leadAgency {
      id
      name
    }
    formerLeadAgencies {
      lastDay
      agency {
        id
        name
      }
    }
    cooperatingAgencies {
      id
      name
    }
    accountable {
      id
      fullName
      publicOffice
    }
    assignedBy {
      id
      title
      person {
        id
        fullName
      }
    }
  }
`);

/** The five clarities of a task: who, what, by when, what result, who answers. */
export function TaskFacts({ task: masked }: { readonly task: FragmentType<typeof TaskFacts_Task> }) {
  const task = readFragment(TaskFacts_Task, masked);
  const t = useMessages(taskMessages);
  const locale = useLocale();
  const person = task.accountable;
  return (
    <Facts
      of={[
        { label: t.due, value: <DeadlineText due={task.dueOn} workingDaysLeft={task.workingDaysLeft} /> },
        { label: t.percent, value: t.percentOf(task.percent) },
        {
          label: t.lead,
          value: <AgencyInTime name={task.leadAgency.name} former={task.formerLeadAgencies} />,
        },
        { label: t.helpers, value: task.cooperatingAgencies.map((agency) => agency.name).join(', ') || '–' },
        {
          label: t.accountable,
          value: person ? [person.fullName, person.publicOffice].filter(Boolean).join(' – ') : '–',
        },
        {
          label: t.assignedBy,
          value: `${task.assignedBy.person.fullName} – ${task.assignedBy.title}`,
        },
        {
          label: t.committee,
          value: <TextLink to={paths.committee(task.committee.id)}>{task.committee.shortName}</TextLink>,
        },
        { label: t.expectedResult, value: task.expectedResult ?? '–' },
        ...(task.leadUnit ? [{ label: t.leadUnit, value: task.leadUnit }] : []),
        ...(task.staff.length > 0 ? [{ label: t.staff, value: task.staff.join('; ') }] : []),
        ...(task.detailedPlan
          ? [
              {
                label: t.detailedPlan,
                wide: true,
                value: <span className={classes.plan}>{task.detailedPlan}</span>,
              },
            ]
          : []),
        ...(task.basis
          ? [
              {
                label: t.basis,
                wide: true,
                value: `${task.basis.notation}, ${formatDate(task.basis.issuedOn, locale)}, ${task.basis.issuer}`,
              },
            ]
          : []),
        ...(task.conclusion
          ? [
              {
                label: t.conclusion,
                wide: true,
                value: (
                  <>
                    <TextLink to={paths.meeting(task.conclusion.meeting.id)}>
                      {task.conclusion.label}
                    </TextLink>
                    : {task.conclusion.text}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
