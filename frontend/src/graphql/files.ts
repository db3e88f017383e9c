import { createTransport, type TokenSource } from './transport';

/** A refusal of the file service, in the language of the request. */
export class FileRefused extends Error {}

/** Stores a file and gives its id; what it is attached to is said by a command afterwards. */
export async function uploadFile(tokens: TokenSource, locale: 'vi' | 'en', file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const response = await createTransport(tokens, locale)('/api/files', { method: 'POST', body });
  const answer = (await response.json().catch(() => ({}))) as {
    readonly id?: string;
    readonly errors?: readonly { readonly message?: string }[];
  };
  if (!response.ok || !answer.id) throw new FileRefused(answer.errors?.[0]?.message ?? '');
  return answer.id;
}

/** Downloads a stored file; the token travels in a header, so a plain link would not do. */
export async function downloadFile(
  tokens: TokenSource,
  locale: 'vi' | 'en',
  file: { readonly downloadPath: string; readonly name: string },
): Promise<void> {
  const response = await createTransport(tokens, locale)(file.downloadPath);
  if (!response.ok) throw new FileRefused('');
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
