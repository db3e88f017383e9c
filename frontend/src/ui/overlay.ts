import { createContext, use } from 'react';

/** The open dialog, if a field stands in one: whatever drops down has to live inside it to be above and reachable. */
export const OverlayRoot = createContext<HTMLElement | null>(null);

/** Where lists and calendars of fields are attached; they stay open while their field scrolls out of sight. */
export function useDropdownPlace() {
  const root = use(OverlayRoot);
  return { withinPortal: true, hideDetached: false, ...(root && { portalProps: { target: root } }) };
}
