/** One kind of node or relationship as a CSV file of `neo4j-admin database import`. Source: the Neo4j 5 operations manual, "Import". */
import { open, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import type { Properties, Property } from './properties.ts';

/** Between the words of a list; no text that is read holds it. */
export const LIST_SEPARATOR = '\u001F';
/** Characters that are gathered before they are written. */
const CHUNK = 1_000_000;

type ColumnType = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'datetime';

export class CsvTable {
  readonly #columns = new Map<string, ColumnType>();
  #file: FileHandle | undefined;
  #waiting: string[] = [];
  #size = 0;
  #longest = 0;
  #rows = 0;

  /** @param lead – headers of the first columns, e.g. `:ID(Claim)`. @param types – of columns that a value does not tell. */
  constructor(
    readonly folder: string,
    readonly name: string,
    readonly lead: readonly string[],
    readonly types: Readonly<Record<string, ColumnType>> = {},
  ) {}

  get rows(): number {
    return this.#rows;
  }

  /** Characters of the longest field. */
  get longest(): number {
    return this.#longest;
  }

  /** The argument that names the table's files. */
  get files(): string {
    return `${this.name}.header.csv,${this.name}.csv`;
  }

  async put(lead: readonly string[], properties: Properties): Promise<void> {
    for (const [key, value] of Object.entries(properties)) this.#column(key, value);
    const cells = [...this.#columns.keys()].map((key) => this.#cell(key, properties[key]));
    const line = `${[...lead.map(quoted), ...cells].join(',')}\n`;
    this.#waiting.push(line);
    this.#size += line.length;
    this.#rows += 1;
    if (this.#size >= CHUNK) await this.#flush();
  }

  /** Columns were met one by one: a row that lacks the last ones has no such properties. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#file?.close();
    const header = [...this.lead, ...[...this.#columns].map(([key, type]) => `${key}:${type}`)].join(',');
    await writeFile(join(this.folder, `${this.name}.header.csv`), `${header}\n`);
  }

  async #flush(): Promise<void> {
    this.#file ??= await open(join(this.folder, `${this.name}.csv`), 'w');
    await this.#file.appendFile(this.#waiting.join(''));
    this.#waiting = [];
    this.#size = 0;
  }

  #column(key: string, value: Property): void {
    const type = this.types[key] ?? typeOf(value);
    const known = this.#columns.get(key) ?? type;
    if (known !== type) throw new Error(`${this.name}.${key} is both ${known} and ${type}`);
    this.#columns.set(key, type);
  }

  #cell(key: string, value: Property | undefined): string {
    if (value === undefined) return '';
    if (typeof value !== 'string' && typeof value !== 'object') return String(value);
    const text = typeof value === 'string' ? value : this.#list(key, value);
    this.#longest = Math.max(this.#longest, text.length);
    return quoted(text);
  }

  #list(key: string, words: readonly string[]): string {
    if (words.every((word) => word !== '' && !word.includes(LIST_SEPARATOR))) return words.join(LIST_SEPARATOR);
    throw new StoreError(
      'corrupt',
      `A list ${key} of a ${this.name} holds an empty word or the sign U+001F, which no CSV can say; use claimtrail copy for this library.`,
    );
  }
}

function typeOf(value: Property): ColumnType {
  if (typeof value === 'bigint') return 'long';
  if (typeof value === 'number') return 'double';
  return typeof value === 'object' ? 'string[]' : typeof value === 'boolean' ? 'boolean' : 'string';
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
