/** How the figures page is looked at: the part of its address beside the order. Without a schema library: the page itself loads it. */
import type { Figure } from '#graph/model/document-graph.ts';
import { VERDICT_GROUPS, type VerdictGroup } from './recompute/verdicts.ts';

export const FIGURE_VIEWS = ['table', 'metrics', 'dots', 'bars', 'years', 'checks'] as const;
export type FigureView = (typeof FIGURE_VIEWS)[number];

/** What the text may give of a figure beside its number. */
export const FIGURE_FIELDS = ['unit', 'period', 'subject'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

export interface FigureViewParams {
  readonly view: FigureView;
  /** Key of a group of figures. */
  readonly unit: string | undefined;
  readonly scale: 'linear' | 'log' | undefined;
  /** Only figures of which the text gives it, or does not. */
  readonly with: FigureField | undefined;
  readonly without: FigureField | undefined;
  /** Only checks with such an outcome. */
  readonly verdict: VerdictGroup | undefined;
}

const UNIT_LIMIT = 60;

/** Anything unknown counts as absent. */
export function figureView(params: URLSearchParams): FigureViewParams {
  const unit = params.get('unit') ?? '';
  return {
    view: FIGURE_VIEWS.find((view) => view === params.get('view')) ?? 'table',
    unit: unit === '' || unit.length > UNIT_LIMIT ? undefined : unit,
    scale: (['linear', 'log'] as const).find((scale) => scale === params.get('scale')),
    with: FIGURE_FIELDS.find((field) => field === params.get('with')),
    without: FIGURE_FIELDS.find((field) => field === params.get('without')),
    verdict: VERDICT_GROUPS.find((group) => group === params.get('verdict')),
  };
}

/** Whether the text gives it of the figure. */
export function gives(figure: Pick<Figure, 'unit' | 'period' | 'subject' | 'metric'>, field: FigureField): boolean {
  switch (field) {
    case 'unit':
      return figure.unit !== '';
    case 'period':
      return figure.period !== undefined;
    case 'subject':
      return figure.subject !== undefined || figure.metric !== undefined;
  }
}

export function givenFigures<F extends Parameters<typeof gives>[0]>(
  figures: readonly F[],
  { with: given, without }: Pick<FigureViewParams, 'with' | 'without'>,
): readonly F[] {
  return figures.filter((figure) => (!given || gives(figure, given)) && (!without || !gives(figure, without)));
}
