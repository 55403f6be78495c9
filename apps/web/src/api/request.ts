import type { Operation } from './operation.js';
import { kindOfErrors, kindOfStatus, RequestFailed, type GraphQLProblem } from './request-failed.js';

type Listener = () => void;
const signedOutListeners = new Set<Listener>();

/** Called when the server says that nobody is signed in any more. Returns how to stop listening. */
export function onSignedOut(listener: Listener): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

type Arguments<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/**
 * Sends one operation and returns its data. Throws `RequestFailed` and nothing else: no connection,
 * not signed in, not allowed, refused input or a fault of the server, with the request's id where there is one.
 */
export async function request<Result, Variables>(
  operation: Operation<Result, Variables>,
  ...[variables]: Arguments<Variables>
): Promise<Result> {
  const answer = await send(
    '/graphql',
    {
      'content-type': 'application/json',
      'x-apollo-operation-name': operation.name,
    },
    JSON.stringify({ query: operation.text, operationName: operation.name, variables: variables ?? {} }),
  );
  const body = answer.body as { data?: Result | null; errors?: GraphQLProblem[] };
  if (body.errors?.length) {
    throw failed(
      kindOfErrors(body.errors) ?? kindOfStatus(answer.status),
      body.errors[0]?.message,
      answer.requestId,
    );
  }
  if (!body.data) throw failed('SERVER', undefined, answer.requestId);
  return body.data;
}

/** Sends a file as it is to one of the API's own routes and returns the JSON it answers. Throws `RequestFailed`. */
export async function upload<Result>(path: string, file: Blob, fileName: string): Promise<Result> {
  const answer = await send(
    path,
    {
      'content-type': file.type || 'application/octet-stream',
      'x-file-name': encodeURIComponent(fileName),
    },
    file,
  );
  return answer.body as Result;
}

interface ServerAnswer {
  status: number;
  body: unknown;
  requestId: string | undefined;
}

async function send(path: string, headers: Record<string, string>, body: BodyInit): Promise<ServerAnswer> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'application/json', 'apollo-require-preflight': 'true', ...headers },
      body,
    });
  } catch {
    throw failed('OFFLINE');
  }
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const json: unknown = await response.json().catch(() => undefined);
  if (response.status === 401) throw failed('SIGNED_OUT', undefined, requestId);
  if (json === undefined || typeof json !== 'object' || json === null) {
    throw failed(kindOfStatus(response.status), undefined, requestId);
  }
  if (!response.ok && !('errors' in json)) {
    const message = 'message' in json && typeof json.message === 'string' ? json.message : undefined;
    throw failed(kindOfStatus(response.status), message, requestId);
  }
  return { status: response.status, body: json, requestId };
}

function failed(kind: RequestFailed['kind'], message?: string, requestId?: string): RequestFailed {
  if (kind === 'SIGNED_OUT') signedOutListeners.forEach((listener) => listener());
  return new RequestFailed(kind, message, requestId);
}
