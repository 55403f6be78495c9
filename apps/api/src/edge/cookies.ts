import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';

const DAY_SECONDS = 86_400;

/**
 * Our two cookies: the session, and the mark of a browser that has signed in before. Over https their names start with
 * `__Host-`, so no other host can set them; over plain http, which only loopback in demo mode is, browsers would
 * refuse that.
 */
export class Cookies {
  constructor(private readonly isHttps: boolean) {}

  sessionOf(req: Request): string | undefined {
    return this.read(req, 'sid');
  }

  deviceOf(req: Request): string | undefined {
    return this.read(req, 'device');
  }

  /** Gone when the browser is closed; the server ends it earlier. */
  setSession(res: Response, token: string): void {
    this.write(res, 'sid', token);
  }

  clearSession(res: Response): void {
    this.write(res, 'sid', '', 0);
  }

  setDevice(res: Response, mark: string): void {
    this.write(res, 'device', mark, 90 * DAY_SECONDS);
  }

  private nameOf(name: string): string {
    return this.isHttps ? `__Host-${name}` : name;
  }

  private read(req: Request, name: string): string | undefined {
    return parseCookie(req.header('cookie') ?? '')[this.nameOf(name)];
  }

  private write(res: Response, name: string, value: string, maxAge?: number): void {
    const attributes = { path: '/', httpOnly: true, secure: this.isHttps, sameSite: 'lax' as const };
    const cookie = { name: this.nameOf(name), value, ...attributes, ...(maxAge !== undefined && { maxAge }) };
    res.append('Set-Cookie', stringifySetCookie(cookie));
  }
}
