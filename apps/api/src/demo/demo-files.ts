import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namedQuery, tenantQuery, type Ctx } from '@sextant/data';
import { beginUpload, buildPacket, checkDocument, finishUpload, type DocumentDeps } from '@sextant/documents';
import type { DateOn, RecordKind } from '@sextant/domain';
import { demoReport } from './demo-papers.js';
import { demoId } from './demo-random.js';

interface PaperRecord {
  caseId: string;
  recordItemId: string;
  navigatorId: string;
  kind: RecordKind;
  holderName: string;
  receivedOn: DateOn;
  patientName: string;
  mrn: string | null;
}

/**
 * Of each navigator the first two open cases whose papers are all here and readable. $1 organization, $2 kinds that are
 * no papers.
 */
const PAPERS_HERE = namedQuery<PaperRecord>(
  'demo-papers-here',
  `with whole as (
     select c.id, c.navigator_id, c.patient_id,
       row_number() over (partition by c.navigator_id order by p.mrn, c.id) as place
     from care_case c join patient p on p.org_id = c.org_id and p.id = c.patient_id
     where c.org_id = $1 and c.status = 'OPEN' and c.navigator_id is not null
       and exists (select from candidate k where k.org_id = c.org_id and k.case_id = c.id and k.is_chosen)
       and (select count(*) >= 3 and bool_and(r.state in ('READABLE', 'NOT_APPLICABLE') and r.round = 1)
         from record_item r where r.org_id = c.org_id and r.case_id = c.id and r.kind <> all ($2)))
   select w.id as "caseId", r.id as "recordItemId", w.navigator_id as "navigatorId", r.kind,
     coalesce(r.holder_name, h.name, 'Harborlight Hospital') as "holderName", r.received_on as "receivedOn",
     p.name as "patientName", p.mrn
   from whole w
   join patient p on p.org_id = $1 and p.id = w.patient_id
   join record_item r on r.org_id = $1 and r.case_id = w.id and r.state = 'READABLE' and r.kind <> all ($2)
   left join holder h on h.org_id = $1 and h.id = r.holder_id
   where w.place <= 2 order by w.navigator_id, w.place, r.id`,
);
const NO_PAPERS: readonly RecordKind[] = ['BIOPSY_SLIDES', 'IMAGING_DISC'];

/**
 * Small fictional reports for some of the demo's cases, taken in as if somebody had sent them, and for each
 * navigator one packet that the worker builds as soon as it runs. Ids follow from those of the records: what was cut short is finished by the next start.
 */
export async function seedDemoFiles(ctx: Ctx, deps: DocumentDeps): Promise<void> {
  const papers = await tenantQuery(ctx, PAPERS_HERE, [ctx.orgId, NO_PAPERS]);
  const folder = await mkdtemp(join(tmpdir(), 'sextant-demo-'));
  try {
    for (const paper of papers) await sendPaper(ctx, deps, paper, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const firstOf = new Map(papers.toReversed().map(({ navigatorId, caseId }) => [navigatorId, caseId]));
  for (const [navigatorId, caseId] of firstOf) {
    await buildPacket(asNavigator(ctx, navigatorId), { packetId: demoId(`packet/${caseId}`), caseId });
  }
}

async function sendPaper(ctx: Ctx, deps: DocumentDeps, paper: PaperRecord, folder: string): Promise<void> {
  const { caseId, recordItemId, receivedOn: on } = paper;
  const made = demoReport({ ...paper, on });
  if (!made) return;
  const documentId = demoId(`file/${recordItemId}`);
  // The day the record came, in the afternoon of New York.
  const clock = { now: () => `${on}T19:30:00Z` };
  const sender: Ctx = { ...asNavigator(ctx, paper.navigatorId), clock };
  const path = join(folder, documentId);
  await writeFile(path, made.bytes);
  await beginUpload(sender, { documentId, caseId, recordItemId, name: made.name, bytes: made.bytes.length });
  await finishUpload(sender, deps, { documentId, path });
  await checkDocument(ctx, deps, documentId);
}

function asNavigator(ctx: Ctx, personId: string): Ctx {
  return { ...ctx, personId, actorKind: 'PERSON', roles: ['NAVIGATOR'] };
}
