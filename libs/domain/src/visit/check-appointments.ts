import type { DateOn } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import { dateIn } from '../calendar/zone.js';
import type { RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { APPOINTMENT_ACTIONS } from '../case/open-actions.js';
import { refuse, taken, unknown } from '../case/refuse.js';
import { findBooked, type AppointmentAction } from './appointments.js';

export function checkAppointments(
  state: CaseState,
  action: AppointmentAction,
  recorded: RecordedAction,
): Refused | undefined {
  if (action.type === 'BOOK_APPOINTMENT') {
    return (
      taken(state.appointments, action.appointmentId, 'appointmentId', 'appointment') ??
      checkDay(action) ??
      checkAlone(state, action.appointmentId)
    );
  }
  if (action.type === 'RECORD_PAST_VISIT') {
    return (
      taken(state.appointments, action.appointmentId, 'appointmentId', 'appointment') ?? checkDay(action)
    );
  }
  const appointment = state.appointments.find((one) => one.id === action.appointmentId);
  if (!appointment) return unknown(state.appointments, action.appointmentId, 'appointmentId', 'appointment');
  if (appointment.round !== state.round || !APPOINTMENT_ACTIONS[appointment.state].includes(action.type)) {
    return refuse(
      'NOT_IN_THIS_STATE',
      'This appointment is over or canceled. Book a new one, or take the last action back.',
      'appointmentId',
    );
  }
  switch (action.type) {
    case 'MOVE_APPOINTMENT':
      return checkDay(action) ?? checkAlone(state, action.appointmentId);
    case 'CANCEL_APPOINTMENT':
      return undefined;
    case 'RECORD_ATTENDANCE':
      // A visit in a zone ahead of the organization's may already be over on what is tomorrow there.
      if (action.result !== 'OPINION_RECEIVED' && appointment.startsOn > addDays(recorded.on, 1)) {
        return refuse(
          'NOT_IN_THIS_STATE',
          'The visit is still ahead. Move it if it took place earlier.',
          'result',
        );
      }
      return undefined;
  }
}

/** Two visits at once would confuse who is reminded of what. */
function checkAlone(state: CaseState, appointmentId: string): Refused | undefined {
  const booked = findBooked(state);
  if (!booked || booked.id === appointmentId) return undefined;
  return refuse(
    'NOT_IN_THIS_STATE',
    'Another visit is booked. Move or cancel that one first.',
    'appointmentId',
  );
}

/** The stored calendar day must be the day the patient reads on the wall at the visit's place. */
function checkDay(action: { startsAt: string; zone: string; startsOn: DateOn }): Refused | undefined {
  if (dateIn(action.zone, action.startsAt) === action.startsOn) return undefined;
  return refuse('INVALID', 'The day does not fit the time in the zone of the visit.', 'startsOn');
}
