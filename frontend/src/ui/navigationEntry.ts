import type { ComponentType, ReactNode } from 'react';
import type { IconComponent } from './icons';

export interface NavigationEntry {
  readonly to: string;
  readonly label: string;
  /** For the bottom bar of phones, where a word has to fit a fifth of the width. */
  readonly shortLabel: string;
  readonly Icon: IconComponent;
  /** Entries without it stand at the foot of the rail and under "More" on phones. */
  readonly primary: boolean;
}

/** The router's link, handed in so that the shell stays free of routes; it sets `aria-current` on the active one. */
export type ShellLink = ComponentType<{
  readonly to: string;
  readonly className?: string;
  readonly onClick?: () => void;
  readonly title?: string;
  readonly children: ReactNode;
}>;
