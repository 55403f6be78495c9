import { note, nothing, quoted, type CellNote, type Reading } from '../draft/note.types.js';
import { saysNothing } from './clean-cell.js';
import { cancerOfIcd10, icd10Of } from './icd-10-sites.js';

export interface DiagnosisRead {
  cancerType?: string;
  diagnosisCode?: string;
  stage?: string;
}

export const MAX_TYPE_LENGTH = 200;

const STAGE_WORD =
  /[\s,;(-]*\b(?:stage|stg|st|estad[ií]o|etapa|grado clínico)\.?:?\s*(0|i{1,3}v?|iv|[1-4])\s*([abc])?\s*(\d)?\b\)?/iu;
const TNM =
  /[\s,;(-]*\b([cpy]{0,2}T(?:is|[0-4x])[a-d]?\s*,?\s*[cp]?N[0-3x][a-c]?(?:\s*,?\s*[cp]?M[01x][a-c]?)?)\b\)?/iu;

/**
 * A diagnosis as people write it: free text kept in its own words, an ICD-10 code by itself or within it, and a stage
 * if it names one. Nothing is translated or tidied: it is a clinician's wording.
 */
export function readDiagnosis(text: string): Reading<DiagnosisRead> {
  if (saysNothing(text)) return nothing();
  const notes: CellNote[] = [];
  const { code, rest } = takeCode(text);
  const { stage, words } = takeStage(rest);
  let cancerType = words;
  if (code !== undefined && cancerType === '') {
    cancerType = cancerOfIcd10(code) ?? '';
    notes.push(
      note(
        'DIAGNOSIS_FROM_CODE',
        `${code}: ${cancerType || 'no cancer code we know; please add the cancer type'}.`,
      ),
    );
  }
  if (stage !== undefined) notes.push(note('STAGE_READ', `Stage ${stage} was taken from ${quoted(text)}.`));
  if (cancerType.length > MAX_TYPE_LENGTH) {
    notes.push(note('TOO_LONG', 'The diagnosis is too long for its field; kept as a note.'));
    return { notes, kept: text };
  }
  return {
    value: {
      ...(cancerType ? { cancerType } : {}),
      ...(code ? { diagnosisCode: code } : {}),
      ...(stage ? { stage } : {}),
    },
    notes,
  };
}

function takeCode(text: string): { code?: string; rest: string } {
  const whole = icd10Of(text);
  if (whole) return { code: whole, rest: '' };
  for (const match of text.matchAll(
    /(?:icd-?10(?:-cm)?:?\s*)?\(?\b([CD]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)\b\)?[\s:,-]*/gi,
  )) {
    const code = icd10Of(match[1] ?? '');
    if (code === undefined || cancerOfIcd10(code) === undefined) continue;
    return {
      code,
      rest: text
        .replace(match[0], ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s,;:-]+|[\s,;:(-]+$/g, ''),
    };
  }
  return { rest: text };
}

function takeStage(text: string): { stage?: string; words: string } {
  const word = STAGE_WORD.exec(text);
  if (word?.[1] !== undefined) {
    const stage = `${roman(word[1])}${(word[2] ?? '').toUpperCase()}${word[3] ?? ''}`;
    return { stage, words: without(text, word[0]) };
  }
  const tnm = TNM.exec(text);
  if (tnm?.[1] !== undefined) return { stage: tnm[1].replace(/[\s,]+/g, ''), words: without(text, tnm[0]) };
  return { words: text };
}

/** A stage in a column of its own: the word "stage" is dropped, everything else stays. */
export function readStage(text: string): string | undefined {
  if (saysNothing(text)) return undefined;
  const bare = text.replace(/^(?:stage|stg|estad[ií]o|etapa)\.?:?\s*/iu, '');
  return /^[1-4][abc]?$/i.test(bare) ? `${roman(bare[0] ?? '')}${bare.slice(1).toUpperCase()}` : bare;
}

function roman(text: string): string {
  return ['0', 'I', 'II', 'III', 'IV'][Number(text)] ?? text.toUpperCase();
}

function without(text: string, part: string): string {
  return text
    .replace(part, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/^[\s,;-]+|[\s,;-]+$/g, '');
}
