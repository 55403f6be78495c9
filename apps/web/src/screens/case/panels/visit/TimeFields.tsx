import { useMe } from '../../../../app/session.queries.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { ActForm } from '../../acts/use-act-form.js';
import type { CaseView } from '../../case.types.js';
import { DateField, PickField, TextField } from '../../fields/bound.js';
import { ZONE_CHOICES } from '../../fields/places.js';
import fields from '../../fields/fields.module.css';
import panels from '../panels.module.css';
import { useBothTimes } from './use-both-times.js';
import { findInstant } from './wall-time.js';

type TimeValues = { startsOn: string; startsTime: string; zone: string };

interface TimeFieldsProps<V extends TimeValues & Record<string, string>> {
  view: CaseView;
  form: ActForm<V>;
  isFirst?: boolean;
  /** The visit is over. */
  isPast?: boolean;
}

/** Day, time and zone of the visit's place, with the patient's own clock beside them while one types. */
export function TimeFields<V extends TimeValues & Record<string, string>>({
  view,
  form,
  isFirst = false,
  isPast = false,
}: TimeFieldsProps<V>) {
  const t = useWords('caseVisit');
  const format = useFormat();
  const bothTimes = useBothTimes(view);
  const { organization } = useMe();
  const { startsOn, startsTime, zone } = form.values;
  const instant = findInstant(zone, { on: startsOn, time: startsTime });
  const zones = [...new Set([organization.zone, view.patient.zone, zone, ...ZONE_CHOICES])].filter(Boolean);
  const label = (one: string): string =>
    one === view.patient.zone
      ? t('zoneOwn', { zone: format.zone(one) })
      : one === organization.zone
        ? t('zoneOrganization', { zone: format.zone(one) })
        : format.zone(one);
  return (
    <>
      <DateField
        form={form}
        field="startsOn"
        label={t('field.startsOn')}
        min={isPast ? undefined : view.today}
        max={isPast ? view.today : undefined}
        isRequired
        isFirst={isFirst}
      />
      <TextField form={form} field="startsTime" type="time" label={t('field.startsTime')} isRequired />
      <PickField
        form={form}
        field="zone"
        label={t('field.zone')}
        options={zones.map((value) => ({ value, label: label(value) }))}
      />
      <p className={`${fields.wide} ${panels.note}`} role="status">
        {instant
          ? `${t('there', { at: bothTimes(instant, zone).there })} ${bothTimes(instant, zone).forPatient}`
          : isPast
            ? t('pastHint')
            : t('reminders')}
      </p>
    </>
  );
}
