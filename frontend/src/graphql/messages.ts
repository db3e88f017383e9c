import { defineMessages } from '../lib/messages';

export const graphqlMessages = defineMessages(
  {
    offline: 'Không kết nối được máy chủ. Xin kiểm tra mạng rồi thử lại; chưa có gì bị mất.',
    forbidden: 'Ông, bà không có quyền làm việc này.',
    notFound: 'Không tìm thấy, hoặc ông, bà không được biết nội dung này.',
    signedOut: 'Phiên đăng nhập đã hết. Xin đăng nhập lại.',
    tooMany: 'Quá nhiều yêu cầu cùng lúc. Xin thử lại sau giây lát.',
    notTaken: (why: string) =>
      `Máy chủ không nhận yêu cầu này. ${why} Xin tải lại trang rồi thử lại; nếu vẫn vậy, xin báo kèm mã tra cứu.`,
    internal: 'Máy chủ gặp lỗi khi xử lý. Xin thử lại; nếu vẫn lỗi, xin báo kèm mã tra cứu.',
    trace: (id: string) => `Mã tra cứu: ${id}`,
    loadProblem: 'Chưa tải được nội dung',
    searchHint: 'Gõ tên để tìm, có dấu hoặc không dấu.',
    remarks: 'Quy chế lưu ý',
    formerly: (agency: string, day: string) => `trước là ${agency}, đến hết ${day}`,
  },
  {
    offline: 'The server cannot be reached. Please check your network and try again; nothing was lost.',
    forbidden: 'You may not do this.',
    notFound: 'It was not found, or you may not know of it.',
    signedOut: 'Your session has ended. Please sign in again.',
    tooMany: 'Too many requests at once. Please try again in a moment.',
    notTaken: (why) =>
      `The server did not take this request. ${why} Please load the page again; if it happens again, report it with the trace code.`,
    internal:
      'The server failed to handle this. Please try again; if it fails again, report it with the trace code.',
    trace: (id) => `Trace code: ${id}`,
    loadProblem: 'The content could not be loaded',
    searchHint: 'Type a name to search, with or without accents.',
    remarks: 'What the regulation remarks',
    formerly: (agency: string, day: string) => `formerly ${agency}, until ${day}`,
  },
);

type FaultTexts = (typeof graphqlMessages)['vi'];

/** A top-level error: what to say, and the code under which the log knows it. */
export interface Fault {
  readonly text: string;
  readonly traceId?: string;
}

interface FaultSource {
  readonly networkError?: Error;
  readonly graphQLErrors: readonly {
    readonly message?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** The contract's code of the first fault, if the server answered with one. */
export function codeOf(error?: FaultSource): unknown {
  return error?.graphQLErrors[0]?.extensions?.code;
}

export function toFault(error: FaultSource, texts: FaultTexts): Fault {
  if (error.networkError && error.graphQLErrors.length === 0) return { text: texts.offline };
  const extensions = error.graphQLErrors[0]?.extensions;
  const traceId = typeof extensions?.traceId === 'string' ? extensions.traceId : undefined;
  switch (extensions?.code) {
    case 'FORBIDDEN':
      return { text: texts.forbidden };
    case 'NOT_FOUND':
      return { text: texts.notFound };
    case 'UNAUTHENTICATED':
      return { text: texts.signedOut };
    case 'RATE_LIMITED':
      return { text: texts.tooMany };
    // what the client asked for was too large or malformed: the server says why, in the language of the request
    case 'BAD_USER_INPUT':
      return { text: texts.notTaken(error.graphQLErrors[0]?.message ?? ''), traceId };
    case 'CONFLICT':
      return { text: error.graphQLErrors[0]?.message ?? texts.internal, traceId };
    default:
      return { text: texts.internal, traceId };
  }
}
