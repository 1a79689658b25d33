/** The store on Neo4j. */
export type { Neo4jSettings } from './connection.ts';
export { neo4jStore, openNeo4jStore, type Neo4jStore } from './store.ts';
export { neo4jSettings } from './environment.ts';
