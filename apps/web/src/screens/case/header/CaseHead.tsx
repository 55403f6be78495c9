import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { Viewers } from '../../../app/live/Viewers.js';
import { SlackChip } from '../../../components/SlackChip.js';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { actLabel } from '../../../wording/next-act.js';
import type { CaseView } from '../case.types.js';
import { useNextAct } from '../CaseNav.js';
import { CaseMenu } from './CaseMenu.js';
import css from './header.module.css';
import { Walk } from './Walk.js';

/** Who this is, how much time is left, and the one thing to do next. */
export function CaseHead({ view }: { view: CaseView }) {
  const t = useWords('case');
  const { patient, triage } = view;
  return (
    <header className={css.head}>
      <Walk caseId={view.id} />
      <div className={css.headRow}>
        <div className={css.who}>
          <h1>{patient.name}</h1>
          <p className={css.facts}>
            <Facts view={view} />
          </p>
          <Viewers caseId={view.id} />
          <Reasons reasons={triage.reasons} />
        </div>
        <div className={css.acts}>
          <span className={css.slack}>
            <span className={css.slackLabel} aria-hidden="true">
              {t('head.slack')}
            </span>
            <SlackChip slackDays={view.slack.slackDays} isEstimate={view.slack.isEstimate} withWord />
          </span>
          <NextActButton view={view} />
          <CaseMenu view={view} />
        </div>
      </div>
    </header>
  );
}

function Facts({ view }: { view: CaseView }) {
  const format = useFormat();
  const t = useWords('case');
  const { patient, triage } = view;
  const language = format.language(patient.language);
  const doctor =
    triage.currentDoctor && triage.currentPlace
      ? t('head.atPlace', { doctor: triage.currentDoctor, place: triage.currentPlace })
      : (triage.currentDoctor ?? triage.currentPlace);
  const facts = [
    patient.age === null ? t('head.ageUnknown') : t('head.age', { age: patient.age }),
    patient.needsInterpreter ? `${language}, ${t('head.interpreter')}` : language,
    triage.cancerType ?? t('head.noDiagnosis'),
    triage.stage && t('head.stage', { stage: triage.stage }),
    doctor,
    view.round > 1 && t('head.thirdOpinion'),
    patient.mrn && t('head.mrn', { mrn: patient.mrn }),
    view.navigator ? t('head.navigator', { name: view.navigator.name }) : t('head.noNavigator'),
  ].filter((fact): fact is string => Boolean(fact));
  return facts.map((fact, index) => (
    <Fragment key={fact}>
      {index > 0 && <span className={css.dot}> · </span>}
      <span className={css.fact}>{fact}</span>
    </Fragment>
  ));
}

function Reasons({ reasons }: { reasons: CaseView['triage']['reasons'] }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const format = useFormat();
  if (reasons.length === 0) return null;
  return (
    <p className={css.reasons}>
      {t('head.reasonsLabel')}: {format.list(reasons.map((reason) => wording(`reason.${reason}`)))}
    </p>
  );
}

function NextActButton({ view }: { view: CaseView }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const run = useNextAct(view);
  const { nextAct } = view.board;
  if (!run) return null;
  return (
    <Button
      variant="filled"
      size="md"
      className={css.go}
      onClick={run}
      title={t('head.act')}
      rightSection={<kbd aria-hidden="true">E</kbd>}
    >
      {actLabel(wording, nextAct)}
    </Button>
  );
}
