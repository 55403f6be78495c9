import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const YEAR_SECONDS = 31_536_000;

/** Headers of every answer. What is not the web app itself is never kept by a browser or a proxy. */
export function securityHeaders({ isHttps }: { isHttps: boolean }): RequestHandler {
  return (_req, res, next) => {
    const nonce = newNonce();
    res.locals.nonce = nonce;
    res.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce));
    res.setHeader('X-Content-Type-Options', 'nosniff');
    res.setHeader('Referrer-Policy', 'no-referrer');
    res.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    res.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    res.setHeader('Cache-Control', 'no-store');
    if (isHttps) res.setHeader('Strict-Transport-Security', `max-age=${YEAR_SECONDS}; includeSubDomains`);
    next();
  };
}

/** The nonce of this answer's policy; pages with a style element of their own put it there. */
export function nonceOf(res: Response): string {
  return String(res.locals.nonce);
}

function newNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** Mantine writes one style element, which takes the nonce, and style attributes, which cannot run anything. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
