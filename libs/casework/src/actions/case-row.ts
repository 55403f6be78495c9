import type { Row } from '@sextant/data';
import type { CaseState } from '@sextant/domain';

/** The row of `care_case`: the state's single values, triage and window as columns. */
export function caseRow(caseId: string, patientId: string, state: CaseState): Row {
  const { reported, window } = state;
  return {
    id: caseId,
    patientId,
    version: state.version,
    status: state.status,
    round: state.round,
    navigatorId: state.navigatorId,
    openedAt: state.openedAt,
    openedOn: state.openedOn,
    pauseReason: state.pauseReason,
    resumeOn: state.resumeOn,
    closeReason: state.closeReason,
    closedOn: state.closedOn,
    reportedFact: reported?.fact,
    reportedOn: reported?.on,
    reportedSource: reported?.source,
    ...state.triage,
    isCaregiverPermitted: state.caregiverPermission?.isGiven === true,
    windowOn: window?.on,
    windowClinicianName: window?.clinicianName,
    windowStatedOn: window?.statedOn,
    windowBases: window?.bases,
    windowNote: window?.note,
    isWindowConfirmed: window?.isConfirmed,
    windowOrigin: window?.origin,
    windowRecordedById: window?.recordedById,
    lastTouchAt: state.lastTouchAt,
    lastPatientContactAt: state.lastPatientContactAt,
  };
}
