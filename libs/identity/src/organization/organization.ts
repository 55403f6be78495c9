import {
  isFault,
  namedQuery,
  parsePhone,
  tenantQuery,
  UNIQUE_VIOLATION,
  withTenant,
  type Ctx,
} from '@sextant/data';
import {
  COLD_AFTER_DAYS,
  isZone,
  MAX_WORKLOAD_WEIGHT,
  WORKLOAD_PARTS,
  workloadWeights,
  type WorkloadWeights,
} from '@sextant/domain';
import { audit } from '../audit.js';
import type { Conflict } from '../people/change-person.js';
import { problem, refused, type InputRefused, type Problem } from '../people/problem.js';

/** What others know better about what patients will see. */
export interface SenderChecks {
  isPossiblePhone(text: string): boolean;
  /** A word that would tell whoever sees the phone what the message is about. */
  bannedWordIn(text: string): string | undefined;
}

/** What an organization is called, where it lives and when its patients may be messaged. */
export interface OrganizationBasics {
  name: string;
  senderName: string;
  senderPhone: string;
  zone: string;
  quietStartHour: number;
  quietEndHour: number;
  isSecondFactorRequired: boolean;
}

export interface Organization extends OrganizationBasics {
  id: string;
  /** From this score (0 to 10) on a referral is wanted. */
  distressThreshold: number;
  workloadWeights: WorkloadWeights;
  /** Days without any event of a person after which a case counts as cold. */
  coldAfterDays: number;
  /** The carrier answers STOP, START and HELP by itself, so we do not answer too. */
  carrierAnswersStop: boolean;
  /** E.164: the number patients write to, where one server has the numbers of several organizations. */
  smsNumber: string | null;
  version: number;
}

export interface OrganizationPatch extends Partial<Omit<Organization, 'id' | 'version' | 'workloadWeights'>> {
  expectedVersion: number;
  /** The weights that change. */
  workloadWeights?: Partial<WorkloadWeights>;
}

export type OrganizationChange = { kind: 'CHANGED'; organization: Organization } | InputRefused | Conflict;

const FIELDS = `org_id as id, name, sender_name as "senderName", sender_phone as "senderPhone", zone,
  quiet_start_hour as "quietStartHour", quiet_end_hour as "quietEndHour",
  is_second_factor_required as "isSecondFactorRequired", distress_threshold as "distressThreshold",
  workload_weights as "workloadWeights", cold_after_days as "coldAfterDays",
  carrier_answers_stop as "carrierAnswersStop", sms_number as "smsNumber", version`;

type Stored = Omit<Organization, 'workloadWeights'> & { workloadWeights: Partial<WorkloadWeights> | null };

const getOrganizationQuery = namedQuery<Stored>(
  'identity-organization',
  `select ${FIELDS} from organization where org_id = $1`,
);

const updateOrganizationQuery = namedQuery<Stored>(
  'identity-update-organization',
  `update organization set name = $3, sender_name = $4, sender_phone = $5, zone = $6, quiet_start_hour = $7,
     quiet_end_hour = $8, is_second_factor_required = $9, distress_threshold = $10, workload_weights = $11::jsonb,
     cold_after_days = $12, carrier_answers_stop = $13, sms_number = $14, version = version + 1
   where org_id = $1 and version = $2 returning ${FIELDS}`,
);

/** The organization of the ctx. */
export async function getOrganization(ctx: Ctx): Promise<Organization> {
  const [organization] = await tenantQuery(ctx, getOrganizationQuery, [ctx.orgId]);
  if (!organization) throw new Error('The organization of a session does not exist.');
  return withWeights(organization);
}

function withWeights(stored: Stored): Organization {
  return { ...stored, workloadWeights: workloadWeights(stored.workloadWeights) };
}

/**
 * Changes the settings that are given.
 */
export async function updateOrganization(
  ctx: Ctx,
  patch: OrganizationPatch,
  checks: SenderChecks,
): Promise<OrganizationChange> {
  try {
    return await changeOrganization(ctx, patch, checks);
  } catch (error) {
    if (!isFault(error, UNIQUE_VIOLATION, 'organization_sms_number')) throw error;
    return refused(problem('smsNumber', 'TAKEN', 'Another organization on this server uses this number.'));
  }
}

