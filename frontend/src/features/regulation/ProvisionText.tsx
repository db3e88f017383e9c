import { graphql, readFragment, type FragmentType } from '../../gql';
import classes from './ProvisionText.module.css';

export const ProvisionText_Provision = graphql(`
  fragment ProvisionText_Provision on Provision {
    id
    kind
    number
    heading
    text
    label
  }
`);

interface ProvisionTextProps {
  readonly provision: FragmentType<typeof ProvisionText_Provision>;
  readonly headingOnly?: boolean;
}

/** One provision as the printed text sets it: `Điều 14. Chế độ hội họp`, `3. Các cuộc họp…`, `a) …`. */
export function ProvisionText({ provision: masked, headingOnly = false }: ProvisionTextProps) {
  const provision = readFragment(ProvisionText_Provision, masked);
  const paragraphs = headingOnly
    ? []
    : provision.text.split('\n').filter((paragraph) => paragraph.trim() !== '');
  if (provision.kind === 'CLAUSE' || provision.kind === 'POINT') {
    const mark = provision.kind === 'CLAUSE' ? `${provision.number}.` : `${provision.number})`;
    return (
      <div className={classes.numbered} data-kind={provision.kind} lang="vi">
        <span className={classes.mark}>{mark}</span>
        <div>
          {provision.heading && <p className={classes.heading}>{provision.heading}</p>}
          {paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </div>
    );
  }
  return (
    <div className={classes.block} lang="vi">
      <p className={classes.heading}>
        {provision.label}
        {provision.heading && `. ${provision.heading}`}
      </p>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
