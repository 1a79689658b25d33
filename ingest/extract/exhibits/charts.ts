/** Charts written as code, in a component of MDX or a diagram's fence, that carry a title: exhibits whose picture is drawn from the text. */
import type { Span } from '#graph/model/span.ts';
import { verbatim } from '../../readable.ts';
import type { Outline, Readable } from '../../types.ts';

export interface Chart {
  readonly span: Span;
  readonly caption: Readable;
  readonly sectionId?: string;
}

/** A component that begins a line. */
const COMPONENT = /^<[A-Z]\w*(?=\s)/gmu;
const FENCE = /^(?:```|~~~)(?:mermaid|chart|vega|vega-lite|plotly|echarts)\b/u;
/** Characters of code in which a title is looked for. */
const REACH = 4_000;
const TITLES: readonly RegExp[] = [
  /\b(?:title|caption)="(?<title>[^"\n]{2,200})"/u,
  /\btitle:? +"(?<title>[^"\n]{2,200})"/u,
  /^ *title:? +(?<title>[^\s"'{=][^"\n]{1,200})$/mu,
];

export function charts({ source, passages, sections }: Outline): readonly Chart[] {
  const { text } = source;
  const spans = [
    ...(source.mediaType === 'text/mdx' ? components(text) : []),
    ...passages
      .filter(({ role, block }) => role === 'code' && FENCE.test(text.slice(block.span.start, block.span.start + 24)))
      .map(({ block }) => block.span),
  ];
  return spans
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => {
      const found = titleIn(text, span);
      if (found === undefined) return [];
      const section = sections.filter((each) => each.span.start <= span.start && span.end <= each.span.end).at(-1);
      return [{ span, caption: found, ...(section === undefined ? {} : { sectionId: section.id }) }];
    });
}

/** What stands in tags that hold an expression and close themselves: their attributes, not the tag's own signs. */
function components(text: string): readonly Span[] {
  return [...text.matchAll(COMPONENT)].flatMap((match) => {
    const close = text.indexOf('/>', match.index);
    const span = { start: match.index + match[0].length + 1, end: close };
    return close < 0 || close - match.index > REACH || !text.slice(span.start, span.end).includes('={') ? [] : [span];
  });
}

function titleIn(text: string, { start, end }: Span): Readable | undefined {
  const code = text.slice(start, Math.min(end, start + REACH));
  for (const form of TITLES) {
    const match = form.exec(code);
    const title = match?.groups?.['title']?.trim();
    if (match !== null && title !== undefined) return verbatim(title, start + match.index + match[0].lastIndexOf(title));
  }
  return undefined;
}
