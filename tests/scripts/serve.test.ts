import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../scripts/free-port.mjs';
import { serve } from '../../scripts/serve.mjs';

let folder: string;
let server: Server;
let port: number;
const status = async (path: string) =>
  (await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' })).status;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(folder, 'index.html'), '<title>Camp</title>'.repeat(1000));
  await writeFile(join(folder, '.secret'), 'no');
  port = await freePort();
  server = await serve({ folder, port });
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

it.each([
  ['a page', '/', 200],
  ['an address that is lost', '/nowhere/', 404],
  ['a hidden file', '/.secret', 404],
  ['a way out of the folder', '/..%2f..%2fetc/passwd', 404],
  ['an address that cannot be read', '/%E0%A4%A', 404],
])('answers %s', async (_what, path, expected) => {
  expect(await status(path)).toBe(expected);
});

it.each([
  ['slashes alone', '//', '200'],
  ['another host', 'https://elsewhere.example:x/', '404'],
])('answers what is no address here: %s', async (_what, target, expected) => {
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, 'localhost', () =>
      socket.write(`HEAD ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.once('data', (data) => resolve(data.toString()));
    socket.once('close', () => resolve('nothing'));
  });
  expect(answer).toMatch(`HTTP/1.1 ${expected}`);
});

it('stays when readers leave before their page has come', async () => {
  const leaveAtOnce = () =>
    new Promise<void>((resolve) => {
      const socket = connect(port, 'localhost', () => {
        socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n');
        socket.resetAndDestroy();
      });
      socket.once('close', () => resolve());
    });
  for (let reader = 0; reader < 100; reader += 1) await leaveAtOnce();
  expect(await status('/')).toBe(200);
});
