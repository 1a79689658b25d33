/** Takes all data out of the test database; the schema stays. */
import neo4j from 'neo4j-driver';
import type { Login } from './server.ts';

export async function emptied(login: Login): Promise<void> {
  await cypher(login, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS');
}

/** The rows of one statement, past the store. */
export async function cypher(
  { uri, user, password }: Login,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    return (await session.run(statement, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}
