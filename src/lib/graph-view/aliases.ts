/** Names of an entity by the script they are written in. */

export type Script = 'han' | 'latin' | 'other';

export interface ScriptNames {
  readonly script: Script;
  readonly names: readonly string[];
}

/** Scripts in the order in which they first occur; names in their own order, each once, without the one that is shown already. */
export function namesByScript(aliases: readonly string[], shown: string): readonly ScriptNames[] {
  const found = new Map<Script, string[]>();
  for (const name of new Set(aliases)) if (name !== shown) found.set(scriptOf(name), [...(found.get(scriptOf(name)) ?? []), name]);
  return [...found].map(([script, names]) => ({ script, names }));
}

/** A name with one Han character is Chinese to its readers, whatever letters stand beside it. */
function scriptOf(name: string): Script {
  if (/\p{Script=Han}/u.test(name)) return 'han';
  return /\p{Script=Latin}/u.test(name) ? 'latin' : 'other';
}
