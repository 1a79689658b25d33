/** Starts one real Neo4j for the tests that need it, or says in one line why there is none. With `CI` set a missing Neo4j is a failure. */
import type { TestProject } from 'vitest/node';
import { NoJars } from './jars.ts';
import { neo4jServer, type Login } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Undefined where there is no server. */
    neo4j: Login | undefined;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri !== undefined && uri !== '') {
    project.provide('neo4j', { uri, user: process.env['NEO4J_TEST_USER'] ?? 'neo4j', password: process.env['NEO4J_TEST_PASSWORD'] ?? '' });
    return () => Promise.resolve();
  }
  try {
    const server = await neo4jServer();
    project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password });
    return () => server.stop();
  } catch (cause) {
    if (!(cause instanceof NoJars) || process.env['CI']) throw cause;
    process.stderr.write(`The tests on Neo4j are skipped: ${cause.message}\n`);
    project.provide('neo4j', undefined);
    return () => Promise.resolve();
  }
}
