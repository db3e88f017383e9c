import { describe, expect, it, vi } from 'vitest';
import { graphqlMessages, toFault } from './messages';
import { createTransport } from './transport';
import { sortUserErrors } from './userErrors';

type Errors = Parameters<typeof sortUserErrors>[0];

const tokens = { token: () => Promise.resolve('old'), renewedToken: () => Promise.resolve('new') };

function headersOf(call: unknown[] | undefined): Headers {
  return new Headers((call?.[1] as RequestInit).headers);
}

describe('user errors', () => {
  it('go to their field, to the panel of clauses, or to a toast', () => {
    const errors = [
      {
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        message: 'Thiếu địa điểm.',
        path: ['input', 'details', 'place'],
      },
      {
        __typename: 'RuleViolation',
        code: 'RULE_VIOLATION',
        message: 'Tài liệu phải gửi trước 2 ngày làm việc.',
        path: ['startsAt'],
        decidedBy: ['Trưởng ban'],
        wayOut: 'Chọn ngày muộn hơn.',
        citations: [
          { label: 'Điều 14 khoản 3', quote: null, anchor: 'd14k3', regulation: { id: 'regulation-61' } },
        ],
      },
      {
        __typename: 'StaleVersion',
        code: 'STALE_VERSION',
        message: 'Cuộc họp vừa được người khác sửa.',
        path: ['expectedVersion'],
      },
      { __typename: 'InvalidInput', code: 'INVALID_INPUT', message: 'Không đọc được.', path: null },
    ] as unknown as Errors;
    const sorted = sortUserErrors(errors);
    expect(sorted.fields).toEqual({
      'details.place': 'Thiếu địa điểm.',
      startsAt: 'Tài liệu phải gửi trước 2 ngày làm việc.',
    });
    expect(sorted.refusals).toEqual([
      {
        message: 'Tài liệu phải gửi trước 2 ngày làm việc.',
        decidedBy: ['Trưởng ban'],
        wayOut: 'Chọn ngày muộn hơn.',
        citations: [{ label: 'Điều 14 khoản 3', quote: null, anchor: 'd14k3', sourceId: 'regulation-61' }],
      },
    ]);
    expect(sorted.others).toEqual(['Cuộc họp vừa được người khác sửa.', 'Không đọc được.']);
  });
});

describe('faults', () => {
  const texts = graphqlMessages.vi;

  it('are said in words by their code', () => {
    expect(toFault({ graphQLErrors: [{ extensions: { code: 'FORBIDDEN' } }] }, texts).text).toBe(
      texts.forbidden,
    );
    expect(toFault({ networkError: new TypeError('Failed to fetch'), graphQLErrors: [] }, texts).text).toBe(
      texts.offline,
    );
  });

  it('repeat what the server says of a request that is too large', () => {
    const message = 'Yêu cầu quá lớn: vượt mức 50.000 đối tượng.';
    expect(
      toFault({ graphQLErrors: [{ message, extensions: { code: 'BAD_USER_INPUT', traceId: 't1' } }] }, texts),
    ).toEqual({ text: texts.notTaken(message), traceId: 't1' });
  });

  it('carry the trace code of the log', () => {
    expect(toFault({ graphQLErrors: [{ extensions: { code: 'INTERNAL', traceId: 't1' } }] }, texts)).toEqual({
      text: texts.internal,
      traceId: 't1',
    });
  });
});

describe('the transport', () => {
  it('signs the request and asks for the language', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'));
    await createTransport(tokens, 'en')('/graphql', { headers: { 'Idempotency-Key': 'k' } });
    const headers = headersOf(fetched.mock.calls[0]);
    expect(headers.get('authorization')).toBe('Bearer old');
    expect(headers.get('accept-language')).toBe('en, vi;q=0.5');
    expect(headers.get('idempotency-key')).toBe('k');
  });

  it('renews a token the server no longer accepts, once', async () => {
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockResolvedValueOnce(new Response('', { status: 401 }))
      .mockResolvedValueOnce(new Response('{}'));
    const response = await createTransport(tokens, 'vi')('/graphql');
    expect(response.status).toBe(200);
    expect(headersOf(fetched.mock.calls[1]).get('authorization')).toBe('Bearer new');
  });

  it('tries again after a lost network with the same key', async () => {
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValueOnce(new Response('{}'));
    await createTransport(tokens, 'vi', [1])('/graphql', { headers: { 'Idempotency-Key': 'k' } });
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(headersOf(fetched.mock.calls[1]).get('idempotency-key')).toBe('k');
  });

  it('gives up when the network stays away', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(createTransport(tokens, 'vi', [1])('/graphql')).rejects.toThrow('Failed to fetch');
  });
});
