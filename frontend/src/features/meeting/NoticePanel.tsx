import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { CommandButton } from '../../graphql/CommandButton';
import { formatDate, formatDateTime } from '../../lib/dates';
import { DataTable, type Column } from '../../ui/DataTable';
import { DeadlineText } from '../../ui/DeadlineText';
import { useLocale, useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { AcknowledgeConclusion } from './commands';
import { conclusionMessages } from './conclusionMessages';
import classes from './meeting.module.css';
import { SignatureBlock } from './SignatureBlock';

export const NoticePanel_Meeting = graphql(`
  fragment NoticePanel_Meeting on Meeting {
    id
    noticeDueOn
    conclusionNotice {
      id
      notation
      issuedOn
      letterhead
      issuedBy {
        id
        title
        person {
          id
          fullName
        }
      }
      signature {
        ...SignatureBlock_Signature
      }
      citations {
        ...CitationFields
      }
      deliveries {
        id
        sentAt
        acknowledgedAt
        viewerCanAcknowledge
        member {
          id
          title
          person {
            id
            fullName
          }
        }
      }
    }
  }
`);

type Notice = NonNullable<ResultOf<typeof NoticePanel_Meeting>['conclusionNotice']>;
type Delivery = Notice['deliveries'][number];

/** The notice of the conclusions, or until when it is advised to go out. */
export function NoticePanel({
  meeting: masked,
}: {
  readonly meeting: FragmentType<typeof NoticePanel_Meeting>;
}) {
  const { conclusionNotice, noticeDueOn } = readFragment(NoticePanel_Meeting, masked);
  const t = useMessages(conclusionMessages);
  if (conclusionNotice) return <Issued notice={conclusionNotice} />;
  return noticeDueOn ? (
    <p className={classes.quiet}>
      {t.noticeDue}: <DeadlineText due={noticeDueOn} />
    </p>
  ) : null;
}

function Issued({ notice }: { readonly notice: Notice }) {
  const t = useMessages(conclusionMessages);
  const locale = useLocale();
  const { issuedBy, deliveries } = notice;
  const read = deliveries.filter((delivery) => delivery.acknowledgedAt).length;
  const own = deliveries.find((delivery) => delivery.viewerCanAcknowledge);
  return (
    <div className={classes.notice}>
      {notice.letterhead.length > 0 && (
        <p className={classes.letterhead}>
          {notice.letterhead.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
      <h3>
        {t.notice(notice.notation)} · {formatDate(notice.issuedOn, locale)}
      </h3>
      <p className={classes.quiet}>
        {issuedBy.person.fullName}, {issuedBy.title}
      </p>
      <Citations of={notice.citations} />
      {notice.signature && <SignatureBlock signature={notice.signature} />}
      {own && (
        <div className={classes.buttons}>
          <CommandButton
            kind="primary"
            document={AcknowledgeConclusion}
            variables={{ input: { deliveryId: own.id } }}
            done={t.acknowledged}
          >
            {t.acknowledge}
          </CommandButton>
        </div>
      )}
      <details>
        <summary>{t.deliveries(read, deliveries.length)}</summary>
        <Deliveries caption={t.notice(notice.notation)} deliveries={deliveries} />
      </details>
    </div>
  );
}

interface DeliveriesProps {
  readonly caption: string;
  readonly deliveries: readonly Delivery[];
}

/** How the notice reached each member. */
function Deliveries({ caption, deliveries }: DeliveriesProps) {
  const t = useMessages(conclusionMessages);
  const locale = useLocale();
  const columns: readonly Column<Delivery>[] = [
    {
      key: 'recipient',
      label: t.recipient,
      heading: true,
      render: ({ member }) => `${member.person.fullName}, ${member.title}`,
    },
    { key: 'sent', label: t.sentAt, render: ({ sentAt }) => formatDateTime(sentAt, locale) },
    {
      key: 'acknowledged',
      label: t.acknowledgedAt,
      render: ({ acknowledgedAt }) =>
        acknowledgedAt ? (
          formatDateTime(acknowledgedAt, locale)
        ) : (
          <StateBadge tone="wait">{t.unread}</StateBadge>
        ),
    },
  ];
  return (
    <DataTable caption={caption} columns={columns} rows={deliveries} rowKey={(delivery) => delivery.id} />
  );
}
