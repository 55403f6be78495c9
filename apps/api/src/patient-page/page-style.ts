import { createHash } from 'node:crypto';

/** The look of the page: one column, 18 px, one accent. In the page itself, so that one request is all it takes. */
export const PAGE_STYLE = `
:root{--bg:#f7f6f3;--panel:#fffefb;--line:#e4e1d9;--ink:#1f2421;--ink2:#5a605b;--accent:#0b5d5b;--on-accent:#fffefb;--accent-soft:#e3efed;--risk:#a8231b;--risk-soft:#fbe9e6;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--bg:#151817;--panel:#1c201e;--line:#3d443f;--ink:#eceae4;--ink2:#b3b7b0;--accent:#6fc3bd;--on-accent:#10201f;--accent-soft:#1d3433;--risk:#ff9a8d;--risk-soft:#3a1f1c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:18px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:440px;margin:0 auto;padding:12px 20px 40px}
.top{display:flex;justify-content:space-between;gap:16px;font-size:16px;margin:0 -8px}
.top a{padding:10px 8px}
a{color:var(--ink);text-underline-offset:3px}
h1{font-size:26px;line-height:1.25;letter-spacing:-.01em;font-weight:650;margin:14px 0 6px}
h2{font-size:20px;line-height:1.3;font-weight:650;margin:0 0 6px}
p{margin:0 0 12px}
.ask{font-size:20px;line-height:1.4;margin:8px 0 4px}
.panel+h1,.panel+.ask{margin-top:26px}
.dim{color:var(--ink2)}
form{margin:0}
button{display:block;width:100%;min-height:56px;padding:13px 16px;margin:12px 0 0;border:1px solid var(--line);border-radius:10px;background:var(--panel);color:var(--ink);font:inherit;text-align:center;cursor:pointer}
button.go{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:650}
button.plain{width:auto;min-height:44px;padding:8px 0;border:0;background:none;text-decoration:underline;text-underline-offset:3px;text-align:left;font-size:16px}
a:focus-visible,button:focus-visible,textarea:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.panel{border:1px solid var(--line);border-radius:10px;background:var(--panel);padding:18px;margin-top:20px}
.panel p:last-child{margin-bottom:0}
.done{background:var(--accent-soft);border-color:transparent}
.ticked h2::before{content:'\\2713\\00a0';color:var(--accent)}
.now{background:var(--risk-soft);border-color:var(--risk)}
.now h2{color:var(--risk)}
label{display:block;font-weight:600}
textarea{display:block;width:100%;min-height:104px;margin-top:8px;padding:12px;border:1px solid var(--ink2);border-radius:10px;background:var(--bg);color:var(--ink);font:inherit}
.worries{margin-top:26px}
details{border-top:1px solid var(--line)}
details:last-child{border-bottom:1px solid var(--line)}
summary{min-height:48px;padding:11px 0 11px 1.1em;text-indent:-1.1em;cursor:pointer;font-weight:600}
summary:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
details .dim{font-size:16px}
.foot{margin-top:24px;padding-top:16px;border-top:1px solid var(--line);font-size:16px}
`.trim();

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

/** Nothing but this page's own style and a form to ourselves: no script, no picture, nothing from anywhere else. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
