/** How the figures page is looked at: the part of its address beside the order. Without a schema library: the page itself loads it. */

export const FIGURE_VIEWS = ['table', 'metrics', 'dots', 'bars', 'years', 'checks'] as const;
export type FigureView = (typeof FIGURE_VIEWS)[number];

export interface FigureViewParams {
  readonly view: FigureView;
  /** Key of a group of figures. */
  readonly unit: string | undefined;
  readonly scale: 'linear' | 'log' | undefined;
}

const UNIT_LIMIT = 60;

/** Anything unknown counts as absent. */
export function figureView(params: URLSearchParams): FigureViewParams {
  const unit = params.get('unit') ?? '';
  return {
    view: FIGURE_VIEWS.find((view) => view === params.get('view')) ?? 'table',
    unit: unit === '' || unit.length > UNIT_LIMIT ? undefined : unit,
    scale: (['linear', 'log'] as const).find((scale) => scale === params.get('scale')),
  };
}
