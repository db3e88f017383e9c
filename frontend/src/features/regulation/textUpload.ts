import { useSession } from '../../auth/SessionContext';
import { FileRefused, uploadFile } from '../../graphql/files';
import { useLocale, useMessages } from '../../ui/display';
import { importMessages } from './importMessages';

/** The kinds of files a text can be read from. */
export const READABLE = '.docx,.pdf,.txt,.md,application/pdf,text/plain,text/markdown';

/** Plain text can be looked at and mended before it is read; the server gets the words out of everything else. */
export function isPlainText({ name }: File): boolean {
  return /\.(?:txt|md)$/i.test(name);
}

/** Stores a file to read a text from; gives its id, or what is wrong with it. */
export function useTextUpload(): (
  file: File,
) => Promise<{ readonly id: string } | { readonly problem: string }> {
  const t = useMessages(importMessages);
  const locale = useLocale();
  const session = useSession();
  return async (file) => {
    try {
      return { id: await uploadFile(session, locale, file) };
    } catch (cause) {
      return { problem: (cause instanceof FileRefused && cause.message) || t.uploadFailed };
    }
  };
}
