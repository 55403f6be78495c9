import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { escapeHtml } from '@sextant/messaging';

const STYLE = `
:root{--bg:#f7f6f3;--panel:#fffefb;--line:#e4e1d9;--ink:#1f2421;--ink2:#5a605b;--accent:#0b5d5b;--on-accent:#fffefb;--accent-soft:#e3efed;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--bg:#151817;--panel:#1c201e;--line:#313733;--ink:#eceae4;--ink2:#b3b7b0;--accent:#6fc3bd;--on-accent:#10201f;--accent-soft:#1d3433}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1180px;margin:0 auto;padding:20px 20px 48px}
a{color:inherit;text-underline-offset:3px}
h1{font-size:22px;font-weight:650;letter-spacing:-.01em;margin:0}
.head{display:flex;flex-wrap:wrap;align-items:baseline;gap:6px 16px;margin-bottom:16px}
.dim{color:var(--ink2)}.small{font-size:13px}
form{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:0 0 18px}
input,select,button{min-height:40px;padding:8px 12px;border:1px solid var(--line);border-radius:8px;background:var(--panel);color:var(--ink);font:inherit}
button{cursor:pointer}button.go{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.phones{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:22px;align-items:start}
.phone{border:1px solid var(--line);border-radius:30px;background:var(--panel);padding:16px 16px 22px;box-shadow:0 1px 3px rgba(31,36,33,.08)}
.phone header{display:flex;justify-content:space-between;gap:8px;padding:0 6px 12px;border-bottom:1px solid var(--line);margin-bottom:14px}
.phone header b{font-weight:650}
.bubble{background:var(--accent-soft);border-radius:18px 18px 18px 5px;padding:11px 14px;font-size:16px;white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 10px}
.mail{font-size:15px;white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 10px}
.subject{font-weight:650;font-size:16px;margin:0 0 8px}
.phone footer{padding:0 6px}
.big{font-size:32px;font-weight:650;letter-spacing:-.02em;margin:4px 0 2px}
.panel{border:1px solid var(--line);border-radius:10px;background:var(--panel);padding:18px 20px;margin-bottom:20px;max-width:640px}
`.trim();

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** A page of the demo: never there in production. `body` is HTML. */
export function sendDevPage(res: Response, title: string, body: string): void {
  res.set({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
  }).send(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main>${body}</main></body></html>`);
}
