import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from '../../../i18n/i18n.js';
import type { WorryCard } from '../library.queries.js';
import styles from '../LibraryScreen.module.css';
import { useReviewText } from './use-review-text.js';

interface WorryCardViewProps {
  card: WorryCard;
  /** A link led to this card. */
  isAsked: boolean;
  onEdit: (() => void) | undefined;
  onVersions: () => void;
}

export function WorryCardView({ card, isAsked, onEdit, onVersions }: WorryCardViewProps) {
  const t = useWords('library');
  const reviewText = useReviewText();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [isAsked]);
  return (
    <article
      ref={place}
      className={styles.card}
      aria-label={card.title}
      data-asked={isAsked}
      tabIndex={isAsked ? -1 : undefined}
    >
      <h2>{card.title}</h2>
      {card.body.split('\n').map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      <div className={styles.foot}>
        <span className={card.version === 0 ? styles.unread : undefined}>{reviewText(card)}</span>
        <span className={styles.acts}>
          <Button
            size="xs"
            variant="subtle"
            aria-label={`${t('versions')}: ${card.title}`}
            onClick={onVersions}
          >
            {t('versions')}
          </Button>
          {onEdit && (
            <Button size="xs" aria-label={`${t('edit')}: ${card.title}`} onClick={onEdit}>
              {t('edit')}
            </Button>
          )}
        </span>
      </div>
    </article>
  );
}
