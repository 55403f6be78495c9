import { notFound, recordAction } from '@sextant/casework';
import type {
  BuildPacketInput,
  InputRefused,
  NotFound,
  Packet,
  SendPacketInput,
  SendPacketResult,
} from '@sextant/contract';
import { audit, isUuid, withTenant, type Ctx } from '@sextant/data';
import { foldCase, RECORD_ACTIONS } from '@sextant/domain';
import { packetView } from '../files/case-files.js';
import { CASE_PAPER_FACTS } from '../files/document-sql.js';
import { requireStaff } from '../upload/receive-upload.js';
import { ADD_PACKET, FIND_PACKET, LOCK_CASE, MARK_SENT, type StoredPacket } from './packet-sql.js';

export type PacketAnswer = ({ __typename: 'Packet' } & Packet) | NotFound;

/** Asks for a packet; the worker builds it. While one is being built for the case, that one is the answer. */
export async function buildPacket(
  ctx: Ctx,
  { packetId, caseId, size }: BuildPacketInput,
): Promise<PacketAnswer> {
  requireStaff(ctx);
  if (!isUuid(packetId) || !isUuid(caseId)) return notFound();
  return withTenant(ctx, async (inside) => {
    const { tx } = inside;
    const [held] = await tx.query(LOCK_CASE, [ctx.orgId, caseId]);
    if (!held) return notFound();
    const [known] = await tx.query(FIND_PACKET, [ctx.orgId, held.open ?? packetId]);
    if (known) return known.caseId === caseId ? asAnswer(ctx, known) : notFound();
    const values = [
      packetId,
      caseId,
      held.version + 1,
      size ?? 'LETTER',
      ctx.personId ?? null,
      ctx.clock.now(),
    ];
    tx.later(ADD_PACKET, [ctx.orgId, ...values]);
    audit(inside, tx, { act: 'E', what: 'packet.ask', caseIds: [caseId], subjectId: packetId });
    const [added] = await tx.query(FIND_PACKET, [ctx.orgId, packetId]);
    return added ? asAnswer(ctx, added) : notFound();
  });
}

const HOW_MAX = 200;
const REASON_MAX = 500;

/** Records that a packet was sent and how. With gaps it needs a reason, which stays with the packet. */
export async function sendPacket(ctx: Ctx, input: SendPacketInput): Promise<SendPacketResult> {
  requireStaff(ctx);
  const { packetId, actionId } = input;
  const [how, reason] = [input.how.trim(), input.overrideReason?.trim() ?? ''];
  if (!isUuid(packetId)) return notFound();
  return withTenant(ctx, async (inside) => {
    const { tx } = inside;
    const [packet] = await tx.query(FIND_PACKET, [ctx.orgId, packetId]);
    if (!packet) return notFound();
    const problem = problemOf(packet, how, reason);
    if (problem) return problem;
    const [facts] = await tx.query(CASE_PAPER_FACTS, [ctx.orgId, packet.caseId]);
    if (!facts) return notFound();
    const here = packet.items.filter((item) => item.state === 'HERE').map((item) => item.recordItemId);
    const recordItemIds = foldCase(facts.actions)
      .recordItems.filter(
        ({ id, state }) => here.includes(id) && RECORD_ACTIONS[state].includes('SEND_RECORDS'),
      )
      .map(({ id }) => id);
    if (recordItemIds.length === 0)
      return refused('packetId', 'NOTHING_TO_SEND', 'There is no record in this packet that can be sent.');
    const recorded = await recordAction(inside, {
      actionId,
      caseId: packet.caseId,
      action: { type: 'SEND_RECORDS', recordItemIds, carrier: how },
    });
    if (recorded.__typename === 'ActionRecorded') {
      tx.later(MARK_SENT, [ctx.orgId, packetId, ctx.clock.now(), ctx.personId ?? null, how, reason || null]);
    }
    return recorded;
  });
}

function problemOf(packet: StoredPacket, how: string, reason: string): InputRefused | undefined {
  if (packet.state !== 'READY') return refused('packetId', 'NOT_READY', 'The packet is not built yet.');
  if (!how || how.length > HOW_MAX)
    return refused('how', 'MISSING', 'Say how it was sent, for example by fax.');
  if (reason.length > REASON_MAX) return refused('overrideReason', 'TOO_LONG', 'Keep the reason short.');
  if (packet.gaps.length > 0 && !reason)
    return refused('overrideReason', 'MISSING', 'Something is missing. Say why it is sent all the same.');
  return undefined;
}

function refused(
  field: string,
  code: string,
  message: string,
): InputRefused & { __typename: 'InputRefused' } {
  return { __typename: 'InputRefused', problems: [{ field, code, message }] };
}

function asAnswer({ clock }: Ctx, packet: StoredPacket): PacketAnswer {
  return { __typename: 'Packet', ...packetView(packet, clock.now()) };
}
