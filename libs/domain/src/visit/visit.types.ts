import type { DateOn, InstantAt } from '../calendar/date-on.js';
import type { UsState } from './us-states.js';

export const VISIT_MODES = ['IN_PERSON', 'VIDEO', 'WRITTEN_OPINION'] as const;
export type VisitMode = (typeof VISIT_MODES)[number];

export const APPOINTMENT_STATES = ['BOOKED', 'ATTENDED', 'NO_SHOW', 'CANCELED', 'OPINION_RECEIVED'] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

export interface Appointment {
  id: string;
  round: number;
  mode: VisitMode;
  state: AppointmentState;
  startsAt: InstantAt;
  /** IANA zone of the visit's place: the patient reads this wall time. */
  zone: string;
  /** The calendar day of the visit in `zone`. */
  startsOn: DateOn;
  clinicianName?: string;
  place?: string;
  /** The state the place is in: what usually holds for a recording depends on it. */
  usState?: UsState;
  /** How often it was moved. */
  moveCount: number;
  reason?: string;
  endedOn?: DateOn;
}
