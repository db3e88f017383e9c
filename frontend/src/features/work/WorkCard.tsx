import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { paths } from '../../lib/paths';
import { DeadlineText } from '../../ui/DeadlineText';
import { useMessages } from '../../ui/display';
import { ButtonLink } from '../../ui/TextLink';
import { workMessages } from './messages';
import classes from './WorkList.module.css';

export const WorkCard_Item = graphql(`
  fragment WorkCard_Item on WorkItem {
    kind
    title
    committee {
      id
      shortName
    }
    dueOn
    workingDaysLeft
    citations {
      ...CitationFields
    }
    subject {
      __typename
      id
      ... on Invitation {
        meeting {
          id
        }
      }
      ... on ConclusionNotice {
        meeting {
          id
        }
      }
      ... on Membership {
        committee {
          id
        }
      }
    }
  }
`);

type Subject = ResultOf<typeof WorkCard_Item>['subject'];

function pathOf(subject: Subject, committeeId: string): string {
  switch (subject.__typename) {
    case 'Meeting':
      return paths.meeting(subject.id);
    case 'Invitation':
    case 'ConclusionNotice':
      return paths.meeting(subject.meeting.id);
    case 'Task':
      return paths.task(subject.id);
    case 'Report':
      return paths.report(subject.id);
    case 'ProcedureCase':
      return paths.procedureCase(subject.id);
    case 'RegulationDraft':
      return paths.regulationDraftOf(committeeId, subject.id);
    case 'Membership':
      return paths.committeeMembers(subject.committee.id);
    case 'Committee':
      return paths.committeeMembers(subject.id);
    default:
      return paths.home;
  }
}

export function WorkCard({ item: masked }: { readonly item: FragmentType<typeof WorkCard_Item> }) {
  const item = readFragment(WorkCard_Item, masked);
  const t = useMessages(workMessages);
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <p className={classes.kind}>
          {t.kind[item.kind]} · {item.committee.shortName}
        </p>
        <p className={classes.title}>{item.title}</p>
        <p className={classes.facts}>
          {item.dueOn ? (
            <DeadlineText due={item.dueOn} workingDaysLeft={item.workingDaysLeft} />
          ) : (
            <span>{t.noDate}</span>
          )}
          <Citations of={item.citations} />
        </p>
      </div>
      <ButtonLink to={pathOf(item.subject, item.committee.id)}>{t.act[item.kind]}</ButtonLink>
    </li>
  );
}
