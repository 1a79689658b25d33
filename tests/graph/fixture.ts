/** Small graphs of own words, Chinese and English, built from marked-up lines so that every span is true by construction. */
import { measure } from '#graph/analysis/measure.ts';
import type { Agreement, Claim, ClaimKind, DocumentGraph, Entity, EntityType, Figure, RelationType } from '#graph/model/document-graph.ts';
import { GRAPH_FORMAT } from '#graph/model/document-graph.ts';
import type { Span } from '#graph/model/span.ts';

export interface FigureLine {
  readonly raw: string;
  readonly value: number;
  readonly maxValue?: number;
  readonly unit: string;
  readonly approximation?: Figure['approximation'];
  readonly metric?: string;
  readonly period?: string;
}

/** One sentence that is one claim. */
export interface ClaimLine {
  readonly text: string;
  /** Label of the reference whose marker closes the sentence. */
  readonly cites?: string;
  /** A name in the text to which the sentence is attributed. */
  readonly attributedTo?: string;
  readonly kind?: ClaimKind;
  readonly figures?: readonly FigureLine[];
  readonly relations?: readonly { readonly type: RelationType; readonly head: string; readonly tail: string }[];
}

export interface EntityLine {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
}

export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly sections: readonly { readonly title: string; readonly level: number; readonly claims: readonly ClaimLine[] }[];
  readonly entities: readonly EntityLine[];
  readonly references: readonly {
    readonly label: string;
    readonly raw: string;
    readonly title?: string;
    readonly sourceId?: string;
    readonly kind?: 'source' | 'note';
  }[];
  readonly exhibits?: readonly { readonly label: string; readonly caption: string; readonly source: string; readonly cites?: string }[];
  /** Claim numbers, 0-based over the document. */
  readonly agreements?: readonly { readonly kind: Agreement['kind']; readonly claims: readonly number[] }[];
}

/** Id of an entity in a plan. */
export function entityId({ type, name }: Pick<EntityLine, 'type' | 'name'>): string {
  return `entity:${type}:${name.toLowerCase().replaceAll(' ', '-')}`;
}

/** The measured graph of a plan: a Markdown text and everything in it. */
export function build(plan: Plan): DocumentGraph {
  const writer = new Writer(plan);
  return measure(writer.graph());
}

