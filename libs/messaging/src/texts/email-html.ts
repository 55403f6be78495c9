import { MESSAGE_FRAME, stopLinkOf, type EmailBlock } from '@sextant/domain';
import type { Language } from './words.types.js';

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

/**
 * One column, styles in place (mail programs drop style sheets), nothing loaded from anywhere, no tracking. The
 * emergency line and the way out stand below whatever the blocks say.
 */
export function htmlOf(language: Language, blocks: readonly EmailBlock[], link: string): string {
  const { emergency, stop, stopLink } = MESSAGE_FRAME[language];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body style="margin:0;padding:24px 16px"><div style="max-width:480px;margin:0 auto;font:18px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
${blocks.map(blockOf).join('\n')}
${paragraph(`${emergency.title}. ${emergency.text}`, 'font-size:16px')}
<p style="margin:0;font-size:16px">${escapeHtml(stop)} <a href="${escapeHtml(stopLinkOf(link, language))}">${escapeHtml(stopLink)}</a></p>
</div></body></html>`;
}

function blockOf(block: EmailBlock): string {
  switch (block.kind) {
    case 'TEXT':
      return paragraph(block.text);
    case 'HEADLINE':
      return paragraph(block.text, 'font-size:22px;font-weight:650;line-height:1.3');
    case 'LINK':
      return `<p style="margin:22px 0"><a href="${escapeHtml(block.href)}" style="display:block;padding:16px;border-radius:10px;background:#0b5d5b;color:#fffefb;font-weight:600;text-align:center;text-decoration:none">${escapeHtml(block.text)}</a></p>`;
  }
}

function paragraph(text: string, style = ''): string {
  return `<p style="margin:0 0 14px;${style}">${escapeHtml(text)}</p>`;
}
