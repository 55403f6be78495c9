import { saysNothing } from './clean-cell.js';

const TITLE =
  /\b(?:dr|dra|doctor|doctora|md|m\.d|do|d\.o|mbbs|phd|prof|np|fnp|crnp|aprn|pa-c|rn|bsn|msn|onp)\b\.?/iu;
/** Words that say what somebody is or how it was said, and name nobody. */
const NOBODY = new Set(
  `nurse nurses on phone the a an via by per from call called telephone voicemail vm email mail portal chart note notes front desk office staff
  secretary clinic hospital center team tumor board oncology surgery radiology resident fellow doctor dr md physician provider surgeon
  oncologist pcp patient pt family daughter son wife husband sister brother mother father caregiver self someone somebody unknown he she they said says
  our my her his their new old navigator coordinator case manager rn np pa insurance insurer
  enfermera enfermero por telefono teléfono médico medico doctora oncólogo oncologo cirujano paciente familia hija hijo esposa esposo secretaria
  clinica clínica centro la el una un de del al según segun consulta equipo comité comite`.split(/\s+/),
);

/**
 * The named clinician a text points to, or undefined when it names nobody ("nurse on phone", "her surgeon"). A decision
 * window counts as stated only by somebody with a name (decisions.md, "Window").
 */
export function namedClinician(text: string): string | undefined {
  if (saysNothing(text) || /[?=<>]/.test(text) || text.length > 200) return undefined;
  const hasTitle = TITLE.test(text);
  const words = text
    .replace(new RegExp(TITLE.source, 'giu'), ' ')
    .split(/[^\p{L}\p{M}'’.-]+/u)
    .map((word) => word.replace(/^[.'’-]+|[.-]+$/g, ''))
    .filter(Boolean);
  const names = words.filter((word) => !NOBODY.has(word.toLowerCase()));
  // What is left beside roles must be a name: written like one, or "dr lee".
  const isName = names.every((word) => hasTitle || /^\p{Lu}/u.test(word) || PARTICLE.test(word));
  if (!isName || !names.some((word) => word.length > 1) || names.length > 5) return undefined;
  const hasClinicalRole = words.some((word) => CLINICAL_ROLES.has(word.toLowerCase()));
  const hasOtherRole = words.length > names.length && !hasClinicalRole && !hasTitle;
  return !hasOtherRole && (hasTitle || hasClinicalRole || names.length >= 2) ? text : undefined;
}

const CLINICAL_ROLES = new Set(
  'nurse surgeon oncologist physician enfermera enfermero oncologo oncologa oncólogo oncóloga cirujano cirujana'.split(
    ' ',
  ),
);
const PARTICLE = /^(?:van|von|der|den|de|del|la|di|da|dos|bin|ibn|al|el|y)$/;
