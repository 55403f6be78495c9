import type { Channel, ReportedFact } from '@sextant/domain';
import { note, quoted } from '../draft/note.types.js';
import { readFacts } from './read-facts.js';
import { readYesNo } from './read-language.js';
import { refusedChannels } from './read-wishes.js';
import type { RowCells } from './row-cells.js';

const CHANNEL_NAMES: Record<Channel, string> = { SMS: 'text messages', EMAIL: 'e-mails' };
/** States that say no more than that there is a case. */
const ONGOING =
  /^(?:active|open|new|current|ongoing|in progress|in process|alive|living|enrolled|assigned|pending|waiting|activ[oa]|abiert[oa]|nuev[oa]|en curso|en proceso|viv[oa]|a|o)$/i;

/** Channels the row says not to use, in any of its free texts or in a column for it. A yes makes no consent. */
export function readRefusals(row: RowCells): Channel[] {
  const channels = new Set<Channel>();
  const refuse = (column: string, said: string, refused: readonly Channel[]) => {
    const fresh = refused.filter((channel) => !channels.has(channel));
    if (fresh.length === 0) return;
    for (const channel of fresh) channels.add(channel);
    const names = fresh.map((channel) => CHANNEL_NAMES[channel]).join(' or ');
    row.add(column, note('REFUSES_MESSAGES', `${quoted(said)}: no ${names} will be sent.`));
  };
  for (const { header, text } of row.all('notes', 'status', 'phone', 'email', 'caregiverName', 'language')) {
    refuse(header, text, refusedChannels(text));
  }
  for (const { header, text } of row.all('messagesRefused')) {
    if (readYesNo(text) !== false) refuse(header, text, orSms(refusedChannels(`${header} ${text}`)));
  }
  for (const { header, text } of row.all('messagesAllowed')) {
    const answer = readYesNo(text);
    if (refusedChannels(text).length > 0) refuse(header, text, refusedChannels(text));
    else if (answer === false)
      refuse(header, `${header}: ${text}`, orSms(/mail|correo/i.test(header) ? ['EMAIL'] : []));
    else {
      const why = `${quoted(text)} is no consent: somebody has to ask and write down when and how.`;
      row.add(header, note('CONSENT_NOT_TAKEN', why));
      row.keep(header, text);
    }
  }
  return [...channels];
}

function orSms(channels: Channel[]): Channel[] {
  return channels.length > 0 ? channels : ['SMS'];
}

/** A death or transfer the row reports: only a report, somebody has to confirm it. A death comes first. */
export function readReport(row: RowCells): { fact: ReportedFact; said: string } | undefined {
  let report: { fact: ReportedFact; said: string } | undefined;
  for (const { header, text } of row.all('notes', 'status', 'name', 'phone', 'navigator')) {
    const facts = readFacts(text);
    if (facts.relativeDied !== undefined) {
      const why = `${quoted(facts.relativeDied)} was read as about a relative, not the patient; please check.`;
      row.add(header, note('RELATIVE_DIED', why));
    }
    const said = facts.deceased ?? facts.transferred;
    if (said === undefined) continue;
    const fact: ReportedFact = facts.deceased === undefined ? 'TRANSFERRED' : 'DECEASED';
    if (report?.fact === fact || report?.fact === 'DECEASED') continue;
    report = { fact, said };
    row.add(
      header,
      fact === 'DECEASED'
        ? note('REPORTED_DECEASED', `${quoted(said)}: no messages will be sent; please confirm.`)
        : note('REPORTED_TRANSFERRED', `${quoted(said)}: please confirm.`),
    );
  }
  return report;
}

/** The text of a status column: what says more than "open" is kept, and never closes a case by itself. */
export function keepStatus(row: RowCells): void {
  for (const { header, text } of row.all('status')) {
    const facts = readFacts(text);
    if (ONGOING.test(text)) continue;
    row.keep(header, text);
    if (facts.deceased === undefined && facts.transferred === undefined) {
      row.add(
        header,
        note(
          'STATUS_NOT_TAKEN',
          `${quoted(text)} was kept as a note; the case is open until somebody closes it.`,
        ),
      );
    }
  }
}
