/** A document from above; what its text and its graph say together. */
import { checks } from '$lib/figures/recompute/checks.ts';
import { groupOf, type VerdictGroup } from '$lib/figures/recompute/verdicts.ts';
import { insights } from '$lib/insights/insights.ts';
import { answered } from '$lib/server/answered.ts';
import { filteredWorks, gives, listedWorks, sourceFilters } from '$lib/sources/works.ts';
import type { PageServerLoad } from './$types';

/** The list of sources as it opens, by whose facets it is counted. */
const UNFILTERED = sourceFilters(new URLSearchParams());

export const load: PageServerLoad = async ({ params, locals }) =>
  answered(async () => {
    const scope = { documentId: params.id };
    const [overview, graph, figures, sources, exhibits] = await Promise.all([
      locals.store.documentOverview(params.id),
      locals.store.documentGraph(params.id),
      locals.store.figures(scope),
      locals.store.sources(scope),
      locals.store.exhibits(scope),
    ]);
    const verdicts: Record<VerdictGroup, number> = { agrees: 0, differs: 0, computed: 0 };
    for (const { verdict } of checks(figures, graph.sentences)) verdicts[groupOf(verdict)] += 1;
    const works = listedWorks(sources, exhibits);
    const given = (field: 'title' | 'date', is: boolean): number => works.filter((work) => gives(work, field) === is).length;
    return {
      documentId: params.id,
      document: { title: overview.document.title, language: overview.document.language, coverage: overview.document.coverage },
      sections: overview.sections,
      insights: insights(graph),
      verdicts,
      sources: {
        ...filteredWorks(works, UNFILTERED).facets,
        titled: [given('title', true), given('title', false)] as const,
        dated: [given('date', true), given('date', false)] as const,
        unused: works.filter(({ unused }) => unused.length > 0).map(({ source, unused }) => ({ id: source.id, title: source.title, raw: source.raw, labels: unused })),
      },
    };
  }); // prettier-ignore