class Writer {
  #text = '';
  readonly #plan: Plan;
  readonly #entities: readonly (Entity & { readonly names: readonly string[] })[];
  #sections: DocumentGraph['sections'][number][] = [];
  #sentences: DocumentGraph['sentences'][number][] = [];
  #claims: Claim[] = [];
  #figures: Figure[] = [];
  #mentions: DocumentGraph['mentions'][number][] = [];
  #relations: DocumentGraph['relations'][number][] = [];
  #citations: DocumentGraph['citations'][number][] = [];
  #exhibits: DocumentGraph['exhibits'][number][] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#entities = plan.entities.map((line) => ({
      id: entityId(line),
      name: line.name,
      type: line.type,
      aliases: [...line.aliases],
      names: [line.name, ...line.aliases],
    }));
  }

  graph(): DocumentGraph {
    const { id, title, language, sections, exhibits, references, agreements } = this.#plan;
    this.#write(`# ${title}\n\n`);
    for (const section of sections) this.#section(section);
    for (const exhibit of exhibits ?? []) this.#exhibit(exhibit);
    const written = references.map(({ label, raw, title: name, sourceId, kind }) => {
      const span = this.#write(`[${label}] ${raw}\n`);
      return {
        id: `reference:${id}:${label}`,
        label,
        kind: kind ?? 'source',
        type: 'report' as const,
        authors: [],
        raw,
        span: { start: span.start, end: span.end - 1 },
        ...(name === undefined ? {} : { title: name }),
        ...(sourceId === undefined ? {} : { sourceId }),
      };
    });
    return {
      format: GRAPH_FORMAT,
      document: { id, revision: 'a'.repeat(64), title, language, authors: [], text: this.#text, mediaType: 'text/markdown' },
      sections: this.#sections,
      sentences: this.#sentences,
      claims: this.#claims,
      figures: this.#figures,
      entities: this.#entities.map(({ names: _names, ...entity }) => entity),
      mentions: this.#mentions,
      relations: this.#relations,
      references: written,
      citations: this.#citations,
      exhibits: this.#exhibits,
      agreements: (agreements ?? []).map(({ kind, claims }) => ({
        kind,
        claimIds: claims.map((at) => this.#claims[at]?.id ?? ''),
        reason: 'same measure',
        referenceIds: [],
      })),
      diagnostics: [],
    };
  }

  #section({ title, level, claims }: Plan['sections'][number]): void {
    const id = `section:${this.#plan.id}:${this.#sections.length + 1}`;
    const parent = this.#sections.findLast((section) => section.level < level);
    const heading = this.#write(`${'#'.repeat(level + 1)} ${title}\n\n`);
    const at = this.#sections.length;
    this.#sections.push({ id, title, level, span: heading, ...(parent === undefined ? {} : { parentId: parent.id }) });
    for (const line of claims) this.#claim(line, id, at);
    this.#write('\n\n');
    // A section covers its heading and all that stands under it, sections of a deeper level included.
    this.#sections = this.#sections.map((section, index) =>
      index === at || this.#isAbove(section.id, id) ? { ...section, span: { start: section.span.start, end: this.#text.length } } : section,
    );
  }

  #isAbove(id: string, below: string): boolean {
    const parentId = this.#sections.find((section) => section.id === below)?.parentId;
    return parentId !== undefined && (parentId === id || this.#isAbove(id, parentId));
  }

  #claim({ text, cites, attributedTo, kind, figures, relations }: ClaimLine, sectionId: string, paragraph: number): void {
    const document = this.#plan.id;
    const number = this.#claims.length + 1;
    const ids = { sentence: `sentence:${document}:${number}`, claim: `claim:${document}:${number}.1` };
    const closing = /[.。]$/u.exec(text)?.[0] ?? '';
    const words = text.slice(0, text.length - closing.length);
    const body = this.#write(words);
    const marker = cites === undefined ? undefined : this.#write(`\\[${cites}\\]`);
    const end = this.#write(`${closing}`).end;
    this.#write(' ');
    this.#sentences.push({ id: ids.sentence, sectionId, paragraph, text, span: { start: body.start, end } });
    const named = this.#entities.flatMap((entity) => entity.names.filter((name) => words.includes(name)).slice(0, 1).map((name) => ({ entity, span: this.#find(name, body) }))); // prettier-ignore
    for (const { entity, span } of named) this.#mentions.push({ entityId: entity.id, claimId: ids.claim, sentenceId: ids.sentence, span });
    const figureIds = (figures ?? []).map((figure, at) =>
      this.#figure(figure, `figure:${document}:${number}.1.${at + 1}`, ids.claim, body),
    );
    const level = cites !== undefined ? 'cited' : attributedTo !== undefined ? 'attributed' : 'unsourced';
    this.#claims.push({
      id: ids.claim,
      sentenceId: ids.sentence,
      sectionId,
      text: words,
      span: body,
      kind: kind ?? 'fact',
      provenance: {
        level,
        referenceIds: cites === undefined ? [] : [`reference:${document}:${cites}`],
        attributions: attributedTo === undefined ? [] : [{ name: attributedTo, span: this.#find(attributedTo, body) }],
        ...(cites === undefined ? {} : { basis: 'direct' as const }),
      },
      entityIds: named.map(({ entity }) => entity.id),
      figureIds,
    });
    if (cites !== undefined && marker !== undefined) this.#cite(cites, marker, body, [ids.claim]);
    for (const { type, head, tail } of relations ?? []) {
      this.#relations.push({
        id: `relation:${document}:${this.#relations.length + 1}`,
        type,
        headId: this.#named(head),
        tailId: this.#named(tail),
        claimId: ids.claim,
        evidence: { span: body },
      });
    }
  }

  #cite(label: string, marker: Span, support: Span, claimIds: string[]): void {
    const { id } = this.#plan;
    this.#citations.push({
      id: `citation:${id}:${this.#citations.length + 1}`,
      referenceId: `reference:${id}:${label}`,
      marker: { span: marker },
      scope: 'backward',
      support: { span: support },
      claimIds,
    });
  }

  #figure({ raw, value, unit, maxValue, approximation, metric, period }: FigureLine, id: string, claimId: string, within: Span): string {
    const optional = {
      ...(maxValue === undefined ? {} : { maxValue }),
      ...(metric === undefined ? {} : { metric }),
      ...(period === undefined ? {} : { period }),
    };
    this.#figures.push({
      id,
      claimId,
      raw,
      span: this.#find(raw, within),
      value,
      unit,
      approximation: approximation ?? 'exact',
      ...optional,
    });
    return id;
  }

  #exhibit({ label, caption, source, cites }: NonNullable<Plan['exhibits']>[number]): void {
    const { start } = this.#write(`${label}: ${caption}\n\n![](chart.png)\n\nSource: ${source}`);
    const marker = cites === undefined ? undefined : this.#write(`[${cites}]`);
    const span = { start, end: this.#text.length };
    this.#write('\n\n');
    const referenceIds = cites === undefined ? {} : { referenceIds: [`reference:${this.#plan.id}:${cites}`] };
    this.#exhibits.push({
      id: `exhibit:${this.#plan.id}:${this.#exhibits.length + 1}`,
      label,
      caption,
      notes: [],
      sources: [source],
      span,
      ...referenceIds,
    });
    if (cites !== undefined && marker !== undefined) this.#cite(cites, marker, span, []);
  }

  #named(name: string): string {
    return this.#entities.find((entity) => entity.name === name)?.id ?? `entity:unknown:${name}`;
  }

  #find(words: string, within: Span): Span {
    const start = this.#text.indexOf(words, within.start);
    if (start < 0 || start + words.length > within.end) throw new Error(`fixture: "${words}" does not stand in its claim`);
    return { start, end: start + words.length };
  }

  #write(words: string): Span {
    const start = this.#text.length;
    this.#text += words;
    return { start, end: this.#text.length };
  }
}

