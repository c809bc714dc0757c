// `npm run ids`: publishes the ids that are new. An id is a promise, so nothing is ever taken off.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { currentIds, publish, type PublishedIds } from '../tests/content/ids.ts';

const file = new URL('../tests/content/published-ids.json', import.meta.url);
const listed = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PublishedIds) : {};
writeFileSync(file, `${JSON.stringify(publish(currentIds(), listed), null, 2)}\n`);
