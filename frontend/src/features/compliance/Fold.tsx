import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { ChevronDownIcon, ChevronIcon } from '../../ui/icons';

interface FoldProps {
  readonly label: string;
  /** The level of heading the label is, where it heads what it folds. */
  readonly heading?: 'h3' | 'h4';
  /** Stands beside the label, folded or not. */
  readonly aside?: ReactNode;
  /** Stands in place of what is folded. */
  readonly instead?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Shows details on demand; what is folded is not built. */
export function Fold({ label, heading: Heading, aside, instead, className, children }: FoldProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = (
    <Button kind="quiet" data-printed aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
      {open ? <ChevronDownIcon /> : <ChevronIcon />}
      {label}
    </Button>
  );
  return (
    <>
      <div className={className}>
        {Heading ? <Heading>{button}</Heading> : button}
        {aside}
      </div>
      {!open && instead}
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
