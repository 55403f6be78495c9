import { parseSetCookie } from 'cookie';

export interface GraphqlAnswer<Data> {
  status: number;
  data?: Data | null;
  errors?: { message: string; path?: unknown[]; extensions?: { code?: string; requestId?: string } }[];
}

/** A browser, as far as the API can tell: keeps cookies, sends what is asked. */
export class TestClient {
  readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  /** Any request with the cookies of this browser. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(`${this.url}${path}`, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const { name, value, maxAge } = parseSetCookie(line);
      if (maxAge === 0 || !value) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** A GraphQL operation; gives the whole answer. */
  async send<Data = Record<string, unknown>>(
    query: string,
    variables: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<GraphqlAnswer<Data>, 'status'>) };
  }

  /** A GraphQL operation that must succeed; gives its data. */
  async ask<Data>(query: string, variables: unknown = {}): Promise<Data> {
    const answer = await this.send<Data>(query, variables);
    if (answer.errors || !answer.data) throw new Error(`The API refused: ${JSON.stringify(answer)}`);
    return answer.data;
  }
}
