// `npm start`: packages, site, server. Runs on the host's Node, so it uses nothing but Node.
import { join } from 'node:path';
import { buildIfChanged, mountPoint } from './build.mjs';
import { installPackages } from './install.mjs';
import { serve } from './serve.mjs';
import { StepFailed, main, root } from './steps.mjs';

const host = process.env.HOST ?? 'localhost';
const base = mountPoint();

/** The asked port and no other; without one, the first free port from 4321. */
async function serveSomewhere() {
  const asked = process.env.PORT;
  const ports = asked ? [Number(asked)] : Array.from({ length: 20 }, (_, i) => 4321 + i);
  for (const port of ports) {
    try {
      await serve({ folder: join(root, 'dist'), base, host, port });
      return port;
    } catch (error) {
      if (error.code === 'EADDRINUSE') continue;
      throw new StepFailed(`Can't serve on ${host}:${port} (${error.message}): set HOST and PORT.`);
    }
  }
  throw new StepFailed(
    `Port ${ports.join(', ')} is taken: stop what uses it or set PORT to another one.`,
  );
}

await main(async () => {
  await installPackages();
  await buildIfChanged();
  const port = await serveSomewhere();
  console.log(`\nService Camp is open at http://${host}:${port}${base} (Ctrl+C closes it)`);
});
