/** Which Neo4j the environment names. */
import { readFileSync } from 'node:fs';
import { StoreError } from '../errors.ts';
import type { Neo4jSettings } from './connection.ts';

/**
 * Undefined where `NEO4J_URI` is not set: the embedded store then. The password is that of `NEO4J_PASSWORD`, or stands in the file that
 * `NEO4J_PASSWORD_FILE` names.
 * @throws StoreError `unavailable` where the file can not be read.
 */
export function neo4jSettings(env: Readonly<Record<string, string | undefined>>): Neo4jSettings | undefined {
  const uri = env['NEO4J_URI'] ?? '';
  if (uri === '') return undefined;
  const database = env['NEO4J_DATABASE'] ?? '';
  return { uri, user: env['NEO4J_USER'] || 'neo4j', password: password(env), ...(database === '' ? {} : { database }) };
}

function password({
  NEO4J_PASSWORD: given,
  NEO4J_PASSWORD_FILE: file = '',
}: Readonly<Record<'NEO4J_PASSWORD' | 'NEO4J_PASSWORD_FILE' | (string & {}), string | undefined>>): string {
  if (given !== undefined && given !== '') return given;
  if (file === '') return '';
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new StoreError('unavailable', `The password file ${file} can not be read; correct NEO4J_PASSWORD_FILE or its rights.`, { cause });
  }
}
