import { namedQuery, type Role } from '@sextant/data';

/** A member of the staff as the directory shows one. */
export interface Person {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  isClinical: boolean;
  status: 'INVITED' | 'ACTIVE' | 'DEACTIVATED';
  openCaseCount: number;
  lastSignInAt: string | null;
  version: number;
}

const PERSON = `p.id, p.name, p.email, p.roles, p.is_clinical as "isClinical", p.status, p.version,
  c.last_sign_in_at as "lastSignInAt",
  (select count(*) from care_case k
   where k.org_id = p.org_id and k.navigator_id = p.id and k.status <> 'CLOSED') as "openCaseCount"
  from person p left join credential c on c.org_id = p.org_id and c.person_id = p.id`;

export const listPeopleQuery = namedQuery<Person>(
  'identity-people',
  `select ${PERSON} where p.org_id = $1
   order by p.status = 'DEACTIVATED', p.name collate "und-x-icu", p.id`,
);

export const getPersonQuery = namedQuery<Person>(
  'identity-person',
  `select ${PERSON} where p.org_id = $1 and p.id = $2`,
);

/** Locks a person, so that what is decided about them here still holds when it is written. */
export const lockPersonQuery = namedQuery<{ id: string }>(
  'identity-lock-person',
  'select id from person where org_id = $1 and id = $2 for no key update',
);

/**
 * From here on nobody can be given a case of this person's. Whoever records on a case locks the case first and the
 * navigator after it (by the foreign key): so this comes after the cases too, or two would wait for each other.
 */
export const lockPersonAgainstCasesQuery = namedQuery<{ id: string }>(
  'identity-lock-person-against-cases',
  'select id from person where org_id = $1 and id = $2 for update',
);

/** Locks every administrator in one order: two who take the role from each other come one after the other. */
export const lockAdministratorsQuery = namedQuery<{ id: string }>(
  'identity-lock-administrators',
  `select id from person where org_id = $1 and status = 'ACTIVE' and 'ADMINISTRATOR' = any (roles)
   order by id for no key update`,
);

export const insertPersonQuery = namedQuery<{ id: string }>(
  'identity-insert-person',
  `insert into person (org_id, email, name, roles, is_clinical) values ($1, $2, $3, $4, $5)
   on conflict (email) do nothing returning id`,
);

export const findOwnInvited = namedQuery<{ id: string }>(
  'identity-find-own-invited',
  `select id from person where org_id = $1 and email = $2 and status = 'INVITED'`,
);

export const updatePersonQuery = namedQuery<{ id: string }>(
  'identity-update-person',
  `update person set name = $4, roles = $5, is_clinical = $6, version = version + 1
   where org_id = $1 and id = $2 and version = $3 returning id`,
);

export const setStatusQuery = namedQuery<{ id: string }>(
  'identity-set-status',
  `update person p set version = version + 1, status = case
     when $4 = 'DEACTIVATED' then 'DEACTIVATED'
     when exists (
       select from credential c where c.org_id = p.org_id and c.person_id = p.id and c.password_hash is not null
     ) then 'ACTIVE' else 'INVITED' end
   where org_id = $1 and id = $2 and version = $3 returning id`,
);

export const deleteLinksOf = namedQuery(
  'identity-delete-links-of',
  'delete from credential_link where org_id = $1 and person_id = $2 and used_at is null',
);

export const setLanguageQuery = namedQuery(
  'identity-set-language',
  'update person set language = $3, version = version + 1 where org_id = $1 and id = $2 and language <> $3',
);
