/** What a reader copies: a quotation with its source, and the source in every usual form. */
import type { Trace } from '#graph/model/answers.ts';
import type { Reference } from '#graph/model/document-graph.ts';
import { apa } from '#graph/export/apa.ts';
import { bibtex } from '#graph/export/bibtex.ts';
import { cslJson } from '#graph/export/csl-json.ts';
import { gbt7714 } from '#graph/export/gbt7714.ts';
import { ris } from '#graph/export/ris.ts';
import { citedWorks } from '#graph/export/work.ts';

export const CITE_FORMATS = ['gbt7714', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** A reference in each form; several works one below the other. */
export function citedForms(references: readonly Reference[]): Readonly<Record<CiteFormat, string>> {
  const works = citedWorks(references);
  return {
    gbt7714: works.map(gbt7714).join('\n'),
    apa: works.map(apa).join('\n'),
    bibtex: bibtex(works),
    ris: ris(works),
    csl: cslJson(works),
  };
}

/** The claim in quotation marks, where it stands, and what it stands on. */
export function quotation(trace: Trace, address: string): string {
  const zh = trace.document.language.startsWith('zh');
  const words = trace.claim?.text ?? (trace.start.kind === 'exhibit' ? `${trace.start.exhibit.label} ${trace.start.exhibit.caption}`.trim() : '');
  const where = [zh ? `《${trace.document.title}》` : trace.document.title, trace.section?.title].filter((part) => part).join(zh ? '，' : ', ');
  const references = [...new Map(trace.citations.map(({ reference }) => [reference.id, reference])).values()].filter(({ kind }) => kind === 'source');
  const sources = references.map((reference) => `[${reference.label}] ${citedWorks([reference]).map(gbt7714).join(' ')}`);
  return [`${zh ? `“${words}”` : `"${words}"`}`, `— ${where}`, ...sources, address].join('\n');
} // prettier-ignore
