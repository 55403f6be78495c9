export { meaningOfBounce, type BounceMeaning } from './channels/bounce-codes.js';
export { closeChannels, openChannels, type Channels, type ChannelSettings } from './channels/channels.js';
export { devOutbox, withOutboxCopy } from './channels/dev-outbox.js';
export { messageIdOf, smtpMessenger, type SmtpOptions } from './channels/smtp.js';
export { twilioMessenger, type TwilioAccount } from './channels/twilio.js';
export {
  AT_ANY_TIME,
  TOO_LATE,
  type AfterUnknown,
  type Messenger,
  type OutgoingMessage,
  type SendResult,
} from './messenger.js';
export { renderAnswer, renderStrangerAnswer, type AnswerKind } from './texts/answers.js';
export { escapeHtml } from './texts/email-html.js';
export {
  renderReminder,
  renderStopped,
  type AskedTask,
  type ReminderFacts,
  type RenderedMessage,
} from './texts/render-message.js';
export { renderStaffAlert } from './texts/staff-alert.js';
export { shippedTemplate } from './texts/shipped-template.js';
export { fill, languageOf, wordsOf } from './texts/words.js';
export { LANGUAGES, type Language, type TaskWords, type Words } from './texts/words.types.js';
