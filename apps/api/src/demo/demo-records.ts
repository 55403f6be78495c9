import type { DemoStand } from './demo-stands.js';
import type { DemoAct, Way } from './demo-way.js';

/** Releases, requests with the holder's clock, loans and second requests, on top of what the case went through. */
export function demoRecords(stand: DemoStand, way: Way): DemoAct[] {
  const listed = way.age - 2;
  switch (stand) {
    case 'RECORDS_WAITING':
      return [
        ...way.release(listed, { endsOn: way.on(-120), signedAgo: listed - 1 }),
        ...accessRequest(way, 6, 5),
      ];
    case 'SLIDES_LATE':
      return [
        ...way.release(way.age - 3, { endsOn: way.on(-10), signedAgo: way.age - 3 }),
        way.act(5, {
          type: 'MARK_RECORD_WRONG',
          recordItemId: way.id('labs'),
          reason: 'Only the first of four pages came',
        }),
        way.act(5, {
          type: 'REQUEST_RECORDS',
          recordItemIds: [way.id('labs')],
          way: 'DEPARTMENT',
          basis: 'TREATMENT',
          note: 'Asked for all four pages',
        }),
        way.act(2, {
          type: 'PROMISE_RECORDS',
          recordItemIds: [way.id('labs')],
          promisedOn: way.on(-2),
          contactName: 'Front desk',
        }),
      ];
    case 'PATIENT_ASKS_HELP':
      return way.release(listed, { endsOn: way.on(-150) });
    case 'TWO_UNANSWERED':
      return way.release(listed, { endsOn: way.on(2), signedAgo: listed });
    // The patient had asked before there was a case.
    case 'DISC_UNREADABLE':
      return [
        ...accessRequest(way, listed, 41),
        way.act(listed, {
          type: 'EXTEND_REQUEST',
          recordItemIds: [way.id('summary')],
          writtenOn: way.on(14),
          reason: 'The chart is stored away from the hospital',
        }),
      ];
    case 'CONSENT_REFUSED':
      return accessRequest(way, listed, 34);
    case 'RECORDS_SENT':
      return [
        way.act(1, {
          type: 'MARK_RECORDS_ARRIVED',
          recordItemIds: [way.id('slides')],
          arrivedOn: way.on(1),
        }),
      ];
    case 'DECISION_MISSING':
      return [
        way.send(way.age - 9, ['slides'], parcel('UPS', `1Z555AA${String(10_000 + way.index)}`, way.on(1))),
        way.send(way.age - 9, ['disc'], parcel('FedEx', `5550${String(10_000_000 + way.index)}`)),
        way.act(way.age - 11, { type: 'ACCEPT_RECORDS', recordItemIds: [way.id('slides'), way.id('disc')] }),
      ];
    default:
      return [];
  }
}

/** A treatment summary the patient asks for by right: since then the holder's 30 days run. */
function accessRequest(way: Way, daysAgo: number, reachedAgo: number): DemoAct[] {
  return [
    way.need(daysAgo, 'summary', 'TREATMENT_SUMMARY', 1, 'RECORDS_OFFICE'),
    way.act(daysAgo, {
      type: 'REQUEST_RECORDS',
      recordItemIds: [way.id('summary')],
      way: 'RECORDS_OFFICE',
      basis: 'RIGHT_OF_ACCESS',
      reachedHolderOn: way.on(Math.max(reachedAgo, daysAgo)),
    }),
  ];
}

function parcel(carrier: string, trackingNumber: string, returnDueOn?: string) {
  return { carrier, trackingNumber, mustReturn: true, ...(returnDueOn ? { returnDueOn } : {}) };
}