function changeOrganization(
  ctx: Ctx,
  patch: OrganizationPatch,
  checks: SenderChecks,
): Promise<OrganizationChange> {
  return withTenant(ctx, async (ctx): Promise<OrganizationChange> => {
    const now = await getOrganization(ctx);
    const next: Organization = {
      ...now,
      ...given(patch),
      workloadWeights: { ...now.workloadWeights, ...patch.workloadWeights },
    };
    next.smsNumber = patch.smsNumber === undefined ? now.smsNumber : storedNumber(patch.smsNumber);
    const problems = [
      ...organizationProblems(next, checks),
      ...workProblems(next),
      ...smsNumberProblems(patch.smsNumber, next.smsNumber),
    ];
    if (problems.length > 0) return refused(...problems);
    const settings = [next.name, next.senderName, next.senderPhone, next.zone];
    const hours = [next.quietStartHour, next.quietEndHour, next.isSecondFactorRequired];
    const work = [next.distressThreshold, JSON.stringify(next.workloadWeights), next.coldAfterDays];
    const values = [
      ctx.orgId,
      patch.expectedVersion,
      ...settings,
      ...hours,
      ...work,
      next.carrierAnswersStop,
      next.smsNumber,
    ];
    const [organization] = await ctx.tx.query(updateOrganizationQuery, values);
    if (!organization) return { kind: 'CONFLICT', version: (await getOrganization(ctx)).version };
    audit(ctx, 'U', 'organization', ctx.orgId);
    return { kind: 'CHANGED', organization: withWeights(organization) };
  });
}

/** E.164, or null for none. What is no number stays as it was written, for `smsNumberProblems` to refuse. */
function storedNumber(text: string | null): string | null {
  const tidy = text?.trim() ?? '';
  return tidy === '' ? null : (parsePhone(tidy)?.value ?? tidy);
}

function smsNumberProblems(given: string | null | undefined, stored: string | null): Problem[] {
  if (given === undefined || stored === null) return [];
  const phone = parsePhone(stored);
  if (phone && !phone.extension && /^\+[1-9]\d{6,14}$/.test(phone.value)) return [];
  return [
    problem('smsNumber', 'INVALID', 'Enter a phone number that takes text messages, with its area code.'),
  ];
}

const NAME_MAX = 200;
const SENDER_MAX = 40;
const CONTROL = /\p{Cc}/u;

/** Why the settings cannot be taken, field by field. */
export function organizationProblems(settings: OrganizationBasics, checks: SenderChecks): Problem[] {
  const { quietStartHour: start, quietEndHour: end } = settings;
  const found = [
    textProblem('name', settings.name, NAME_MAX),
    textProblem('senderName', settings.senderName, SENDER_MAX),
    checks.bannedWordIn(settings.senderName) !== undefined &&
      problem(
        'senderName',
        'BANNED_WORD',
        'Leave out words that tell what the message is about, like cancer.',
      ),
    !checks.isPossiblePhone(settings.senderPhone) &&
      problem('senderPhone', 'INVALID', 'Enter the phone number patients can call, with its area code.'),
    !isZone(settings.zone) && problem('zone', 'UNKNOWN_ZONE', 'Choose a time zone from the list.'),
    (start < 8 || start > 20) &&
      problem(
        'quietStartHour',
        'OUT_OF_RANGE',
        'Messages may start between 8 in the morning and 8 in the evening.',
      ),
    (end < 9 || end > 21) &&
      problem(
        'quietEndHour',
        'OUT_OF_RANGE',
        'Messages must end between 9 in the morning and 9 in the evening.',
      ),
    start >= end && problem('quietEndHour', 'BEFORE_START', 'The end must be later than the start.'),
  ];
  return found.filter((entry) => typeof entry === 'object');
}

/** Whether the settings about distress, workload and silence can be taken. */
export function workProblems({
  distressThreshold,
  workloadWeights: weights,
  coldAfterDays,
}: Pick<Organization, 'distressThreshold' | 'workloadWeights' | 'coldAfterDays'>): Problem[] {
  const { least, most } = COLD_AFTER_DAYS;
  const isWithin = (value: number, most: number): boolean =>
    Number.isInteger(value) && value >= 0 && value <= most;
  return [
    ...(isWithin(coldAfterDays, most) && coldAfterDays >= least
      ? []
      : [problem('coldAfterDays', 'OUT_OF_RANGE', 'Enter a number of days from 1 to 60.')]),
    ...(isWithin(distressThreshold, 10)
      ? []
      : [problem('distressThreshold', 'OUT_OF_RANGE', 'Enter a whole number from 0 to 10.')]),
    ...WORKLOAD_PARTS.filter((part) => !isWithin(weights[part], MAX_WORKLOAD_WEIGHT)).map((part) =>
      problem(`workloadWeights.${part}`, 'OUT_OF_RANGE', 'Enter a whole number from 0 to 10.'),
    ),
  ];
}

function textProblem(field: string, text: string, max: number): Problem | undefined {
  if (text === '') return problem(field, 'REQUIRED', 'Fill this in.');
  if (text.length > max) return problem(field, 'TOO_LONG', `Use at most ${max} characters.`);
  return CONTROL.test(text) ? problem(field, 'INVALID', 'Take out the control characters.') : undefined;
}

/** The given settings, tidied; what is left out stays as it is. */
function given({
  expectedVersion: _,
  workloadWeights: _weights,
  ...patch
}: OrganizationPatch): Partial<OrganizationBasics> {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  );
}
