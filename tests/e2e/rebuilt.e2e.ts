/** A server whose build folder is replaced while it runs: it stays, and says what to do. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('a server whose pages were built anew answers every request with what to do, and goes on running', async () => {
  const root = await mkdtemp(join(tmpdir(), 'claimtrail-rebuilt-'));
  await cp('build', join(root, 'build'), { recursive: true });
  await cp('package.json', join(root, 'package.json'));
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', CLAIMTRAIL_DATA: join(root, 'data') };
  const server = spawn(process.execPath, ['build/cli/claimtrail.js', 'serve'], { cwd: root, env, stdio: 'pipe' });
  const ended = once(server, 'exit');
  let complaint = '';
  server.stderr.setEncoding('utf8').on('data', (part: string) => (complaint += part));
  try {
    const [said] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string];
    const address = /http:\/\/\S+/u.exec(said)?.[0] ?? '';
    const page = await (await fetch(address)).text();
    const script = /\/_app\/immutable\/[^"']+\.js/u.exec(page)?.[0] ?? '';
    expect((await fetch(address + script)).status).toBe(200);
    await rename(join(root, 'build'), join(root, 'gone'));
    for (const path of [script, '/help', '/api/documents', '/favicon.svg']) {
      const answer = await fetch(address + path);
      expect([path, answer.status]).toEqual([path, 503]);
      expect(await answer.text()).toContain('start it again');
    }
    expect(server.exitCode).toBeNull();
    expect(complaint.split('start it again')).toHaveLength(2);
    await rename(join(root, 'gone'), join(root, 'build'));
    expect((await fetch(`${address}/help`)).status).toBe(200);
  } finally {
    server.kill();
    await ended;
    await rm(root, { recursive: true, force: true });
  }
});
