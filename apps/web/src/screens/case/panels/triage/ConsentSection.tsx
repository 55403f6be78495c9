import { Button } from '@mantine/core';
import { CHANNELS } from '@sextant/domain';
import { may } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView } from '../../case.types.js';
import { useCaseNav, useFocusFor } from '../../CaseNav.js';
import { consentText } from '../../words/consent-text.js';
import panels from '../panels.module.css';
import { ConsentForm } from './ConsentForm.js';

/** What the patient said about messages, per channel; never implied. */
export function ConsentSection({ view }: { view: CaseView }) {
  const t = useWords('caseTriage');
  const common = useWords('case');
  const format = useFormat();
  const nav = useCaseNav();
  const focus = useFocusFor('consent');
  const { consents } = view.patient;
  return (
    <section className={panels.section}>
      <div className={panels.sectionHead}>
        <h3>{t('consent.title')}</h3>
        {may(view, 'RECORD_CONSENT') && focus === undefined && (
          <div className={panels.sectionActs}>
            <Button size="xs" onClick={() => nav.open({ panel: 'TRIAGE', form: 'consent' })}>
              {t('consent.record')}
            </Button>
          </div>
        )}
      </div>
      {consents.length === 0 ? (
        <p className={panels.empty}>{t('consent.none')}</p>
      ) : (
        <p>
          {CHANNELS.map(
            (channel) => `${t(`consent.${channel}`)}: ${consentText(common, format, consents, channel)}`,
          ).join(' · ')}
        </p>
      )}
      {consents.length > 0 && (
        <details>
          <summary>{t('consent.ledger')}</summary>
          <ul>
            {consents.map((one, index) => (
              <li key={index}>
                {t('consent.ledgerLine', {
                  on: format.date(one.on),
                  channel: t(`consent.${one.channel}`),
                  topic: t(`consent.topics.${one.topic}`),
                  answer: t(one.isGiven ? 'consent.yes' : 'consent.no'),
                  how: common(`person.hows.${one.how}`),
                  text: one.textVersion,
                  risk: one.riskVersion
                    ? t('consent.ledgerRisk', { risk: one.riskVersion })
                    : t('consent.ledgerNoRisk'),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {focus !== undefined && (
        <ConsentForm key={focus} view={view} focus={focus} onDone={nav.close} onCancel={nav.close} />
      )}
    </section>
  );
}
