import type { TFunction } from 'i18next';
import { useFormat } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/i18n.js';
import { basisText } from '../../../wording/basis.js';
import { whySentence } from '../../../wording/why.js';
import type { CaseView } from '../case.types.js';
import css from './header.module.css';

type Link = CaseView['slack']['chain'][number];

/** The longest chain link by link, where its days come from, and what runs beside it. */
export function WayAhead({ view }: { view: CaseView }) {
  const t = useWords('case');
  const format = useFormat();
  const { chain, beside, remainingDays, mustMoveOn, isEstimate } = view.slack;
  const longest = Math.max(1, ...chain.map((link) => link.days));
  return (
    <>
      <ol className={css.chain} aria-label={t('way.title')}>
        {chain.map((link, index) => (
          <ChainLine key={`${link.step}-${index}`} link={link} longest={longest} />
        ))}
      </ol>
      <p className={css.dim}>
        {mustMoveOn
          ? t('way.total', { count: remainingDays, on: format.day(mustMoveOn, view.today) })
          : t('way.totalNoWindow', { count: remainingDays })}{' '}
        {isEstimate && t('way.estimateNote')}
      </p>
      {beside.length > 0 && <Beside ways={beside} />}
    </>
  );
}

/** Which record it is about, where the sentence itself does not say. */
function aboutOf(wording: TFunction<'wording'>, { why }: Link): string {
  return why.code === 'PATIENT_HAS_THE_BALL' && why.recordKind
    ? `${wording(`recordKind.${why.recordKind}`)}: `
    : '';
}

function ChainLine({ link, longest }: { link: Link; longest: number }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const format = useFormat();
  // How long it usually takes is said by where the days come from.
  const { lead, detail } = whySentence(wording, format, { ...link.why, usualDays: null });
  return (
    <li className={css.chainLink}>
      <span className={css.chainStep}>{wording(`step.${link.step}`)}</span>
      <span>
        {aboutOf(wording, link)}
        {lead} <span className={css.dim}>{detail}</span>
        <span className={css.basis}>{basisText(wording, link.basis)}</span>
      </span>
      <span className={css.bar} aria-hidden="true">
        <i style={{ width: `${(100 * link.days) / longest}%` }} />
      </span>
      <span className={css.chainDays}>{t('way.days', { count: link.days })}</span>
    </li>
  );
}

function Beside({ ways }: { ways: CaseView['slack']['beside'] }) {
  const t = useWords('case');
  const wording = useWords('wording');
  const format = useFormat();
  return (
    <section className={css.beside} aria-label={t('way.beside')}>
      <h2>{t('way.beside')}</h2>
      <ul>
        {ways.map((way, index) => {
          const [first] = way.links;
          return (
            <li key={`${way.step}-${index}`} className={css.chainLink}>
              <span className={css.chainStep}>{wording(`step.${way.step}`)}</span>
              <span>
                {first && `${aboutOf(wording, first)}${whySentence(wording, format, first.why).lead}`}
                {first && <span className={css.basis}>{basisText(wording, first.basis)}</span>}
              </span>
              <span className={css.spare}>
                {way.spareDays > 0 ? t('way.spare', { count: way.spareDays }) : t('way.spareNone')}
              </span>
              <span className={css.chainDays}>{t('way.days', { count: way.days })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
