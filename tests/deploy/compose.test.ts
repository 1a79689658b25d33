/** compose.yaml and the Dockerfile against what the app really reads; where Docker runs they are tried by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const Health = z.object({ test: z.array(z.string()), interval: z.string(), retries: z.number() });
const Service = z.object({
  build: z.string().optional(),
  image: z.string().optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  environment: z.record(z.string(), z.string()),
  secrets: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()),
  healthcheck: Health,
});
const Compose = z.object({
  services: z.object({ app: Service, neo4j: Service }),
  volumes: z.record(z.string(), z.unknown()),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});

const compose = Compose.parse(parse(readFileSync('compose.yaml', 'utf8')));
const dockerfile = readFileSync('Dockerfile', 'utf8');
const READ = ['src/lib/server/settings.ts', 'graph/neo4j/environment.ts'].map((path) => readFileSync(path, 'utf8')).join('\n');
/** `ENV` of the image. */
const IMAGE = Object.fromEntries([...(/^ENV (.+)$/mu.exec(dockerfile)?.[1] ?? '').split(' ')].map((pair) => pair.split('=')));

describe('compose.yaml', () => {
  const { app, neo4j } = compose.services;

  test('sets only what the app reads', () => {
    const image = Object.keys(IMAGE).filter((name) => name !== 'NODE_ENV');
    for (const name of [...Object.keys(app.environment), ...image]) expect(READ).toContain(name);
  });

  test('gives no password in the open: each is the file of a secret', () => {
    for (const { environment, secrets } of [app, neo4j]) {
      for (const [name, value] of Object.entries(environment)) {
        if (!/PASSWORD|AUTH/u.test(name)) continue;
        expect(name).toMatch(/_FILE$/u);
        expect(secrets).toContain(value.replace('/run/secrets/', ''));
      }
      for (const secret of secrets) expect(compose.secrets[secret]?.file).toBe(`./secrets/${secret}`);
    }
    expect(readFileSync('.gitignore', 'utf8')).toContain('secrets/');
    expect(readFileSync('.dockerignore', 'utf8')).toContain('secrets');
  });

  test('runs the Neo4j that the tests run, and the app reaches it by its name', () => {
    const [, minor] = /<version>(5\.\d+)\.\d+<\/version>/u.exec(readFileSync('tests/neo4j/pom.xml', 'utf8')) ?? [];
    expect(neo4j.image).toBe(`neo4j:${minor ?? ''}-community`);
    expect(app.environment['NEO4J_URI']).toBe('bolt://neo4j:7687');
    expect(app.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  test('asks the app for its health where it answers, and shows it to this machine only', () => {
    expect(app.healthcheck.test.join(' ')).toContain(`http://127.0.0.1:${IMAGE['PORT'] ?? ''}/api/health`);
    expect(existsSync('src/routes/api/health/+server.ts')).toBe(true);
    expect(app.ports).toEqual([`127.0.0.1:3000:${IMAGE['PORT'] ?? ''}`]);
    expect(neo4j.ports).toEqual([]);
  });

  test('keeps data in volumes that are declared, where the parts write', () => {
    expect(app.volumes).toEqual([`app:${IMAGE['CLAIMTRAIL_DATA'] ?? ''}`]);
    expect(neo4j.volumes).toEqual(['neo4j:/data']);
    expect(Object.keys(compose.volumes)).toEqual(['app', 'neo4j']);
  });
});

describe('the Dockerfile', () => {
  test('runs as a user without rights, on the Node that the package asks for', () => {
    const stages = [...dockerfile.matchAll(/^FROM (\S+)/gmu)].map(([, base]) => base);
    expect(stages).toEqual(['node:20-slim', 'node:20-slim']);
    expect(dockerfile.indexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM'));
    expect(dockerfile.indexOf('USER node')).toBeLessThan(dockerfile.indexOf('CMD'));
  });

  test('takes what is there', () => {
    const named = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gmu)].flatMap(([, files = '']) => files.split(' '));
    for (const file of named) expect([file, existsSync(file)]).toEqual([file, true]);
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
    for (const [, script = ''] of dockerfile.matchAll(/npm run (\w+)/gu)) expect(scripts).toHaveProperty(script);
  });
});
