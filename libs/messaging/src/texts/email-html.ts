import type { Language } from './words.types.js';

export interface EmailParts {
  hello: string;
  ask: string;
  paragraphs: readonly string[];
  open: string;
  after: readonly string[];
  emergency: string;
  stop: string;
  stopLink: string;
  link: string;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** One column, styles in place (mail programs drop style sheets), nothing loaded from anywhere, no tracking. */
export function htmlOf(language: Language, parts: EmailParts): string {
  const paragraph = (text: string, style = ''): string =>
    `<p style="margin:0 0 14px;${style}">${escapeHtml(text)}</p>`;
  const link = escapeHtml(parts.link);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body style="margin:0;padding:24px 16px"><div style="max-width:480px;margin:0 auto;font:18px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
${paragraph(parts.hello)}
${paragraph(parts.ask, 'font-size:22px;font-weight:650;line-height:1.3')}
${parts.paragraphs.map((text) => paragraph(text)).join('\n')}
<p style="margin:22px 0"><a href="${link}" style="display:block;padding:16px;border-radius:10px;background:#0b5d5b;color:#fffefb;font-weight:600;text-align:center;text-decoration:none">${escapeHtml(parts.open)}</a></p>
${parts.after.map((text) => paragraph(text)).join('\n')}
${paragraph(parts.emergency, 'font-size:16px')}
<p style="margin:0;font-size:16px">${escapeHtml(parts.stop)} <a href="${link}#stop">${escapeHtml(parts.stopLink)}</a></p>
</div></body></html>`;
}
