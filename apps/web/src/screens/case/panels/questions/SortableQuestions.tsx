import { DndContext, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/i18n.js';
import { useAct } from '../../acts/use-act.js';
import type { QuestionView } from '../../case.types.js';

interface SortableQuestionsProps {
  questions: readonly QuestionView[];
  children: ReactNode;
}

/** Fewer pixels than this are a click. */
const DRAG_FROM_PX = 4;

/** Lets the pointer drag questions to another place; what came of it is said like any other act. */
export function SortableQuestions({ questions, children }: SortableQuestionsProps) {
  const t = useWords('caseQuestions');
  const { act } = useAct();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM_PX } }));
  const ids = questions.map((question) => question.id);
  function onDragEnd({ active, over }: DragEndEvent): void {
    const position = over ? ids.indexOf(String(over.id)) : -1;
    if (position < 0 || over?.id === active.id) return;
    void act(
      { updateQuestion: { questionId: String(active.id), position } },
      { said: t('moved', { place: position + 1, total: ids.length }) },
    );
  }
  return (
    <DndContext
      sensors={sensors}
      onDragEnd={onDragEnd}
      accessibility={{
        announcements: {
          onDragStart: () => undefined,
          onDragOver: () => undefined,
          onDragEnd: () => undefined,
          onDragCancel: () => undefined,
        },
        screenReaderInstructions: { draggable: t('gripTitle') },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
