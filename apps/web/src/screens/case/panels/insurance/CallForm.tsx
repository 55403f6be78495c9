import { Button } from '@mantine/core';
import { NETWORK_STATUSES } from '@sextant/domain';
import { useRef, useState } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm, type ActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChoiceField, DateField, PickField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import { checkedNumber, wholeNumber } from '../../fields/numbers.js';
import panels from '../panels.module.css';
import {
  coverageActs,
  coverageFieldOf,
  coverageValues,
  isCallRecorded,
  type CoverageValues,
  type InsurerCall,
} from './coverage-values.js';
import { readMoney } from './money.js';
import { useAnswers } from './use-answers.js';
import { useShownCoverage } from './use-shown-coverage.js';

/** How the call came to its end. */
type Ending = 'FINISHED' | 'CUT_OFF' | 'GAVE_UP';

/** The insurer's answers in the order of the call: at most nine fields, reached by Tab alone. */
export function CallForm({ view, focus }: { view: CaseView; focus?: string | undefined }) {
  const t = useWords('caseInsurance');
  const common = useWords('case');
  const format = useFormat();
  const say = useSay();
  const [isMore, setMore] = useState(false);
  const ending = useRef<Ending>('FINISHED');
  const form = useActForm<CoverageValues>({
    name: 'coverage',
    initial: coverageValues(view.coverage),
    check: ({ deductibleLeft, outOfPocket, minutes }) => ({
      ...(readMoney(deductibleLeft).kind === 'NOT_MONEY' ? { deductibleLeft: t('moneyBad') } : {}),
      ...(readMoney(outOfPocket).kind === 'NOT_MONEY' ? { outOfPocket: t('moneyBad') } : {}),
      ...(wholeNumber(minutes, 600) === 'BAD' ? { minutes: t('minutesBad') } : {}),
    }),
    acts: ({ minutes }, changed) => {
      const calls: Record<Ending, InsurerCall | undefined> = {
        FINISHED: isCallRecorded(changed) || minutes ? { outcome: 'REACHED' } : undefined,
        CUT_OFF: { outcome: 'REACHED', note: t('cutOffNote') },
        GAVE_UP: { outcome: 'ON_HOLD_GAVE_UP' },
      };
      const call = calls[ending.current];
      return coverageActs(
        changed,
        view.today,
        call && (minutes ? { ...call, minutes: checkedNumber(minutes, 600) } : call),
      );
    },
    fieldOf: coverageFieldOf,
    onRecorded: ({ actionIds }) => say({ text: t(`ended.${ending.current}`), actionIds }),
    onUnchanged: () => say({ text: common('form.unchanged') }),
  });
  const shownOf = useShownCoverage(form.initial);
  const isMoreShown = isMore || form.errors.minutes !== undefined || form.errors.calledOn !== undefined;
  const end = (how: Ending): void => {
    ending.current = how;
    form.submit();
  };
  return (
    <ActFormFrame
      form={{
        ...form,
        submit: (event) => {
          event?.preventDefault();
          end('FINISHED');
        },
      }}
      title={t('title')}
      lead={t('lead')}
      submit={t('submit')}
      focus={focus}
      labelOf={(field) => t(`field.${field}`)}
      shownOf={shownOf}
      note={
        isCallRecorded(form.changed) && form.changed.calledOn === undefined
          ? t('calledToday', { on: format.day(view.today) })
          : undefined
      }
      extra={
        <>
          <Button disabled={form.isPending} onClick={() => end('CUT_OFF')}>
            {t('cutOff')}
          </Button>
          <Button disabled={form.isPending} onClick={() => end('GAVE_UP')}>
            {t('gaveUp')}
          </Button>
          <button
            type="button"
            className={panels.link}
            aria-expanded={isMoreShown}
            onClick={() => setMore(!isMoreShown)}
          >
            {t(isMoreShown ? 'fewer' : 'more')}
          </button>
        </>
      }
    >
      <CallFields form={form} />
      {isMoreShown && (
        <div className={fields.grid}>
          <DateField form={form} field="calledOn" label={t('field.calledOn')} max={view.today} />
          <TextField
            form={form}
            field="minutes"
            label={t('field.minutes')}
            inputMode="numeric"
            maxLength={3}
          />
        </div>
      )}
    </ActFormFrame>
  );
}

function CallFields({ form }: { form: ActForm<CoverageValues> }) {
  const t = useWords('caseInsurance');
  const common = useWords('case');
  const answers = useAnswers();
  const first = firstUnanswered(form.initial);
  const field = (name: keyof CoverageValues) => ({
    form,
    field: name,
    label: t(`field.${name}`),
    isFirst: name === first,
  });
  const money = { inputMode: 'decimal', leftSection: '$', maxLength: 14 } as const;
  return (
    <div className={fields.grid}>
      <ChoiceField {...field('isCoverageActive')} options={answers} />
      <ChoiceField {...field('referralRequired')} options={answers} />
      <ChoiceField {...field('authorizationRequired')} options={answers} />
      {form.values.authorizationRequired === 'YES' && (
        <TextField {...field('authorizationNumber')} hint={t('authorizationNumberHint')} maxLength={100} />
      )}
      <PickField
        {...field('network')}
        empty={common('form.choose')}
        options={NETWORK_STATUSES.map((value) => ({ value, label: t(`networks.${value}`) }))}
      />
      <TextField {...field('deductibleLeft')} {...money} />
      <TextField {...field('outOfPocket')} {...money} />
      <TextField {...field('representativeName')} />
      <TextField {...field('referenceNumber')} hint={t('referenceHint')} maxLength={100} />
    </div>
  );
}

/** Where a call goes on: the first question in call order that has no answer yet. */
function firstUnanswered(values: CoverageValues): keyof CoverageValues {
  const order = [
    'isCoverageActive',
    'referralRequired',
    'authorizationRequired',
    'network',
    'representativeName',
    'referenceNumber',
  ] as const;
  return order.find((name) => values[name] === '' || values[name] === 'UNKNOWN') ?? 'isCoverageActive';
}
