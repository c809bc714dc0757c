/** For a signature that has landed before its body. */
export function notBuilt(name: string): never {
  throw new Error(`${name} is not built yet`);
}
