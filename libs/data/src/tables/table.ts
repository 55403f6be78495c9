import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/**
 * A column as PostgreSQL has it: its type, `?` when it may be null, ` = …` when the database fills it in.
 * `'text?'`, `'uuid'`, `'text[]'`, `'integer = 1'`.
 */
export type ColumnText = string;

export interface ColumnSpec {
  /** Name in SQL. */
  name: string;
  type: string;
  isNullable: boolean;
  default?: string;
}

export interface Table<Property extends string = string> {
  name: string;
  /** Key properties besides the organization. */
  key: readonly Property[];
  columns: Readonly<Record<Property, ColumnSpec>>;
}

/**
 * One table in one place: TypeORM's entity, the statements that write its rows, and the test against the migrated
 * schema all come from this. Properties are camel case here and snake case in SQL; `orgId` is added to every table.
 */
export function defineTable<Property extends string>(
  name: string,
  key: readonly NoInfer<Property>[],
  columns: Readonly<Record<Property, ColumnText>>,
): Table<Property> {
  const entries = Object.entries<ColumnText>(columns).map(([property, text]) => [
    property,
    columnOf(property, text),
  ]);
  return { name, key, columns: Object.fromEntries(entries) as Record<Property, ColumnSpec> };
}

/** Every property of a domain type as a column: a new one without a column does not compile. */
export type ColumnsOf<T> = Record<keyof T & string, ColumnText>;

const COLUMN = /^(?<type>[a-z]+(?:\[\])?)(?<nullable>\?)?(?: = (?<fallback>.+))?$/;

function columnOf(property: string, text: ColumnText): ColumnSpec {
  const parts = COLUMN.exec(text)?.groups;
  if (!parts?.type) throw new Error(`${text} is no column.`);
  return {
    name: property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    type: parts.type,
    isNullable: parts.nullable === '?',
    ...(parts.fallback ? { default: parts.fallback } : {}),
  };
}

const TYPEORM_NAMES: Record<string, EntitySchemaColumnOptions['type']> = {
  timestamptz: 'timestamp with time zone',
};

/** TypeORM takes a generated uuid and a number for what they are, and anything else as SQL. */
function defaultOf(fallback: string | undefined): Partial<EntitySchemaColumnOptions> {
  if (fallback === undefined) return {};
  if (fallback === 'gen_random_uuid()') return { generated: 'uuid' };
  return { default: /^\d+$/.test(fallback) ? Number(fallback) : () => fallback };
}

/** The table as an entity for TypeORM. */
export function entityOf(table: Table): EntitySchema<Record<string, unknown>> {
  const columns: Record<string, EntitySchemaColumnOptions> = {
    orgId: { name: 'org_id', type: 'uuid', primary: true, primaryKeyConstraintName: `${table.name}_pkey` },
  };
  for (const [property, column] of Object.entries(table.columns)) {
    const isArray = column.type.endsWith('[]');
    const type = isArray ? column.type.slice(0, -2) : column.type;
    const { default: fallback } = column;
    columns[property] = {
      name: column.name,
      type: (TYPEORM_NAMES[type] ?? type) as EntitySchemaColumnOptions['type'],
      array: isArray,
      nullable: column.isNullable,
      ...(table.key.includes(property)
        ? { primary: true, primaryKeyConstraintName: `${table.name}_pkey` }
        : {}),
      ...defaultOf(fallback),
    };
  }
  return new EntitySchema({ name: table.name, tableName: table.name, columns });
}
