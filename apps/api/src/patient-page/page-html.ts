import type { WorryCard } from '@sextant/contract';
import type { LinkTask } from '@sextant/data';
import { safeSenderName, shortPhone, type CrisisKind } from '@sextant/domain';
import { escapeHtml, fill, wordsOf, type Language, type Words } from '@sextant/messaging';
import { PAGE_STYLE } from './page-style.js';

export interface PatientPage {
  language: Language;
  senderName: string;
  senderPhone: string;
  tasks: readonly LinkTask[];
  isStopped: boolean;
  /** The STOP can be taken back here. */
  mayUnstop: boolean;
  /** What the patient just wrote sounded like an emergency. */
  crisis?: CrisisKind;
  /** In the language of the page. */
  worries: readonly WorryCard[];
  /** What became of what the patient just wrote. */
  note?: 'SAVED' | 'NOT_SAVED';
  /** Hidden fields of a form: proof that it is ours, and an id of its own that makes a double tap one. */
  newForm(): { form: string; once: string };
}

/** What a link shows: the one next thing, two buttons, how to reach a person. Works without any script. */
export function patientPageHtml(page: PatientPage): string {
  const words = wordsOf(page.language);
  const sender = safeSenderName(page.senderName, page.language);
  const phone = shortPhone(page.senderPhone);
  const waiting = page.tasks.filter((task) => task.answer === null);
  const said = page.tasks.filter((task) => task.answer !== null);
  const [first, ...rest] = waiting;
  const parts = [
    ...(page.crisis ? crisis(page.language, page.crisis) : []),
    `<h1>${escapeHtml(headline(page, words, waiting.length))}</h1>`,
    page.isStopped ? stopped(page, words, sender) : '',
    ...said.map((task) => thanks(page, words, sender, task)),
    page.note ? noted(page.note, words, sender) : '',
    said.some((task) => task.answer === 'HELP') && page.note !== 'SAVED' ? moreWords(page, words) : '',
    first ? nextThing(page, words, first) : '',
    ...rest.map((task) => alsoThing(page, words, task)),
    `<section class="panel"><h2>${escapeHtml(words.page.nextTitle)}</h2><p>${escapeHtml(fill(words.page.next, { sender }))}</p></section>`,
    worriesPart(page, words),
    `<section class="panel"><h2>${escapeHtml(words.emergency.title)}</h2><p>${escapeHtml(words.emergency.text)}</p></section>`,
    page.isStopped ? '' : stopForm(page, words),
  ];
  const top = `${languageLink(page.language)}<a href="tel:${phone.replace(/[^\d+]/g, '')}">${escapeHtml(fill(words.page.call, { sender }))}</a>`;
  return layout(page.language, words.page.title, top, parts.filter(Boolean).join('\n'));
}

/** The same for every link that opens nothing: unknown, expired, used up, of a closed case. Messages end from here too. */
export function deadPageHtml(language: Language, token: string): string {
  const words = wordsOf(language);
  const stop = `/p/${encodeURIComponent(token)}/unsubscribe?lang=${language}`;
  const body = `<h1>${escapeHtml(words.page.deadTitle)}</h1><p>${escapeHtml(words.page.dead)}</p>
<section class="panel"><h2>${escapeHtml(words.emergency.title)}</h2><p>${escapeHtml(words.emergency.text)}</p></section>
<div class="foot"><a href="${escapeHtml(stop)}">${escapeHtml(words.page.stop)}</a></div>`;
  return layout(language, words.page.title, languageLink(language), body);
}

/** Where the mail's "stop these messages" leads. It looks nothing up: the same for every link, also for one that is none. */
export function stopPageHtml(page: Pick<PatientPage, 'language' | 'newForm'>): string {
  const words = wordsOf(page.language);
  const button = `<button class="go">${escapeHtml(words.page.stop)}</button>`;
  const body = `<h1>${escapeHtml(words.page.stopAsk)}</h1><p>${escapeHtml(words.page.stopHint)}</p>
${form(page, { do: 'stop' }, button)}`;
  return layout(page.language, words.page.stop, languageLink(page.language), body);
}

/** What became of it. */
export function afterStopHtml(language: Language, isStopped: boolean): string {
  const { page } = wordsOf(language);
  const [title, text] = isStopped
    ? [page.stoppedTitle, page.stopHint]
    : [page.notStoppedTitle, page.notStopped];
  const body = `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`;
  return layout(language, page.stop, languageLink(language), body);
}

function languageLink(language: Language): string {
  const other = otherOf(language);
  return `<a href="?lang=${other}" lang="${other}">${wordsOf(language).page.otherLanguage}</a>`;
}

function headline(page: PatientPage, words: Words, waiting: number): string {
  if (page.isStopped) return words.page.stoppedTitle;
  if (waiting === 0) return words.page.thanks;
  return waiting === 1 ? words.page.oneThing : fill(words.page.manyThings, { count: String(waiting) });
}

function nextThing(page: PatientPage, words: Words, task: LinkTask): string {
  return `<p class="ask">${escapeHtml(ask(page, task))}</p><p class="dim">${escapeHtml(words.tasks[task.kind].how)}</p>
${form(page, { do: 'done', task: task.taskId }, `<button class="go">${escapeHtml(words.tasks[task.kind].done)}</button>`)}
${form(page, { do: 'help', task: task.taskId }, `<button>${escapeHtml(words.page.help)}</button>`)}`;
}

