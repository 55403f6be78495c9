import { ActionIcon, Button } from '@mantine/core';
import { MAX_TOP_QUESTIONS } from '@sextant/domain';
import { useSortable } from '@dnd-kit/sortable';
import {
  IconArrowDown,
  IconArrowUp,
  IconCheck,
  IconGripVertical,
  IconStar,
  IconStarFilled,
} from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { may } from '../../acts/may.js';
import { useWords } from '../../../../i18n/i18n.js';
import { notify } from '../../../../components/notices.js';
import { useAct } from '../../acts/use-act.js';
import type { CaseView, QuestionView } from '../../case.types.js';
import { ActionMenu } from '../../overlays/ActionMenu.js';
import panels from '../panels.module.css';
import { EditQuestionForm } from './EditQuestionForm.js';
import css from './questions.module.css';
import { SortableQuestions } from './SortableQuestions.js';

/** The questions in the order they will be asked; dragged, or moved by buttons and arrow keys: nobody has to drag. */
export function QuestionList({ view }: { view: CaseView }) {
  const questions = view.questions.toSorted((a, b) => a.position - b.position);
  const [editing, setEditing] = useState<string>();
  const stop = (): void => setEditing(undefined);
  return (
    <SortableQuestions questions={questions}>
      <ol className={css.list}>
        {questions.map((question, place) =>
          editing === question.id ? (
            <li key={question.id}>
              <EditQuestionForm question={question} focus={question.id} onDone={stop} onCancel={stop} />
            </li>
          ) : (
            <Question
              key={question.id}
              view={view}
              question={question}
              place={place}
              total={questions.length}
              onEdit={() => setEditing(question.id)}
            />
          ),
        )}
      </ol>
    </SortableQuestions>
  );
}

/** After the focus was brought back to the row. */
const MOVED_MS = 120;

interface QuestionProps {
  view: CaseView;
  question: QuestionView;
  place: number;
  total: number;
  onEdit: () => void;
}

function Question({ view, question, place, total, onEdit }: QuestionProps) {
  const t = useWords('caseQuestions');
  const { act, isPending } = useAct();
  const row = useRef<HTMLLIElement>(null);
  const { id: questionId, text, isTop, isConfirmed } = question;
  const isPresent = question.round === view.round;
  const isEditable = may(view, 'UPDATE_QUESTION');
  const sortable = useSortable({ id: questionId, disabled: !isEditable });
  const others = view.questions.filter(
    (one) => one.round === view.round && one.isTop && one.id !== questionId,
  ).length;

  function onTop(): void {
    if (!isTop && others >= MAX_TOP_QUESTIONS) return void notify(t('topFull'), { tone: 'PROBLEM' });
    void act(
      { updateQuestion: { questionId, isTop: !isTop } },
      { said: t(isTop ? 'topOffSaid' : 'topSaid') },
    );
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by === undefined || place + by < 0 || place + by >= total || isPending) return;
    event.preventDefault();
    void onMove(by, 'grip');
  }

  async function onMove(by: 1 | -1, button: 'up' | 'down' | 'grip'): Promise<void> {
    const position = place + by;
    await act(
      { updateQuestion: { questionId, position } },
      { said: t('moved', { place: position + 1, total }) },
    );
    // The row has moved and its buttons were off meanwhile: the same arrow, or the other one at an end of the list.
    setTimeout(() => {
      const arrow = row.current?.querySelector<HTMLElement>(`[data-move="${button}"]:not(:disabled)`);
      (arrow ?? row.current?.querySelector<HTMLElement>('[data-move]:not(:disabled)'))?.focus();
    }, MOVED_MS);
  }

  return (
    <li
      ref={(element) => {
        row.current = element;
        sortable.setNodeRef(element);
      }}
      className={css.question}
      style={{
        transform: sortable.transform
          ? `translateY(${String(Math.round(sortable.transform.y))}px)`
          : undefined,
        transition: sortable.transition,
      }}
      data-top={isTop}
      data-dragged={sortable.isDragging || undefined}
      data-focus-row
    >
      <span className={css.place}>
        {isEditable && (
          <button
            type="button"
            ref={sortable.setActivatorNodeRef}
            className={css.grip}
            data-move="grip"
            aria-label={t('grip', { text, place: place + 1, total })}
            title={t('gripTitle')}
            onKeyDown={onKeyDown}
            onPointerDown={sortable.listeners?.['onPointerDown'] as never}
          >
            <IconGripVertical size={14} aria-hidden="true" />
          </button>
        )}
        {place + 1}
      </span>
      <div className={css.body}>
        <p className={css.text} lang={view.patient.language}>
          {text}
        </p>
        <p className={panels.dim}>
          {t(`topic.${question.topic}`)}
          {isTop && ` · ${t('top')}`}
          {isConfirmed && isPresent && ` · ${t('confirmed')}`}
          {!isPresent && ` · ${t('earlier')}`}
        </p>
      </div>
      {isEditable && (
        <div className={css.acts}>
          {!isConfirmed || !isPresent ? (
            <Button
              size="xs"
              disabled={isPending}
              leftSection={<IconCheck size={14} aria-hidden="true" />}
              aria-label={isPresent ? t('confirmLabel', { text }) : `${t('askAgain')}: ${text}`}
              onClick={() =>
                void act({ updateQuestion: { questionId, isConfirmed: true } }, { said: t('confirmSaid') })
              }
            >
              {t(isPresent ? 'confirm' : 'askAgain')}
            </Button>
          ) : null}
          <ActionIcon
            size={28}
            disabled={isPending}
            aria-pressed={isTop}
            aria-label={t(isTop ? 'topOn' : 'topOff', { text })}
            title={t('top')}
            onClick={onTop}
          >
            {isTop ? (
              <IconStarFilled size={16} className={css.star} aria-hidden="true" />
            ) : (
              <IconStar size={16} aria-hidden="true" />
            )}
          </ActionIcon>
          <ActionIcon
            size={28}
            data-move="up"
            disabled={isPending || place === 0}
            aria-label={t('up', { text })}
            onClick={() => void onMove(-1, 'up')}
          >
            <IconArrowUp size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            size={28}
            data-move="down"
            disabled={isPending || place === total - 1}
            aria-label={t('down', { text })}
            onClick={() => void onMove(1, 'down')}
          >
            <IconArrowDown size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionMenu
            label={t('more', { text })}
            entries={[
              { key: 'edit', label: t('edit'), onSelect: onEdit },
              ...(isConfirmed
                ? [
                    {
                      key: 'unconfirm',
                      label: t('unconfirm'),
                      onSelect: () =>
                        void act(
                          { updateQuestion: { questionId, isConfirmed: false } },
                          { said: t('unconfirmSaid') },
                        ),
                    },
                  ]
                : []),
              {
                key: 'remove',
                label: t('remove'),
                onSelect: () => void act({ removeQuestion: { questionId } }, { said: t('removed') }),
              },
            ]}
          />
        </div>
      )}
    </li>
  );
}