/** A Chinese report: three sections, one of them under another. */
export const HARBOUR: Plan = {
  id: 'harbour',
  title: '港口算力观察',
  language: 'zh',
  entities: [
    { name: '英伟达', type: 'company', aliases: ['NVIDIA', 'Nvidia'] },
    { name: 'OpenAI', type: 'company', aliases: [] },
    { name: 'GPT-4', type: 'model', aliases: [] },
    { name: 'H100', type: 'chip', aliases: ['H100 GPU'] },
    { name: '中国', type: 'place', aliases: ['我国', 'China'] },
    { name: 'IDC', type: 'company', aliases: ['国际数据公司'] },
  ],
  sections: [
    {
      title: '一、模型',
      level: 1,
      claims: [
        {
          text: 'OpenAI训练的GPT-4有1.8万亿个参数。',
          cites: '2',
          figures: [{ raw: '1.8万亿个参数', value: 1.8e12, unit: '个参数', metric: '参数量' }],
          relations: [{ type: 'developed', head: 'OpenAI', tail: 'GPT-4' }],
        },
        {
          text: '训练GPT-4用了上千张英伟达H100。',
          cites: '2',
          figures: [{ raw: '上千张', value: 1000, unit: '张', approximation: 'over' }],
          relations: [{ type: 'runs_on', head: 'GPT-4', tail: 'H100' }],
        },
      ],
    },
    {
      title: '（一）市场',
      level: 2,
      claims: [
        {
          text: '据IDC估计，2023年我国市场增长33%。',
          attributedTo: 'IDC',
          kind: 'forecast',
          figures: [{ raw: '33%', value: 33, unit: '%', period: '2023' }],
        },
        { text: '英伟达与OpenAI都看好港口。', kind: 'opinion' },
      ],
    },
    {
      title: '二、芯片',
      level: 1,
      claims: [
        {
          text: '英伟达发布H100，售价约3万美元。',
          cites: '1',
          figures: [{ raw: '约3万美元', value: 30000, unit: 'USD', approximation: 'about' }],
          relations: [{ type: 'developed', head: '英伟达', tail: 'H100' }],
        },
        { text: '另一处说GPT-4有1.7万亿个参数。', figures: [{ raw: '1.7万亿个参数', value: 1.7e12, unit: '个参数', metric: '参数量' }] },
      ],
    },
  ],
  references: [
    { label: '1', raw: '港口研究所，《芯片价格月报》，2024年。', title: '芯片价格月报', sourceId: 'source:port-prices-2024' },
    { label: '2', raw: 'Lighthouse Weekly, "How large is it", 2023.', title: 'How large is it', sourceId: 'source:lighthouse-2023' },
  ],
  exhibits: [{ label: '图表1', caption: '港口机房的用电', source: '港口研究所', cites: '1' }],
  agreements: [{ kind: 'contradicts', claims: [0, 5] }],
};

/** An English report that shares entities and a source with the Chinese one. */
export const ORCHARD: Plan = {
  id: 'orchard',
  title: 'Orchard notes on compute',
  language: 'en',
  entities: [
    { name: 'Nvidia', type: 'company', aliases: ['NVIDIA Corp'] },
    { name: 'H100', type: 'chip', aliases: [] },
    { name: 'Meridian Lab', type: 'institution', aliases: [] },
  ].map((line): EntityLine => ({ ...line, type: line.type as EntityType })),
  sections: [
    {
      title: 'Prices',
      level: 1,
      claims: [
        {
          text: 'Nvidia sells the H100 for 5-8 thousand euros.',
          cites: '1',
          figures: [{ raw: '5-8 thousand euros', value: 5000, maxValue: 8000, unit: 'EUR' }],
          relations: [{ type: 'developed', head: 'Nvidia', tail: 'H100' }],
        },
        {
          text: 'Meridian Lab runs 33 percent of its jobs on the H100.',
          figures: [{ raw: '33 percent', value: 33, unit: '%' }],
          relations: [{ type: 'uses', head: 'Meridian Lab', tail: 'H100' }],
        },
      ],
    },
  ],
  references: [
    { label: '1', raw: 'Port Institute, Chip prices monthly, 2024.', title: 'Chip prices monthly', sourceId: 'source:port-prices-2024' },
  ],
};

/** Entity ids of the plans in one form: the same company under one id in both. */
export function library(): readonly DocumentGraph[] {
  const nvidia = entityId({ type: 'company', name: '英伟达' });
  const english = JSON.parse(JSON.stringify(build(ORCHARD)).replaceAll('entity:company:nvidia', nvidia)) as DocumentGraph;
  return [build(HARBOUR), english];
}
