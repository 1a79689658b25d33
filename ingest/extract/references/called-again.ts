/** Entries that name their work by another one: `Ibid.`, `Roe, op. cit.`, 同上, 见前注3, `Roe 2003, p. 41`, a dash for the same authors. */
import type { Definition } from './definitions.ts';
import { SAME_AUTHORS } from './bare-line.ts';
import type { Entries, Entry } from './entries.ts';
import { BACKWARD, SHORT } from './kind.ts';

export type Read = Entries & { readonly definition: Definition };

export function calledAgain(read: readonly Read[]): readonly Read[] {
  const result: Read[] = [];
  for (const each of read) {
    const words = each.definition.paragraphs[0]?.readable.text.replaceAll('\u00A0', ' ').trim() ?? '';
    const before = result.at(-1);
    const work = backward(words, result, each.definition) ?? short(words, read, each);
    const [own, ...others] = each.works;
    if (work !== undefined) result.push({ ...each, works: [work] });
    else if (own !== undefined && own.work.authors.length === 0 && before?.works[0] !== undefined && SAME_AUTHORS.test(words))
      result.push({ ...each, works: [{ ...own, work: { ...own.work, authors: before.works[0].work.authors } }, ...others] });
    else result.push(each);
  }
  return result;
}

/** The work of the definition before, of the last one by that author, or of the note that is named. */
function backward(words: string, before: readonly Read[], { list }: Definition): Entry | undefined {
  const { ibid, name, label } = BACKWARD.exec(words)?.groups ?? {};
  if (ibid !== undefined) return before.at(-1)?.works[0];
  if (label !== undefined) return before.findLast(({ definition }) => definition.label === label && definition.list === list)?.works[0];
  const wanted = surnameOf(name ?? '');
  return wanted === '' ? undefined : before.findLast(({ works }) => isBy(works[0], wanted))?.works[0];
}

/** The entry of the bibliography that names and year call; the short one itself is none. */
function short(words: string, all: readonly Read[], own: Read): Entry | undefined {
  const { names, year } = SHORT.exec(words)?.groups ?? {};
  if (names === undefined || year === undefined) return undefined;
  const wanted = surnameOf(/^[^,&]*?(?=,| & | and | et al|$)/u.exec(names)?.[0] ?? names);
  return all.find(
    (each) =>
      each !== own &&
      each.works[0]?.work.title !== undefined &&
      each.works[0].work.issued?.startsWith(year.slice(0, 4)) === true &&
      isBy(each.works[0], wanted),
  )?.works[0];
}

/** Its first author has the name. */
function isBy(entry: Entry | undefined, wanted: string): boolean {
  const [author = ''] = entry?.work.authors ?? [];
  return entry?.work.title !== undefined && author.split(/[\s,，.]+/u).includes(wanted);
}

/** `See J. Roe` → Roe; 见张三 → 张三. */
function surnameOf(name: string): string {
  const bare = name.replace(/^(?:see|cf\.?|参见|见)\s?/iu, '').trim();
  return /\p{Script=Han}/u.test(bare) ? bare.replace(/等$/u, '') : (bare.split(' ').at(-1) ?? '');
}
