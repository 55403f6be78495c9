import { CARD_LANGUAGES, type CardLanguage, type PatientTaskKind } from '@sextant/domain';

/** Languages the messages and the patient page speak. Others read English and get a call (Section 1557). */
export const LANGUAGES = CARD_LANGUAGES;
export type Language = CardLanguage;

export interface TaskWords {
  /** The one next thing: in the SMS, in the e-mail and as the heading on the page. No á, í, ó, ú: they halve an SMS. */
  ask: string;
  /** How, in one to three short sentences: e-mail and page. */
  how: string;
  /** The button that says it is done. */
  done: string;
}

/**
 * Every text a patient reads, in one language. What stands in one pair of braces is filled in here; two pairs are the
 * places of a template (`PLACEHOLDERS` of the domain).
 */
export interface Words {
  tasks: Record<PatientTaskKind, TaskWords>;
  sms: {
    reminder: string;
    stopped: string;
  };
  email: {
    subject: string;
    hello: string;
    tap: string;
    questions: string;
    stoppedSubject: string;
    stopped: string;
  };
  /** "Not read at night, not for emergencies": e-mail and page. */
  emergency: { title: string; text: string };
  page: {
    title: string;
    otherLanguage: string;
    call: string;
    oneThing: string;
    manyThings: string;
    alsoTitle: string;
    /** The page may lie open: it asks about the visit without its day, which stands in the message. */
    visitAsk: string;
    help: string;
    nextTitle: string;
    next: string;
    worriesTitle: string;
    worriesUnread: string;
    /** `{name}`, `{role}`, `{on}`. */
    worriesRead: string;
    stop: string;
    stopHint: string;
    stopAsk: string;
    notStoppedTitle: string;
    notStopped: string;
    mistake: string;
    thanks: string;
    thanksDone: string;
    thanksHelp: string;
    thanksText: string;
    notSaved: string;
    moreWords: string;
    moreWordsHint: string;
    send: string;
    stoppedTitle: string;
    stopped: string;
    deadTitle: string;
    dead: string;
    crisisTitle: string;
    crisisLife: string;
    crisisSuicide: string;
  };
}
