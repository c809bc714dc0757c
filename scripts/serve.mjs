import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const PACKED = new Set(['.html', '.css', '.js', '.json', '.xml', '.txt', '.svg']);

const isFile = (path) =>
  stat(path).then(
    (s) => s.isFile(),
    () => false,
  );
const isFolder = (path) =>
  stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  );

/** The file that an address asks for inside `folder`; nothing for what lies outside or is hidden. */
function fileFor(folder, base, pathname) {
  if (!pathname.startsWith(base)) return undefined;
  let path;
  try {
    path = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  const full = normalize(join(folder, path));
  const inside = full === normalize(folder) || full.startsWith(normalize(folder + sep));
  const hidden = path.split(/[/\\]/).some((part) => part.startsWith('.'));
  return inside && !hidden && !path.includes('\0') ? full : undefined;
}

function send(request, response, status, file) {
  const type = extname(file);
  const packed = PACKED.has(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'content-type': TYPES[type] ?? 'application/octet-stream',
    'cache-control': file.includes(`${sep}_astro${sep}`)
      ? 'max-age=31536000, immutable'
      : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') return response.end();
  const parts = packed
    ? [createReadStream(file), createGzip(), response]
    : [createReadStream(file), response];
  // A reader who leaves, before the file or in its middle, is no fault of the server.
  if (response.destroyed) return;
  pipeline(parts, () => {});
}

/**
 * Serves a folder as a static host does: a folder's address ends with a slash and shows its
 * index.html, a lost address shows 404.html.
 * @param {{ folder: string, base?: string, host?: string, port: number }} options
 * @returns {Promise<import('node:http').Server>} once it listens; fails if the port is taken
 */
export function serve({ folder, base = '/', host = 'localhost', port }) {
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' });
      return response.end();
    }
    // Whatever is asked for is a path here: two slashes at the start would name another host.
    const path = `/${(request.url ?? '').replace(/^\/+/, '')}`;
    const { pathname, search } = new URL(`http://localhost${path}`);
    const file = fileFor(folder, base, pathname);
    if (file && (await isFile(file))) return send(request, response, 200, file);
    const index = file && join(file, 'index.html');
    if (index && (await isFolder(file)) && (await isFile(index))) {
      if (pathname.endsWith('/')) return send(request, response, 200, index);
      response.writeHead(301, { location: `${pathname}/${search}` });
      return response.end();
    }
    const lost = join(folder, '404.html');
    if (await isFile(lost)) return send(request, response, 404, lost);
    response.writeHead(404);
    response.end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