function alsoThing(page: PatientPage, words: Words, task: LinkTask): string {
  return `<section class="panel"><p class="dim">${escapeHtml(words.page.alsoTitle)}</p><h2>${escapeHtml(ask(page, task))}</h2><p class="dim">${escapeHtml(words.tasks[task.kind].how)}</p>
${form(page, { do: 'done', task: task.taskId }, `<button>${escapeHtml(words.tasks[task.kind].done)}</button>`)}
${form(page, { do: 'help', task: task.taskId }, `<button>${escapeHtml(words.page.help)}</button>`)}</section>`;
}

function thanks(page: PatientPage, words: Words, sender: string, task: LinkTask): string {
  const text = task.answer === 'HELP' ? words.page.thanksHelp : words.page.thanksDone;
  const undo = form(
    page,
    { do: 'mistake', task: task.taskId },
    `<button class="plain">${escapeHtml(words.page.mistake)}</button>`,
  );
  const look = task.answer === 'DONE' ? 'done ticked' : 'done';
  return `<section class="panel ${look}"><h2>${escapeHtml(ask(page, task))}</h2><p>${escapeHtml(fill(text, { sender }))}</p>${undo}</section>`;
}

function moreWords(page: PatientPage, words: Words): string {
  const field = `<label for="words">${escapeHtml(words.page.moreWords)}</label><p class="dim">${escapeHtml(words.page.moreWordsHint)}</p><textarea id="words" name="words" maxlength="1000"></textarea><button>${escapeHtml(words.page.send)}</button>`;
  return `<section class="panel">${form(page, { do: 'text' }, field)}</section>`;
}

function stopped(page: PatientPage, words: Words, sender: string): string {
  const undo = page.mayUnstop
    ? form(page, { do: 'unstop' }, `<button class="plain">${escapeHtml(words.page.mistake)}</button>`)
    : '';
  return `<section class="panel done"><p>${escapeHtml(fill(words.page.stopped, { sender }))}</p>${undo}</section>`;
}

function stopForm(page: PatientPage, words: Words): string {
  const button = `<button class="plain">${escapeHtml(words.page.stop)}</button>`;
  return `<div class="foot" id="stop">${form(page, { do: 'stop' }, button)}<p class="dim">${escapeHtml(words.page.stopHint)}</p></div>`;
}

function noted(note: NonNullable<PatientPage['note']>, words: Words, sender: string): string {
  const [look, text] = note === 'SAVED' ? ['done', words.page.thanksText] : ['now', words.page.notSaved];
  return `<section class="panel ${look}" role="status"><p>${escapeHtml(fill(text, { sender }))}</p></section>`;
}

/** In both languages, the page's first: nobody has to look for a link now. */
function crisis(first: Language, kind: CrisisKind): string[] {
  return [first, otherOf(first)].map((language) => {
    const { page } = wordsOf(language);
    const text = kind === 'SUICIDE' ? page.crisisSuicide : page.crisisLife;
    return `<section class="panel now" role="alert" lang="${language}"><h2>${escapeHtml(page.crisisTitle)}</h2><p>${escapeHtml(text)}</p></section>`;
  });
}

/** Closed until somebody opens one; the same for everybody, so that it tells nothing about whoever looks. */
function worriesPart(page: PatientPage, words: Words): string {
  const cards = page.worries.map(({ title, body, ...review }) => {
    const lines = body.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
    return `<details><summary>${escapeHtml(title)}</summary>${lines.join('')}<p class="dim">${escapeHtml(reviewOf(page, words, review))}</p></details>`;
  });
  return cards.length === 0
    ? ''
    : `<section class="worries"><h2>${escapeHtml(words.page.worriesTitle)}</h2>${cards.join('')}</section>`;
}

function reviewOf(
  { language }: PatientPage,
  words: Words,
  { reviewerName, reviewerRole, reviewedOn }: Pick<WorryCard, 'reviewerName' | 'reviewerRole' | 'reviewedOn'>,
): string {
  if (!reviewerName || !reviewerRole || !reviewedOn) return words.page.worriesUnread;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const on = day.format(Date.parse(`${reviewedOn}T00:00:00Z`));
  return fill(words.page.worriesRead, { name: reviewerName, role: reviewerRole, on });
}

function ask(page: PatientPage, task: LinkTask): string {
  const words = wordsOf(page.language);
  return task.kind === 'CONFIRM_VISIT' ? words.page.visitAsk : words.tasks[task.kind].ask;
}

function form(
  page: Pick<PatientPage, 'language' | 'newForm'>,
  fields: Readonly<Record<string, string>>,
  inside: string,
): string {
  const hidden = Object.entries({ ...fields, lang: page.language, ...page.newForm() })
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('');
  return `<form method="post">${hidden}${inside}</form>`;
}

function otherOf(language: Language): Language {
  return language === 'en' ? 'es' : 'en';
}

function layout(language: Language, title: string, top: string, body: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${PAGE_STYLE}</style></head>
<body><main><nav class="top">${top}</nav>
${body}
</main></body></html>`;
}
