import type { Me } from '@sextant/contract';
import { dateIn } from '@sextant/domain';
import { getOrganization, type Session } from '@sextant/identity';
import { ctxOf } from '../graphql/request-context.js';
import type { Services } from '../services.js';
import { organizationAnswer } from './organization-answer.js';

/** The person of a session with their organization, as every screen shows them. */
export async function meOf(services: Services, session: Session, requestId: string): Promise<Me> {
  const ctx = ctxOf(services, session, requestId);
  const organization = await getOrganization(ctx);
  const { name, email, roles, isClinical, language, hasSecondFactor, mustEnrollSecondFactor } = session;
  return {
    id: session.personId,
    name,
    email,
    roles,
    isClinical,
    language,
    hasSecondFactor,
    mustEnrollSecondFactor,
    organization: organizationAnswer(organization),
    today: dateIn(organization.zone, ctx.clock.now()),
    mode: MODES[services.env.SEXTANT_MODE],
  };
}

const MODES = { demo: 'DEMO', production: 'PRODUCTION', test: 'TEST' } as const;
