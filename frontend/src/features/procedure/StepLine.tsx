import { graphql, readFragment, type FragmentType } from '../../gql';
import { useLocale, useMessages } from '../../ui/display';
import { formatDateTime } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { TextLink } from '../../ui/TextLink';
import { procedureMessages } from './messages';
import classes from './procedure.module.css';

export const StepLine_Step = graphql(`
  fragment StepLine_Step on ProcedureStep {
    act
    label
    holders
    isStated
    takenAt
    note
    documentNotation
    agendaItem {
      id
      title
    }
    meeting {
      id
      title
    }
    takenBy {
      id
      person {
        id
        fullName
      }
    }
  }
`);

type Step = FragmentType<typeof StepLine_Step>;

/** Who takes a step, as people read it: where the text is silent, it says so. */
export function useHolders(): (step: {
  readonly holders: readonly string[];
  readonly isStated: boolean;
}) => string {
  const t = useMessages(procedureMessages);
  return ({ holders, isStated }) => {
    const who = holders.join(', ') || t.anybody;
    return isStated ? who : t.byHead(who);
  };
}

/** The steps in order; of a case also who took them, and which one is next. */
export function StepLine({
  steps,
  open = false,
}: {
  readonly steps: readonly Step[];
  readonly open?: boolean;
}) {
  const t = useMessages(procedureMessages);
  const locale = useLocale();
  const holders = useHolders();
  const told = steps.map((step) => readFragment(StepLine_Step, step));
  const next = open ? told.findIndex(({ takenAt }) => !takenAt) : -1;
  return (
    <ol className={classes.steps} aria-label={t.steps}>
      {told.map((step, index) => (
        <li
          key={step.act}
          data-taken={step.takenAt ? true : undefined}
          aria-current={index === next ? 'step' : undefined}
        >
          <span className={classes.act}>{step.label}</span>
          <span className={classes.who}>{holders(step)}</span>
          {step.takenAt && (
            <span className={classes.taken}>
              {t.takenBy(step.takenBy?.person.fullName ?? '', formatDateTime(step.takenAt, locale))}
              {step.documentNotation && ` – ${step.documentNotation}`}
            </span>
          )}
          {step.agendaItem && step.meeting && (
            <span className={classes.taken}>
              {t.adoptedAt(step.agendaItem.title)}{' '}
              <TextLink to={paths.meeting(step.meeting.id)}>{step.meeting.title}</TextLink>
            </span>
          )}
          {step.note && <span className={classes.note}>{step.note}</span>}
          {index === next && <span className={classes.next}>{t.current}</span>}
        </li>
      ))}
    </ol>
  );
}
