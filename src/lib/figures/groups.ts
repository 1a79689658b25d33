/** Figures that can be compared: one group a unit, values brought to one scale. */
import type { FigureItem } from '#graph/model/answers.ts';
import { unitKey } from '#graph/model/figure.ts';
import { scaled } from '#graph/model/unit-scale.ts';

export interface Measured {
  readonly figure: FigureItem;
  /** In the group's unit. */
  readonly value: number;
  readonly maxValue?: number;
  /** First year of its period. */
  readonly year?: number;
}

export interface FigureGroup {
  /** Names the group in an address. */
  readonly key: string;
  readonly unit: string;
  /** Document order. */
  readonly figures: readonly Measured[];
}

export interface MetricGroup {
  /** Absent for figures of which the text names no metric. */
  readonly metric?: string;
  readonly figures: readonly FigureItem[];
}

/** Groups of two and more, the largest first. */
export function unitGroups(figures: readonly FigureItem[]): readonly FigureGroup[] {
  const groups = new Map<string, Measured[]>();
  for (const figure of figures) {
    const low = scaled(figure.value, figure.unit);
    const key = unitKey(low.unit);
    if (key === '') continue;
    const year = /^\d{4}/.exec(figure.period ?? '')?.[0];
    const measured: Measured = {
      figure,
      value: low.value,
      ...(figure.maxValue === undefined ? {} : { maxValue: scaled(figure.maxValue, figure.unit).value }),
      ...(year === undefined ? {} : { year: Number(year) }),
    };
    const group = groups.get(key);
    if (group) group.push(measured);
    else groups.set(key, [measured]);
  }
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([key, members]): FigureGroup => ({ key, unit: scaled(1, members[0]?.figure.unit ?? '').unit, figures: members }))
    .sort((a, b) => b.figures.length - a.figures.length);
}

/** Figures by the metric that the text names, the most frequent first; those without one last. */
export function metricGroups(figures: readonly FigureItem[]): readonly MetricGroup[] {
  const groups = new Map<string, FigureItem[]>();
  for (const figure of figures) {
    const metric = figure.metric ?? '';
    const group = groups.get(metric);
    if (group) group.push(figure);
    else groups.set(metric, [figure]);
  }
  return [...groups]
    .map(([metric, members]): MetricGroup => (metric === '' ? { figures: members } : { metric, figures: members }))
    .sort((a, b) => Number(a.metric === undefined) - Number(b.metric === undefined) || b.figures.length - a.figures.length);
}
