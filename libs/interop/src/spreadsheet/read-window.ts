import { addYears, type DateOn, type StateWindow } from '@sextant/domain';
import { cut, note, quoted } from '../draft/note.types.js';
import { saysNothing } from './clean-cell.js';
import { namedClinician } from './read-clinician.js';
import type { FieldCell, RowCells } from './row-cells.js';

/** A window further ahead than this is a slip of the pen. */
const MAX_YEARS_AHEAD = 3;

export interface WindowDates {
  on?: DateOn;
  statedOn?: DateOn;
  diagnosedOn?: DateOn;
  today: DateOn;
}

/**
 * The decision window of a row. It is confirmed only by a named clinician's dated statement; else it sorts the case
 * and is flagged until somebody asks (decisions.md, "Window"). One that cannot be refuses the row: it is the clock.
 */
export function readWindow(row: RowCells, dates: WindowDates): StateWindow | undefined {
  const setBy = row.first('windowSetBy');
  const { on, statedOn, today } = dates;
  if (on === undefined) {
    if (setBy && !saysNothing(setBy.text)) row.keep(setBy.header, setBy.text);
    return undefined;
  }
  const column = row.first('windowOn')?.header;
  refuseImpossible(row, { ...dates, on }, column);
  if (on < today) {
    row.add(column, note('WINDOW_PASSED', `${on} has passed; kept, to be confirmed with the clinician.`));
  }
  const clinicianName = setBy ? namedClinician(setBy.text) : undefined;
  const isConfirmed = clinicianName !== undefined && statedOn !== undefined;
  if (!isConfirmed) row.add(column, note('WINDOW_UNCONFIRMED', whyUnconfirmed(on, clinicianName, setBy)));
  const isSaid = setBy !== undefined && clinicianName === undefined && !saysNothing(setBy.text);
  return {
    on,
    ...(clinicianName ? { clinicianName } : {}),
    ...(statedOn ? { statedOn } : {}),
    ...(isSaid ? { note: `${setBy.header}: ${cut(setBy.text, 900)}` } : {}),
  };
}

function refuseImpossible(
  row: RowCells,
  dates: WindowDates & { on: DateOn },
  column: string | undefined,
): void {
  const { on, statedOn, diagnosedOn, today } = dates;
  if (diagnosedOn !== undefined && on < diagnosedOn) {
    row.refuse(column, note('WINDOW_IMPOSSIBLE', `${on} is before the diagnosis of ${diagnosedOn}.`));
  }
  if (on < '1900-01-01') row.refuse(column, note('WINDOW_IMPOSSIBLE', `${on} is before 1900.`));
  if (on > addYears(today, MAX_YEARS_AHEAD)) {
    row.refuse(column, note('WINDOW_FAR', `${on} is more than ${MAX_YEARS_AHEAD} years ahead.`));
  }
  if (statedOn !== undefined && statedOn > today) {
    row.refuse(row.first('windowStatedOn')?.header, note('DATE_IMPOSSIBLE', `${statedOn} is in the future.`));
  }
}

function whyUnconfirmed(on: DateOn, clinicianName: string | undefined, setBy: FieldCell | undefined): string {
  if (clinicianName)
    return `${on} is to be confirmed: the file does not say on which day ${clinicianName} said so.`;
  const who =
    setBy && !saysNothing(setBy.text)
      ? `${quoted(setBy.text)} is no named clinician`
      : 'no clinician is named';
  return `${on} is to be confirmed: ${who}.`;
}
