/**
 * Unsent text of long fields, kept for this tab only, so that a reload or an expired sign-in loses nothing.
 * Never put anything here that identifies the session.
 */
export interface Drafts {
  read: (key: string) => string | undefined;
  write: (key: string, text: string) => void;
  forget: (key: string) => void;
}

const PREFIX = 'chidao.draft.';

export function createDrafts(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Drafts {
  return {
    read: (key) => storage.getItem(PREFIX + key) ?? undefined,
    write(key, text) {
      try {
        if (text) storage.setItem(PREFIX + key, text);
        else storage.removeItem(PREFIX + key);
      } catch {
        // A full storage costs the draft, never the typing.
      }
    },
    forget: (key) => storage.removeItem(PREFIX + key),
  };
}
