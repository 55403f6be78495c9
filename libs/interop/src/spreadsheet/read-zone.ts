import { isZone } from '@sextant/domain';
import { note, quoted, reading, type Reading } from '../draft/note.types.js';
import { saysNothing } from './clean-cell.js';

/** What people in the United States write for a zone. "EST" is meant as Eastern time the year round. */
const NAMES: Record<string, string> = {};
for (const [zone, names] of Object.entries({
  'America/New_York':
    'us/eastern eastern est edt et e este oriental est5edt us-east new_york nueva_york america/detroit_time',
  'America/Chicago': 'us/central central cst cdt ct c centro cst6cdt us-central chicago',
  'America/Denver': 'us/mountain mountain mst mdt mt m montaña montana mst7mdt us-mountain denver',
  'America/Phoenix': 'us/arizona arizona az phoenix us_mountain mst-arizona mst_(arizona) mountain_(arizona)',
  'America/Los_Angeles': 'us/pacific pacific pst pdt pt p pacifico pst8pdt us-west california los_angeles',
  'America/Anchorage': 'us/alaska alaska akst akdt akt ak alaskan anchorage',
  'Pacific/Honolulu': 'us/hawaii hawaii hawai hst hdt hi hawaiian hawaii-aleutian honolulu',
  'America/Puerto_Rico': 'atlantic ast puerto_rico pr atlantico us/puerto_rico',
  'Pacific/Guam': 'guam chst chamorro us/guam',
  'Pacific/Pago_Pago': 'samoa sst us/samoa american_samoa',
  'America/Indiana/Indianapolis': 'us/east-indiana indiana indianapolis us_eastern',
  'America/Detroit': 'us/michigan detroit',
  'America/Mexico_City': 'mexico cdmx mexico_city ciudad_de_mexico',
})) {
  for (const name of names.split(' ')) NAMES[name] = zone;
}

const CANONICAL = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));

/**
 * A time zone by its IANA name, its American name or the name Windows gives it, as IANA. A bare offset does not say
 * when clocks change; like a missing or unknown zone it becomes the organization's, with a note.
 */
export function readZone(text: string, organizationZone: string): Reading<string> {
  if (saysNothing(text)) {
    return reading(
      organizationZone,
      note('ZONE_MISSING', `No time zone given: the organization's, ${organizationZone}.`),
    );
  }
  const plain = text.replace(/^\((?:utc|gmt)[^)]*\)\s*/i, '').trim();
  // First what Americans mean by it: "EST" and "MST" are also IANA names, of zones whose clocks never change.
  const named = NAMES[shortName(plain)] ?? NAMES[shortName(plain.replace(/\(.*\)/, ''))];
  if (named) return reading(named, readAs(text, named));
  if (/\barizona\b/i.test(plain)) return reading('America/Phoenix', readAs(text, 'America/Phoenix'));
  const canonical = CANONICAL.get(plain.toLowerCase().replaceAll(' ', '_'));
  if (canonical) return canonical === text ? reading(canonical) : reading(canonical, readAs(text, canonical));
  // Older names of zones, such as Asia/Calcutta, that the runtime still knows.
  if (/\//.test(plain) && !/^etc\//i.test(plain) && isZone(plain)) return reading(plain);
  const notes = [
    note('ZONE_UNKNOWN', `${quoted(text)} is no time zone we know: the organization's, ${organizationZone}.`),
  ];
  return { value: organizationZone, notes, kept: text };
}

function shortName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(?:standard|daylight|time|zone|hora|del|de la|estandar)\b/g, ' ')
    .trim()
    .replace(/\s+/g, '_');
}

function readAs(text: string, zone: string) {
  return note('ZONE_READ_AS', `${quoted(text)} was read as ${zone}.`);
}
