import { formatDate } from '../lib/dates';
import { useLocale, useMessages } from '../ui/display';
import { graphqlMessages } from './messages';

/** An agency, and below it those it stands for, each with its last day. */
export function AgencyInTime({
  name,
  former,
}: {
  readonly name: string | undefined;
  readonly former: readonly { readonly agency: { readonly name: string }; readonly lastDay: string }[];
}) {
  const t = useMessages(graphqlMessages);
  const locale = useLocale();
  return (
    <>
      {name ?? '–'}
      {former.map(({ agency, lastDay }) => (
        <div key={lastDay}>
          <small>{t.formerly(agency.name, formatDate(lastDay, locale))}</small>
        </div>
      ))}
    </>
  );
}
