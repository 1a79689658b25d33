/** One kind of node or relationship as a CSV file of `neo4j-admin database import`. Source: the Neo4j 5 operations manual, "Import". */
import { open, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import type { Properties, Property } from './properties.ts';

/** Between the words of a list; no text that is read holds it. */
export const LIST_SEPARATOR = '\u001F';
/** Rows, and characters of text, that are gathered before they are written. */
const ROWS_GATHERED = 5_000;
const TEXT_GATHERED = 4_000_000;

type ColumnType = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'datetime';

interface Gathered {
  readonly lead: readonly string[];
  readonly properties: Properties;
}

export class CsvTable {
  readonly #columns = new Map<string, ColumnType>();
  readonly #files: string[] = [];
  #file: FileHandle | undefined;
  #waiting: Gathered[] = [];
  #text = 0;
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

  /** Arguments, each of which names a header and its rows. */
  get files(): readonly string[] {
    return this.#files.map((file) => `${file}.header.csv,${file}.csv`);
  }

  async put(lead: readonly string[], properties: Properties): Promise<void> {
    this.#waiting.push({ lead, properties });
    this.#rows += 1;
    for (const value of Object.values(properties)) if (typeof value === 'string') this.#text += value.length;
    if (this.#waiting.length >= ROWS_GATHERED || this.#text >= TEXT_GATHERED) await this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    await this.#file?.close();
  }

  async #flush(): Promise<void> {
    const known = this.#columns.size;
    for (const { properties } of this.#waiting) for (const [key, value] of Object.entries(properties)) this.#column(key, value);
    // Every row has every column of its header: rows with a property that was not met before begin a file of their own.
    if (this.#file === undefined || this.#columns.size > known) this.#file = await this.#next();
    const lines = this.#waiting.map(({ lead, properties }) => {
      const cells = [...this.#columns.keys()].map((key) => this.#cell(key, properties[key]));
      return `${[...lead.map(quoted), ...cells].join(',')}\n`;
    });
    await this.#file.appendFile(lines.join(''));
    this.#waiting = [];
    this.#text = 0;
  }

  async #next(): Promise<FileHandle> {
    await this.#file?.close();
    const file = this.#files.length === 0 ? this.name : `${this.name}.${this.#files.length + 1}`;
    this.#files.push(file);
    const header = [...this.lead, ...[...this.#columns].map(([key, type]) => `${key}:${type}`)].join(',');
    await writeFile(join(this.folder, `${file}.header.csv`), `${header}\n`);
    return open(join(this.folder, `${file}.csv`), 'w');
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
