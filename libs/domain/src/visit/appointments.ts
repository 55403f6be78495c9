import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched, replaced, without } from '../case/patch.js';
import type { Appointment } from './visit.types.js';

export type AppointmentAction = ActionOf<
  'BOOK_APPOINTMENT' | 'RECORD_PAST_VISIT' | 'MOVE_APPOINTMENT' | 'CANCEL_APPOINTMENT' | 'RECORD_ATTENDANCE'
>;

export function applyAppointments(
  state: CaseState,
  action: AppointmentAction,
  recorded: RecordedAction,
): CaseState {
  const change = (replace: (one: Appointment) => Appointment): CaseState => ({
    ...state,
    appointments: replaced(state.appointments, [action.appointmentId], replace),
  });
  switch (action.type) {
    case 'BOOK_APPOINTMENT': {
      const { type, appointmentId, mode, startsAt, zone, startsOn, ...facts } = action;
      const bare: Appointment = {
        id: appointmentId,
        round: state.round,
        mode,
        state: 'BOOKED',
        startsAt,
        zone,
        startsOn,
        moveCount: 0,
      };
      return { ...state, appointments: [...state.appointments, patched(bare, facts)] };
    }
    case 'RECORD_PAST_VISIT': {
      const { type, appointmentId, mode, startsAt, zone, startsOn, result, ...facts } = action;
      const bare: Appointment = {
        id: appointmentId,
        round: state.round,
        mode,
        state: result,
        startsAt,
        zone,
        startsOn,
        moveCount: 0,
        endedOn: startsOn,
      };
      return { ...state, appointments: [...state.appointments, patched(bare, facts)] };
    }
    case 'MOVE_APPOINTMENT': {
      const { startsAt, zone, startsOn, usState, reason } = action;
      const moved = change((one) =>
        patched<Appointment>(
          {
            ...without(one, 'reason', 'endedOn'),
            state: 'BOOKED',
            startsAt,
            zone,
            startsOn,
            moveCount: one.moveCount + 1,
          },
          { reason, usState },
        ),
      );
      return withVisitAskedAgain(moved, recorded);
    }
    case 'CANCEL_APPOINTMENT':
      return change((one) =>
        patched<Appointment>({ ...one, state: 'CANCELED', endedOn: recorded.on }, { reason: action.reason }),
      );
    case 'RECORD_ATTENDANCE':
      return change((one) => ({ ...one, state: action.result, endedOn: action.on }));
  }
}

/** The visit that is ahead (or whose result is missing) in the present round. */
export function findBooked(state: CaseState): Appointment | undefined {
  return state.appointments.find((one) => one.round === state.round && one.state === 'BOOKED');
}

/** Attended, or the written opinion is there. */
export function isVisitDone(state: CaseState): boolean {
  return state.appointments.some(
    (one) => one.round === state.round && (one.state === 'ATTENDED' || one.state === 'OPINION_RECEIVED'),
  );
}

/**
 * A "yes" to the old date says nothing about the new one: the patient's confirmation of a moved visit is
 * asked for again as a new task, named after the action, with reminders of its own.
 */
function withVisitAskedAgain(state: CaseState, recorded: RecordedAction): CaseState {
  const asked = state.tasks.filter(
    (task) => task.kind === 'CONFIRM_VISIT' && task.round === state.round && task.state !== 'CANCELED',
  );
  const latest = asked.at(-1);
  if (!latest || state.status !== 'OPEN') return state;
  const openIds = asked.filter((task) => task.state === 'OPEN').map((task) => task.id);
  return {
    ...state,
    tasks: [
      ...replaced(state.tasks, openIds, (task) => ({ ...task, state: 'CANCELED' as const })),
      {
        id: recorded.id,
        round: state.round,
        kind: 'CONFIRM_VISIT',
        state: 'OPEN',
        isHandSent: false,
        askedAt: recorded.at,
        askedOn: recorded.on,
      },
    ],
  };
}
