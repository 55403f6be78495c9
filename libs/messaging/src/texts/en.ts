import { MESSAGE_FRAME } from '@sextant/domain';
import type { Words } from './words.types.js';

/**
 * English, grade 6 or below, sentences of 15 words at most (rules.md §4). No illness, no kind of clinic, no insurer: a
 * phone lies open on a table. `texts.test.ts` holds it to that.
 */
export const EN: Words = {
  tasks: {
    SIGN_FORM: {
      ask: 'Please sign the form we sent you.',
      how: 'We need your name on it to ask for your papers. Sign it and send it back to us.',
      done: 'I signed it',
    },
    FETCH_SLIDES: {
      ask: 'Please pick up your lab slides.',
      how: 'Call the lab first. Ask when you can come. Bring a photo ID.',
      done: 'I have the slides',
    },
    FETCH_DISC: {
      ask: 'Please pick up the disc with your scans.',
      how: 'Call first and ask when it is ready. Bring a photo ID.',
      done: 'I have the disc',
    },
    DOWNLOAD_FROM_PORTAL: {
      ask: 'Please get your papers on the portal.',
      how: 'Sign in to the patient portal. Save your papers. Then send them to us.',
      done: 'I have my papers',
    },
    SEND_CARD_PHOTO: {
      ask: 'Please send us a photo of your plan card.',
      how: 'Take one photo of the front. Take one of the back. Then send both to us.',
      done: 'I sent the photos',
    },
    GET_REFERRAL: {
      ask: 'Please ask your doctor for a referral.',
      how: 'Call the office of your doctor. Say that your plan wants a referral for this visit.',
      done: 'I asked for it',
    },
    CONFIRM_VISIT: {
      ask: 'Your visit: {{day}}, {{time}}. Can you come?',
      how: 'Tap the button if you can come. Tap help if you need a new time.',
      done: 'Yes, I will come',
    },
  },
  sms: {
    reminder: '{{organization}} {{phone}}: {ask} {{link}} STOP to end.',
    stopped: '{sender} {phone}: You will get no more texts from us. You can still call us.',
  },
  email: {
    subject: 'A note from {{organization}}',
    hello: 'Hello,',
    tap: 'Tap there when it is done, or when you need help. A person will see it.',
    questions: 'Questions? Call {{organization}} at {{phone}}.',
    stoppedSubject: 'A note from {sender}',
    stopped: 'You will get no more e-mails from us. You can still call us at {phone}.',
  },
  emergency: MESSAGE_FRAME.en.emergency,
  page: {
    title: 'Your next step',
    otherLanguage: 'Español',
    call: 'Call {sender}',
    oneThing: 'Hello. One thing to do.',
    manyThings: 'Hello. {count} things to do.',
    alsoTitle: 'Also',
    visitAsk: 'Can you come to your visit?',
    help: 'I need help',
    nextTitle: 'What happens next',
    next: '{sender} can see what you tap. A person reads it on work days. They call you if you need help.',
    stop: 'Stop these messages',
    worriesTitle: 'Questions many people have',
    worriesUnread: 'Our team has not checked this text yet.',
    worriesRead: 'Checked by {name}, {role}, {on}.',
    stopHint: 'You can still call us at any time.',
    stopAsk: 'Do you want to stop our messages?',
    notStoppedTitle: 'We could not stop the messages.',
    notStopped:
      'This link is not ours, or we do not have your address. Please call the people who wrote to you.',
    mistake: 'I tapped that by mistake',
    thanks: 'Thank you.',
    thanksDone: '{sender} can see that you did this.',
    thanksHelp: '{sender} can see that you need help. They will call you.',
    thanksText: '{sender} can see your note.',
    notSaved: 'Your note was not saved. Please call {sender}.',
    moreWords: 'Do you want to say more?',
    moreWordsHint: 'You can leave this empty.',
    send: 'Send',
    stoppedTitle: 'You will get no more messages this way.',
    stopped: '{sender} will not write to you this way again. You can still call us.',
    deadTitle: 'This link does not work now.',
    dead: 'Links stop after 7 days, or when the thing is done. Please call the people who wrote to you.',
    crisisTitle: 'Please get help now',
    crisisLife: 'Nobody watches this page. If this is an emergency, call 911 now.',
    crisisSuicide: 'Nobody watches this page. Call or text 988 now. If you are in danger, call 911.',
  },
};
