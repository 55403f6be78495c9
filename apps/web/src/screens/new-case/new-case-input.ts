import { REASONS, type Reason } from '@sextant/domain';
import type { OpenCaseInput } from '../../gql/graphql.js';

/** The form as it stands on the screen: texts, empty where nothing is typed. */
export interface NewCaseValues {
  givenName: string;
  familyName: string;
  mrn: string;
  birthOn: string;
  language: string;
  zone: string;
  phone: string;
  email: string;
  cancerType: string;
  reasons: Reason[];
  windowOn: string;
  windowBy: string;
  windowStatedOn: string;
  consent: 'YES' | 'NO' | '';
  consentChannel: 'SMS' | 'EMAIL';
}

export function emptyNewCase(zone: string): NewCaseValues {
  return {
    givenName: '',
    familyName: '',
    mrn: '',
    birthOn: '',
    language: 'en',
    zone,
    phone: '',
    email: '',
    cancerType: '',
    reasons: [],
    windowOn: '',
    windowBy: '',
    windowStatedOn: '',
    consent: '',
    consentChannel: 'SMS',
  };
}

/** What is kept on the server while it is typed: numbers and addresses have one place there, and that is not it. */
export function storedNewCase(values: NewCaseValues): Omit<NewCaseValues, 'phone' | 'email'> {
  const { phone: _phone, email: _email, ...kept } = values;
  return kept;
}

/** What was kept, as far as it still fits the form. */
export function readNewCase(stored: unknown, zone: string): NewCaseValues | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const empty = emptyNewCase(zone);
  const kept = Object.entries(stored).filter(
    ([field, value]) => field in empty && field !== 'reasons' && typeof value === 'string',
  );
  const values = { ...empty, ...(Object.fromEntries(kept) as Partial<NewCaseValues>) };
  const reasons: unknown = (stored as { reasons?: unknown }).reasons;
  return {
    ...values,
    reasons: Array.isArray(reasons) ? REASONS.filter((reason) => reasons.includes(reason)) : [],
    consent: values.consent === 'YES' || values.consent === 'NO' ? values.consent : '',
    consentChannel: values.consentChannel === 'EMAIL' ? 'EMAIL' : 'SMS',
  };
}

/**
 * What the server is sent. What was left empty is left out; a statement of a window without its date is no window,
 * and a consent nobody asked for is none (it is never implied).
 */
export function openCaseInput(
  values: NewCaseValues,
  {
    navigatorId,
    consentVersions,
  }: { navigatorId: string | undefined; consentVersions: { textVersion: string; riskVersion: string } },
): Omit<OpenCaseInput, 'clientMutationId'> {
  const text = (value: string): string | undefined => value.trim() || undefined;
  return {
    givenName: values.givenName.trim(),
    familyName: values.familyName.trim(),
    mrn: text(values.mrn),
    birthOn: text(values.birthOn),
    language: values.language,
    zone: values.zone,
    phone: text(values.phone),
    email: text(values.email),
    navigatorId,
    triage: {
      reasons: REASONS.filter((reason) => values.reasons.includes(reason)),
      cancerType: text(values.cancerType),
    },
    window: values.windowOn
      ? { on: values.windowOn, clinicianName: text(values.windowBy), statedOn: text(values.windowStatedOn) }
      : undefined,
    consent: values.consent
      ? {
          channel: values.consentChannel,
          topic: 'REMINDERS',
          isGiven: values.consent === 'YES',
          how: 'SPOKEN',
          ...consentVersions,
        }
      : undefined,
  };
}

/** Which field of the form shows a problem of the server's input, by the input's path. */
export const FIELD_OF_PATH: Record<string, keyof NewCaseValues> = {
  givenName: 'givenName',
  familyName: 'familyName',
  mrn: 'mrn',
  birthOn: 'birthOn',
  language: 'language',
  zone: 'zone',
  phone: 'phone',
  email: 'email',
  'triage.cancerType': 'cancerType',
  'triage.reasons': 'reasons',
  'window.on': 'windowOn',
  'window.clinicianName': 'windowBy',
  'window.statedOn': 'windowStatedOn',
  'consent.channel': 'consentChannel',
  'consent.isGiven': 'consent',
  consent: 'consent',
  window: 'windowOn',
};
