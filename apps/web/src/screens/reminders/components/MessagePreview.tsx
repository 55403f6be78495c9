import {
  MESSAGE_FRAME,
  renderTemplate,
  sampleFacts,
  type TemplatePlace,
  type TemplateWords,
} from '@sextant/domain';
import { useMe } from '../../../app/session.queries.js';
import type { Templates } from '../reminders.queries.js';
import styles from './MessagePreview.module.css';

interface MessagePreviewProps {
  templates: Templates;
  place: TemplatePlace;
  words: TemplateWords;
}

/** The exact text a patient would get, as the phone or the mail program shows it. */
export function MessagePreview({ templates, place, words }: MessagePreviewProps) {
  const { today } = useMe();
  const { subject, text, blocks } = renderTemplate(place, words, {
    ...sampleFacts(place.language, `${today}T12:00:00.000Z`),
    sender: { name: templates.senderName, phone: templates.senderPhone },
    moreCount: 0,
    link: `${templates.linkBase}…`,
  });
  if (!blocks) {
    return (
      <p className={styles.bubble} lang={place.language}>
        {text}
      </p>
    );
  }
  const { emergency, stop, stopLink } = MESSAGE_FRAME[place.language];
  return (
    <div className={styles.mail} lang={place.language}>
      <p className={styles.subject}>{subject}</p>
      {blocks.map((block, index) => (
        <p key={index} className={styles.block} data-kind={block.kind}>
          {block.text}
        </p>
      ))}
      <p className={styles.frame}>
        {emergency.title}. {emergency.text}
      </p>
      <p className={styles.frame}>
        {stop} <u>{stopLink}</u>
      </p>
    </div>
  );
}
