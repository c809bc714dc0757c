import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first of these names that is a program on the path.
 * @param {readonly string[]} names
 * @returns {string | undefined} its file
 */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}
