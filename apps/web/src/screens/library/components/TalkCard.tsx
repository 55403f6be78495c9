import { tellingYourDoctorCard, type CardLanguage } from '@sextant/domain';
import styles from '../LibraryScreen.module.css';

/** The short talk with the present doctor: thank, say the wish, ask for the records. */
export function TalkCard({ language }: { language: CardLanguage }) {
  const { title, lead, steps, after } = tellingYourDoctorCard(language);
  return (
    <article className={styles.card} aria-label={title}>
      <h2>{title}</h2>
      <p>{lead}</p>
      <dl>
        {steps.map(({ heading, say }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>“{say}”</dd>
          </div>
        ))}
      </dl>
      <p>{after}</p>
    </article>
  );
}
