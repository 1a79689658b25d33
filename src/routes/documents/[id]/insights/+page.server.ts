/** A document from above; what its text and its graph say together. */
import { checks } from '$lib/figures/recompute/checks.ts';
import type { Verdict } from '$lib/figures/recompute/check.ts';
import { insights } from '$lib/insights/insights.ts';
import { answered } from '$lib/server/answered.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) =>
  answered(async () => {
    const [overview, graph, figures] = await Promise.all([
      locals.store.documentOverview(params.id),
      locals.store.documentGraph(params.id),
      locals.store.figures({ documentId: params.id }),
    ]);
    const verdicts: Record<Verdict, number> = { agrees: 0, rounding: 0, hedged: 0, differs: 0, computed: 0 };
    for (const { verdict } of checks(figures, graph.sentences)) verdicts[verdict] += 1;
    return {
      documentId: params.id,
      document: { title: overview.document.title, language: overview.document.language, coverage: overview.document.coverage },
      sections: overview.sections,
      insights: insights(graph),
      verdicts,
    };
  });
