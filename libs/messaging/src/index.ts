export { closeChannels, openChannels, type Channels, type ChannelSettings } from './channels/channels.js';
export { devOutbox, withOutboxCopy } from './channels/dev-outbox.js';
export { messageIdOf, smtpMessenger, type SmtpOptions } from './channels/smtp.js';
export type { AfterUnknown, Messenger, OutgoingMessage, SendResult } from './messenger.js';
export { findBannedWord } from './texts/banned-words.js';
export { escapeHtml } from './texts/email-html.js';
export {
  renderReminder,
  renderStopped,
  safeSenderName,
  shortPhone,
  type MessageFacts,
  type RenderedMessage,
  type Sender,
} from './texts/render-message.js';
export { smsSize, type SmsSize } from './texts/segments.js';
export { askOf, fill, languageOf, wordsOf, type AskedTask } from './texts/words.js';
export { LANGUAGES, type Language, type TaskWords, type Words } from './texts/words.types.js';
