/** `npx vitest run --config bench/neo4j.config.ts`: the store on Neo4j, measured on a real server. CLAIMS names the size (100,000). */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['bench/neo4j.measure.ts'], testTimeout: 3_600_000, hookTimeout: 300_000 } });
