import { instantAt, isDateOn, type Action } from '@sextant/domain';
import type { CaseFacts } from '../cases/case-facts.js';

const WALL_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * What an action carries of the organization as it is now, so that a later setting does not change what was meant: the
 * threshold a distress score is held against, and the instant a wall time of the practice stands for.
 */
export function stamped(
  action: Action,
  { settings, organization }: Pick<CaseFacts, 'settings' | 'organization'>,
): Action {
  switch (action.type) {
    case 'RECORD_DISTRESS':
      return { ...action, threshold: settings.distressThreshold };
    case 'LOG_TIME': {
      const time = WALL_TIME.exec(action.endedTime ?? '');
      if (!time || !isDateOn(action.endedOn)) return action;
      return {
        ...action,
        endedAt: instantAt(organization.zone, action.endedOn, Number(time[1]), Number(time[2])),
      };
    }
    default:
      return action;
  }
}
