import { randomUUID } from 'node:crypto';
import { ownerDataSource } from '@sextant/data';
import { refused, type InputRefused } from '../people/problem.js';
import { organizationProblems, type OrganizationBasics, type SenderChecks } from './organization.js';

export interface NewOrganization extends OrganizationBasics {
  /** Left out: a new one. */
  id?: string;
  isDemo?: boolean;
}

/**
 * Makes an organization, unless one with this id is there. Only the owner of the database may: the servers' own role
 * cannot add one.
 * @returns its id, or why the settings cannot be taken
 */
export async function createOrganization(
  ownerUrl: string,
  settings: NewOrganization,
  checks: SenderChecks,
): Promise<{ kind: 'CREATED'; orgId: string } | InputRefused> {
  const problems = organizationProblems(settings, checks);
  if (problems.length > 0) return refused(...problems);
  const orgId = settings.id ?? randomUUID();
  const source = await ownerDataSource(ownerUrl).initialize();
  try {
    await source.transaction(async (manager) => {
      // Row-level security is forced on the owner too.
      await manager.query(`select set_config('app.org', $1, true)`, [orgId]);
      await manager.query(
        `insert into organization (org_id, name, sender_name, sender_phone, zone, quiet_start_hour, quiet_end_hour,
           is_second_factor_required, is_demo) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (org_id) do nothing`,
        [
          orgId,
          settings.name,
          settings.senderName,
          settings.senderPhone,
          settings.zone,
          settings.quietStartHour,
          settings.quietEndHour,
          settings.isSecondFactorRequired,
          settings.isDemo ?? false,
        ],
      );
    });
  } finally {
    await source.destroy();
  }
  return { kind: 'CREATED', orgId };
}
