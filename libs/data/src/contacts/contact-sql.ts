/**
 * Contact points in SQL: the only place besides `contact-rows.ts` that names their columns, so that encrypting them is a
 * change in this folder. Arguments are SQL expressions of the surrounding statement, never values.
 */

/** JSON list of the contact points of a patient, oldest first, each with whether its place has opted out. */
export function contactsJson(orgId: string, patientId: string): string {
  return `(
    select coalesce(json_agg(json_build_object('id', cp.id, 'kind', cp.kind, 'owner', cp.owner, 'value', cp.value,
        'extension', cp.extension, 'label', cp.label, 'isTextable', cp.is_textable, 'isInvalid', cp.is_invalid,
        'version', cp.version, 'isOptedOut', exists (
          select from opt_out o where o.org_id = cp.org_id and o.value = cp.value and o.lifted_at is null
            and o.channel = case cp.kind when 'PHONE' then 'SMS' else 'EMAIL' end)
      ) order by cp.owner desc, cp.created_at, cp.id), '[]')
    from contact_point cp where cp.org_id = ${orgId} and cp.patient_id = ${patientId})`;
}

/** Ids of patients with this number (E.164) or these last seven digits. */
export function patientsByPhone(orgId: string, value: string, tail: string): string {
  return `(
    select cp.patient_id from contact_point cp where cp.org_id = ${orgId} and cp.value = ${value}
    union
    select cp.patient_id from contact_point cp where cp.org_id = ${orgId} and cp.tail_key = ${tail})`;
}
