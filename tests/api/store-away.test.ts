/** A server whose Neo4j does not answer: it starts, says what to do in the reader's language, and stays up. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, serving, type Serving } from '../cli/command.ts';

let server: Serving;
let remove = (): Promise<void> => Promise.resolve();
beforeAll(async () => {
  const place = await newFolder();
  ({ remove } = place);
  // Nothing listens on port 1.
  server = await serving(place.folder, [], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'x' });
}, 60_000);
afterAll(async () => {
  await server.end();
  await remove();
});

const page = (path: string, language: string): Promise<Response> =>
  fetch(`${server.address}${path}`, { headers: { accept: 'text/html', 'accept-language': language } });

describe('while the database is away', () => {
  test.each([
    ['zh-CN', '文库暂时无法访问', '请启动 Neo4j'],
    ['en', 'The library can not be reached', 'Start Neo4j'],
  ])('a page is a 503 that says so and what to do, in %s', async (language, title, todo) => {
    for (const path of ['/', '/search?q=x', '/documents/x', '/documents/x/explore', '/sources/x', '/trace/x']) {
      const response = await page(path, language);
      const html = await response.text();
      expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '5']);
      expect(html).toContain(title);
      expect(html).toContain(todo);
      // Without scripts the browser asks again.
      expect(html).toContain('http-equiv="refresh"');
    }
  });

  test('a page that asks the library nothing is there', async () => {
    expect((await page('/help', 'en')).status).toBe(200);
  });

  test('the API says which fault it is', async () => {
    const response = await fetch(`${server.address}/api/documents`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toEqual({ message: expect.stringContaining('does not answer') as string, fault: 'away' });
  });

  test('a page that is not there is still a 404', async () => {
    expect((await page('/nowhere', 'en')).status).toBe(404);
  });

  test('the server tells that it is there', async () => {
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
    expect(server.printed()).toContain('does not answer');
  });
});
