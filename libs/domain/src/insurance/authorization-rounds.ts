import type { DateOn } from '../calendar/date-on.js';
import { patched } from '../case/patch.js';
import type { AuthorizationRound } from './authorization.types.js';
import type { Coverage, CoverageFields } from './coverage.types.js';

/** What one request's answer and appeal say; a new request begins without them. */
const OF_ONE_REQUEST = [
  'authorizationNumber',
  'authorizationAnsweredOn',
  'denialReason',
  'appealDueOn',
  'appealFiledOn',
  'appealResult',
  'appealAnsweredOn',
] as const satisfies readonly (keyof Coverage)[];

/**
 * Whether the fields tell of another request than the one that was answered: submitted again after a denial, or on
 * another day after an approval. Anything else corrects the request that is there.
 */
export function isNewRequest(before: Coverage, fields: CoverageFields): boolean {
  if (fields.authorizationState !== 'SUBMITTED') return false;
  switch (before.authorizationState) {
    case 'DENIED':
    case 'APPEALED':
      return true;
    case 'APPROVED':
      return (
        fields.authorizationSubmittedOn !== undefined &&
        fields.authorizationSubmittedOn !== before.authorizationSubmittedOn
      );
    default:
      return false;
  }
}

/** The fields of an update with what follows from them, laid over the coverage as it was. */
export function withAuthorization(before: Coverage, fields: CoverageFields, on: DateOn): CoverageFields {
  const cleared = isNewRequest(before, fields)
    ? Object.fromEntries(
        [...OF_ONE_REQUEST, 'authorizationSubmittedTime' as const].map((field) => [field, '']),
      )
    : {};
  const said = { ...cleared, ...defined(fields) };
  const state = stateAfter(before, said);
  const isAnswered = state === 'APPROVED' || state === 'DENIED';
  const isFirstAnswer = isAnswered && before.authorizationState !== state && said.appealResult === undefined;
  const isFirstSubmitted =
    state === 'SUBMITTED' && (!before.authorizationSubmittedOn || isNewRequest(before, fields));
  return {
    ...(isFirstSubmitted ? { authorizationSubmittedOn: on } : {}),
    ...(isFirstAnswer ? { authorizationAnsweredOn: on } : {}),
    ...(said.appealResult ? { appealAnsweredOn: on } : {}),
    ...said,
    ...(state === undefined ? {} : { authorizationState: state }),
  };
}

/** An appeal that was filed waits for its answer; one that was won is an approval, one that was lost a denial. */
function stateAfter(before: Coverage, said: CoverageFields): Coverage['authorizationState'] {
  if (said.appealResult === 'WON') return 'APPROVED';
  if (said.appealResult === 'LOST') return 'DENIED';
  const state = said.authorizationState ?? before.authorizationState;
  return said.appealFiledOn && state === 'DENIED' ? 'APPEALED' : said.authorizationState;
}

/** The case's requests after an update: the last one follows the coverage, a new one is added behind it. */
export function authorizationsAfter(
  list: readonly AuthorizationRound[],
  before: Coverage,
  after: Coverage,
  fields: CoverageFields,
): AuthorizationRound[] {
  const { authorizationState: state, authorizationSubmittedOn: submittedOn } = after;
  const latest = list.at(-1);
  const isLatest = latest?.round === after.round && !isNewRequest(before, fields);
  const others = isLatest ? list.slice(0, -1) : [...list];
  if (state === undefined || state === 'NOT_ASKED' || !submittedOn) return others;
  return [...others, roundOf(after, submittedOn, others.length + 1)];
}

function roundOf(coverage: Coverage, submittedOn: DateOn, ordinal: number): AuthorizationRound {
  const { authorizationState: state, appealFiledOn, appealResult } = coverage;
  const isDenied =
    state === 'DENIED' || state === 'APPEALED' || Boolean(appealFiledOn) || Boolean(appealResult);
  return patched<AuthorizationRound>(
    { ordinal, round: coverage.round, submittedOn, isExpedited: coverage.authorizationIsExpedited === true },
    {
      submittedTime: coverage.authorizationSubmittedTime,
      number: coverage.authorizationNumber,
      result: isDenied ? 'DENIED' : state === 'APPROVED' ? 'APPROVED' : undefined,
      answeredOn: coverage.authorizationAnsweredOn,
      denialReason: coverage.denialReason,
      appealDueOn: coverage.appealDueOn,
      appealFiledOn,
      appealResult,
      appealAnsweredOn: coverage.appealAnsweredOn,
    },
  );
}

function defined(fields: CoverageFields): Partial<CoverageFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
