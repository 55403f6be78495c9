import { noteServerTime } from './clock.js';
import { isIdle } from './idle.js';
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
    operation.outlivesPage,
  );
  const { data } = answer.body as { data?: Result | null };
  if (!data) throw failed('SERVER', undefined, answer.requestId);
  return data;
}

/** Sends a file as it is to one of the API's own routes and returns the JSON it answers. Throws `RequestFailed`. */
export async function upload<Result>(path: string, file: Blob, fileName: string): Promise<Result> {
  const headers = {
    'content-type': file.type || 'application/octet-stream',
    'x-file-name': encodeURIComponent(fileName),
  };
  return (await send(path, headers, file)).body as Result;
}

interface ServerAnswer {
  body: object;
  requestId: string | undefined;
}

async function send(
  path: string,
  headers: Record<string, string>,
  body: BodyInit,
  keepalive = false,
): Promise<ServerAnswer> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      keepalive,
      headers: {
        accept: 'application/json',
        'apollo-require-preflight': 'true',
        ...(isIdle() ? { 'x-background': '1' } : {}),
        ...headers,
      },
      body,
    });
  } catch {
    throw failed('OFFLINE');
  }
  noteServerTime(response.headers.get('x-now'));
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const json: unknown = await response.json().catch(() => undefined);
  const problems = problemsOf(json);
  if (problems) {
    throw failed(kindOfErrors(problems) ?? kindOfStatus(response.status), problems[0]?.message, requestId);
  }
  if (!response.ok || typeof json !== 'object' || json === null) {
    throw failed(kindOfStatus(response.status), undefined, requestId);
  }
  return { body: json, requestId };
}

/** What was refused: GraphQL answers carry a list of errors, the API's other routes one `{ code, message }`. */
function problemsOf(json: unknown): GraphQLProblem[] | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  if ('errors' in json && Array.isArray(json.errors) && json.errors.length > 0)
    return json.errors as GraphQLProblem[];
  if (!('code' in json) || !('message' in json) || typeof json.message !== 'string') return undefined;
  return [{ message: json.message, extensions: { code: String(json.code) } }];
}

function failed(kind: RequestFailed['kind'], message?: string, requestId?: string): RequestFailed {
  if (kind === 'SIGNED_OUT') signedOutListeners.forEach((listener) => listener());
  return new RequestFailed(kind, message, requestId);
}
