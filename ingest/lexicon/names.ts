/** All names the field knows, read from the tables of this folder, with the form that makes their id the same in every language. */
import type { EntityType } from '#graph/model/document-graph.ts';
import { CHIPS } from './chips.ts';
import { COMPANIES } from './companies.ts';
import { COUNTRIES } from './countries.ts';
import { DATASETS } from './datasets.ts';
import { INSTITUTIONS } from './institutions.ts';
import { MODELS } from './models.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { POLICIES } from './policies.ts';
import { SOFTWARE } from './software.ts';
import { TECHNOLOGIES } from './technologies.ts';

export interface KnownName {
  /** Canonical: as a Chinese reader usually writes it. */
  readonly name: string;
  readonly type: EntityType;
  /** Other forms, in the order of the table. */
  readonly aliases: readonly string[];
  /** Whether versions of it (Name 2.5 Pro) are things of their own. */
  readonly family: boolean;
  /** Whether the name without a version is something else. */
  readonly onlyVersions: boolean;
}

const TABLES: readonly (readonly [type: EntityType, table: string])[] = [
  ['company', COMPANIES],
  ['institution', INSTITUTIONS],
  ['model', MODELS],
  ['chip', CHIPS],
  ['software', SOFTWARE],
  ['dataset', DATASETS],
  ['technology', TECHNOLOGIES],
  ['policy', POLICIES],
  ['person', PEOPLE],
  ['place', COUNTRIES],
  ['place', PLACES],
];

export const KNOWN_NAMES: readonly KnownName[] = TABLES.flatMap(([type, table]) => rows(type, table));

/** A line is a row: `canonical|alias|alias`; `~` after the canonical name marks a family, `~+` one named only with a version. */
function rows(type: EntityType, table: string): readonly KnownName[] {
  return table.split('\n').flatMap((line): readonly KnownName[] => {
    const [first = '', ...aliases] = line.split('|');
    const [name = '', mark] = first.split('~');
    return name === '' ? [] : [{ name, type, aliases, family: mark !== undefined, onlyVersions: mark === '+' }];
  });
}

/** The form an id is made of: the first Latin one, so that a Chinese and an English report share it; else the canonical name. */
export function idForm(name: string, aliases: readonly string[]): string {
  return [name, ...aliases].find((form) => /^[\p{Script=Latin}\p{Script=Greek}\d][^\p{Script=Han}]+$/u.test(form)) ?? name;
}
