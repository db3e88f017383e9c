import { graphql, readFragment, type FragmentType } from '../gql';
import { Citations } from './Citations';
import { Card } from '../ui/Card';
import { useMessages } from '../ui/display';
import { graphqlMessages } from './messages';
import classes from './Remarks.module.css';

export const Remarks_Finding = graphql(`
  fragment Remarks_Finding on Finding {
    message
    wayOut
    citations {
      ...CitationFields
    }
  }
`);

/** What the regulation remarks on something that it did not refuse. */
export function Remarks({ of }: { readonly of: readonly FragmentType<typeof Remarks_Finding>[] }) {
  const t = useMessages(graphqlMessages);
  if (of.length === 0) return null;
  return (
    <div role="status">
      <Card title={t.remarks}>
        <ul className={classes.remarks}>
          {of.map((masked, index) => {
            const { message, wayOut, citations } = readFragment(Remarks_Finding, masked);
            return (
              <li key={index}>
                {message} {wayOut} <Citations of={citations} />
              </li>
            );
          })}
        </ul>
      </Card>
    </div>
  );
}

/** The same, in a line under what is remarked on. */
export function RemarkLines({ of }: { readonly of: readonly FragmentType<typeof Remarks_Finding>[] }) {
  return of.map((masked, index) => {
    const { message, citations } = readFragment(Remarks_Finding, masked);
    return (
      <p key={index} className={classes.line}>
        {message} <Citations of={citations} />
      </p>
    );
  });
}
