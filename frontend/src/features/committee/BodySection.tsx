import { graphql, readFragment, type FragmentType } from '../../gql';
import { terms } from '../../graphql/terms';
import { paths } from '../../lib/paths';
import { formatDate } from '../../lib/dates';
import { Card } from '../../ui/Card';
import { useLocale, useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import { MeetingRhythm } from './MeetingRhythm';
import { MemberSection } from './MemberSection';
import { committeeMessages } from './messages';
import { RecordFigures } from './RecordFigures';
import { SeatsByPost } from './SeatsByPost';

const BodySection_Committee = graphql(`
  fragment BodySection_Committee on Committee {
    id
    asOf
    kind
    name
    foundingDate
    viewerCanManage
    viewerCanMoveMembers
    establishedBy {
      notation
    }
    meetingRhythm {
      ...MeetingRhythm_MeetingRhythm
    }
    figures {
      ...RecordFigures_RecordFigures
    }
    seatsByPost {
      ...SeatsByPost_SeatsByPost
    }
    members {
      id
      ...MemberTable_Membership
    }
  }
`);

/** One body under a committee: what it is, since when, and who is in it. */
export function BodySection({ body: masked }: { readonly body: FragmentType<typeof BodySection_Committee> }) {
  const body = readFragment(BodySection_Committee, masked);
  const t = useMessages(committeeMessages);
  const { committeeKind } = useMessages(terms);
  const locale = useLocale();
  return (
    <Card>
      <p>
        {committeeKind[body.kind]} · {t.existsSince(formatDate(body.foundingDate, locale))}
        {body.establishedBy && ` · ${body.establishedBy.notation}`} ·{' '}
        <TextLink to={paths.committee(body.id)}>{t.openBody}</TextLink>
      </p>
      {body.meetingRhythm && <MeetingRhythm rhythm={body.meetingRhythm} />}
      {body.figures && <RecordFigures of={body.figures} />}
      {body.seatsByPost && <SeatsByPost seats={body.seatsByPost} />}
      <MemberSection body={body} title={body.name} manageable={body.viewerCanManage} />
    </Card>
  );
}
