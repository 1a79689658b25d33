/** How the figures page is looked at: the part of its address beside the order. */
import { z } from 'zod';

export const FIGURE_VIEWS = ['table', 'metrics', 'dots', 'bars', 'years', 'checks'] as const;
export type FigureView = (typeof FIGURE_VIEWS)[number];

const FigureViewParams = z
  .object({
    view: z.enum(FIGURE_VIEWS).catch('table'),
    /** Key of a group of figures. */
    unit: z.string().min(1).max(60).optional().catch(undefined),
    scale: z.enum(['linear', 'log']).optional().catch(undefined),
  })
  .readonly();
export type FigureViewParams = z.infer<typeof FigureViewParams>;

export function figureView(params: URLSearchParams): FigureViewParams {
  return FigureViewParams.parse(Object.fromEntries(params));
}
