import { isJson, listAt, objectAt, textAt, textsAt, type Json } from './json.js';

/** A resource of the file with the names others may call it by. */
export interface Resource {
  type: string;
  json: Json;
  names: ReadonlySet<string>;
}

const MAX_RESOURCES = 50_000;

/** Every resource of a file: of bundles (also nested ones), of lists, contained ones, or the one it is. */
export function resourcesOf(root: unknown): Resource[] {
  const resources: Resource[] = [];
  // A list, not a recursion: bundles can be nested deeper than a stack.
  const open: { value: unknown; fullUrl?: string | undefined }[] = [{ value: root }];
  while (open.length > 0 && resources.length < MAX_RESOURCES) {
    const { value, fullUrl } = open.shift() ?? { value: undefined };
    if (Array.isArray(value)) {
      open.unshift(...value.slice(0, MAX_RESOURCES).map((each: unknown) => ({ value: each })));
      continue;
    }
    const type = textAt(value, 'resourceType');
    if (!isJson(value) || type === undefined) continue;
    if (type === 'Bundle') {
      const entries = listAt(value, 'entry').slice(0, MAX_RESOURCES);
      open.unshift(
        ...entries.map((entry) => ({
          value: objectAt(entry, 'resource'),
          fullUrl: textAt(entry, 'fullUrl'),
        })),
      );
      continue;
    }
    resources.push({ type, json: value, names: namesOf(type, value, fullUrl) });
  }
  return resources;
}

function namesOf(type: string, json: Json, fullUrl: string | undefined): Set<string> {
  const id = textAt(json, 'id');
  return new Set([
    ...(id === undefined ? [] : [`${type}/${id}`]),
    ...(fullUrl === undefined ? [] : [fullUrl]),
  ]);
}

/** `http://host/fhir/Patient/7/_history/2` also means `Patient/7`. */
function namesIn(reference: string): string[] {
  const bare = reference.replace(/\/_history\/[^/]*$/, '');
  const relative = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})$/.exec(bare)?.[1];
  return relative === undefined || relative === bare ? [bare] : [bare, relative];
}

/** Every resource of a file, found by what others call it and by the patient it is about. */
export class FhirFile {
  private readonly byName = new Map<string, Json>();
  private readonly about = new Map<string, Resource[]>();

  constructor(readonly resources: readonly Resource[]) {
    for (const resource of resources) {
      for (const name of resource.names) if (!this.byName.has(name)) this.byName.set(name, resource.json);
      for (const key of patientKeysOf(resource.json))
        this.about.set(key, [...(this.about.get(key) ?? []), resource]);
    }
  }

  /** The resources of a type that are about this patient, by reference or by an identifier they share. */
  of(patient: Resource, ...types: string[]): Json[] {
    const identifiers = listAt(patient.json, 'identifier').flatMap(
      (identifier) => identifierKey(identifier) ?? [],
    );
    const found = new Set([...patient.names, ...identifiers].flatMap((key) => this.about.get(key) ?? []));
    return [...found].filter(({ type }) => types.includes(type)).map(({ json }) => json);
  }

  /** The resource a reference points to: relative, absolute, `urn:uuid:`, or `#contained` in its own resource. */
  resolve(reference: Json | undefined, within: Json): Json | undefined {
    const text = textAt(reference, 'reference');
    if (text === undefined) return undefined;
    if (text.startsWith('#'))
      return listAt(within, 'contained').find((contained) => textAt(contained, 'id') === text.slice(1));
    return namesIn(text)
      .map((name) => this.byName.get(name))
      .find((json) => json !== undefined);
  }

  /** What a person or place is called: the words beside the reference, else the resource's own name. */
  nameOf(reference: Json | undefined, within: Json): string | undefined {
    const display = textAt(reference, 'display');
    if (display !== undefined) return display;
    const target = this.resolve(reference, within);
    const [name] = listAt(target, 'name');
    const parts = [...textsAt(name, 'prefix'), ...textsAt(name, 'given'), textAt(name, 'family')].filter(
      Boolean,
    );
    return textAt(target, 'name') ?? textAt(name, 'text') ?? (parts.length > 0 ? parts.join(' ') : undefined);
  }
}

function patientKeysOf(json: Json): Set<string> {
  const references = [objectAt(json, 'subject'), objectAt(json, 'patient'), objectAt(json, 'beneficiary')];
  return new Set(
    references.flatMap((reference) => {
      const text = textAt(reference, 'reference');
      const key = identifierKey(objectAt(reference, 'identifier'));
      return [...(text === undefined ? [] : namesIn(text)), ...(key === undefined ? [] : [key])];
    }),
  );
}

function identifierKey(identifier: Json | undefined): string | undefined {
  const value = textAt(identifier, 'value');
  return value === undefined ? undefined : `identifier ${textAt(identifier, 'system') ?? ''} ${value}`;
}
