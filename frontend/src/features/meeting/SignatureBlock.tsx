import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { useMessages } from '../../ui/display';
import { conclusionMessages } from './conclusionMessages';
import { FindingsPanel } from './FindingsPanel';
import classes from './meeting.module.css';

export const SignatureBlock_Signature = graphql(`
  fragment SignatureBlock_Signature on Signature {
    lines
    seal
    signer {
      id
      person {
        id
        fullName
      }
    }
    through {
      id
      line
    }
    findings {
      ...FindingsPanel_Finding
    }
    citations {
      ...CitationFields
    }
  }
`);

/** The signature as it is printed, for whom it was given, whose seal goes with it, and on which clauses that rests. */
export function SignatureBlock({
  signature: masked,
}: {
  readonly signature: FragmentType<typeof SignatureBlock_Signature>;
}) {
  const { lines, seal, signer, through, findings, citations } = readFragment(
    SignatureBlock_Signature,
    masked,
  );
  const t = useMessages(conclusionMessages);
  return (
    <section aria-label={t.signature} className={classes.signature}>
      <p>
        {lines.map((line) => (
          <strong key={line}>{line}</strong>
        ))}
        <span>{signer.person.fullName}</span>
      </p>
      {through && <p className={classes.quiet}>{through.line}</p>}
      {seal && <p className={classes.quiet}>{t.sealOf(seal)}</p>}
      <Citations of={citations} />
      {findings.length > 0 && <FindingsPanel findings={findings} />}
    </section>
  );
}
