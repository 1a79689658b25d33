/** A graph with every field that Graph JSON knows, and the signs that files and queries trip over. */
import { DocumentGraph } from '#graph/model/document-graph.ts';
import { build, HARBOUR } from '../fixture.ts';

const TEXT_END = '\r\n第二行 "quoted", with a comma\n\\n is no line end \u{1F6A2}';

export function everyField(): DocumentGraph {
  const graph = build({ ...HARBOUR, id: 'every', title: 'Every "field", 全部' });
  const page = 3;
  const placed = <T extends { readonly span: DocumentGraph['claims'][number]['span'] }>(item: T): T => ({ ...item, span: { ...item.span, page } });
  const provenance = { level: 'attributed' as const, referenceIds: [], attributions: [{ name: 'IDC', entityId: 'entity:company:idc', span: { start: 0, end: 3, page } }] };
  // Keys in the order of the schema, as a store holds them.
  return DocumentGraph.parse({
    ...graph,
    document: { ...graph.document, text: `${graph.document.text}${TEXT_END}`, url: 'https://example.org/x', publishedOn: '2024-05', publisher: 'Harbour', authors: [{ name: '甲', role: 'editor', registrations: ['r-1'] }, { name: 'B', registrations: [] }] },
    sections: graph.sections.map((section, at) => ({ ...placed(section), number: `${at + 1}.` })),
    sentences: graph.sentences.map((sentence, at) => placed(at === 0 ? { ...sentence, text: `${sentence.text}${TEXT_END}` } : sentence)),
    claims: graph.claims.map((claim, at) => placed({ ...claim, resolvedText: `"${claim.text}"`, ...(at === 0 ? { exhibitRefs: [] } : at === 1 ? { exhibitRefs: [{ exhibitId: 'exhibit:every:1', span: { start: 1, end: 2 } }] } : {}) })),
    figures: graph.figures.map((figure, at) => placed({ ...figure, unitCode: 'x', subject: '', metric: 'm', ...(at === 0 ? { maxValue: 1e21, value: 1e-7 } : {}), ...(at === 1 ? { provenance } : {}) })),
    relations: graph.relations.map((relation) => ({ ...relation, evidence: { span: { ...relation.evidence.span, page } } })),
    references: graph.references.map((reference, at) => placed({ ...reference, container: 'C', publisher: '', issued: '2024', url: 'https://example.org/y', doi: '10.1/x', arxivId: '2306.11644', listId: 'a', urls: at === 0 ? [] : ['https://example.org/z'], works: at === 0 ? [] : [{ authors: [], title: 'W' }], authors: at === 0 ? [] : ['甲; 乙'] })),
    exhibits: graph.exhibits.map((exhibit) => placed({ ...exhibit, imageUrl: 'chart.png', referenceIds: [], notes: ['a;b', '"n"'], sources: [] })),
    agreements: graph.agreements.map((agreement) => ({ ...agreement, referenceIds: [] })),
    diagnostics: [{ severity: 'warning', code: 'x', message: 'with a place', span: { start: 0, end: 1, page } }, { severity: 'info', code: 'y', message: 'without' }],
  });
} // prettier-ignore
