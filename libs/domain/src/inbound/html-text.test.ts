import { expect, it } from '@jest/globals';
import { textOfHtml } from './html-text.js';
import { replyTextOf } from './reply-text.js';

it.each([
  ['<p>I want to die</p>', 'I want to die'],
  ['<html><head><meta charset="utf-8"><body>I want to die', 'I want to die'],
  ['<html><head><title>Mail</title><style>p { color: red }</style></head><body>STOP</body></html>', 'STOP'],
  ['STOP<br>Rosa', 'STOP\nRosa'],
  ['<div>Qu&eacute; d&#237;a&#x3F;&nbsp;</div>', 'Qué día?'],
  ['<!-- if a > b, <b>not</b> --><div>Done</div>', 'Done'],
  ['no tags at all', 'no tags at all'],
  ['2 < 3 and &unknown; &constructor;', '2 < 3 and &unknown; &constructor;'],
  ['<blockquote style="margin:0 0 0 40px;border:none">my own words</blockquote>', 'my own words'],
  ['', ''],
])('%j says %j', (html, said) => {
  expect(textOfHtml(html)).toBe(said);
});

it.each([
  `<div dir="ltr">STOP</div><br><div class="gmail_quote"><div dir="ltr">On Mon, Nov 2, 2026 at 9:00 AM Riverside &lt;<a href="mailto:r@hospital.test">r@hospital.test</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid"><div>In an emergency, call 911.</div></blockquote></div>`,
  `<html><body>STOP<br><div>Sent from my iPhone</div><div><br><blockquote type="cite">On Nov 2, 2026, at 9:00 AM, Riverside &lt;r@hospital.test&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div>emergency</div></blockquote></body></html>`,
  `<p>STOP</p><hr><div id="divRplyFwdMsg"><b>From:</b> Riverside<br><b>Sent:</b> Monday<br></div><div>emergency</div>`,
])('of a reply only the words of the person are left (%#)', (html) => {
  expect(replyTextOf(textOfHtml(html))).toBe('STOP');
});

it.each(['<', '<a ', '&#', '<b>', '<blockquote>'])('words behind an endless %j are read', (piece) => {
  expect(textOfHtml(`${piece.repeat(100_000)}<p>STOP</p>`)).toMatch(/STOP$/);
});
