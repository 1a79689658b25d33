/** Rules of the reading page: everything in its place, every mark where it is printed. */
import { describe, expect, test } from 'vitest';
import type { ReadAnswer } from '#graph/model/answers.ts';
import { article } from '../../../src/lib/reading/article.ts';

const TEXT = '# One\n\nIt costs **5 USD**.[^a] Then more.\n\nChart 1: Costs\n';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const COUNTS = {
  sections: 1,
  sentences: 2,
  claims: 1,
  figures: 1,
  entities: 0,
  relations: 0,
  references: 1,
  citations: 1,
  exhibits: 1,
  agreements: 0,
  diagnostics: 0,
};
const ANSWER: ReadAnswer = {
  document: {
    id: 'd',
    revision: '0'.repeat(64),
    title: 'One',
    language: 'en',
    authors: [],
    mediaType: 'text/markdown',
    counts: COUNTS,
    coverage: { cited: 1, attributed: 0, unsourced: 0 },
  },
  sections: [{ id: 'section:d:1', title: 'One', level: 1, span: { start: 0, end: TEXT.length } }],
  sentences: [
    { id: 's1', paragraph: 0, text: 'It costs 5 USD.', span: at('It costs **5 USD**.') },
    { id: 's2', paragraph: 0, text: 'Then more.', span: at('Then more.') },
  ],
  claims: [
    {
      id: 'c1',
      sentenceId: 's1',
      text: 'It costs 5 USD.',
      span: at('It costs **5 USD**.'),
      kind: 'fact',
      provenance: { level: 'cited', referenceIds: ['r1'], attributions: [] },
      entityIds: [],
      figureIds: ['f1'],
    },
  ],
  figures: [{ id: 'f1', claimId: 'c1', raw: '5 USD', span: at('5 USD'), value: 5, unit: 'USD', approximation: 'exact' }],
  mentions: [],
  entities: [],
  citations: [
    {
      id: 'm1',
      referenceId: 'r1',
      marker: { span: at('[^a]') },
      scope: 'backward',
      support: { span: at('It costs **5 USD**.') },
      claimIds: ['c1'],
    },
  ],
  references: [{ id: 'r1', label: 'a', kind: 'source', type: 'other', authors: [], raw: 'A', span: { start: 0, end: 0 } }],
  exhibits: [{ id: 'e1', label: 'Chart 1', caption: 'Costs', notes: [], sources: [], span: at('Chart 1: Costs') }],
};

describe('the article', () => {
  const blocks = article(ANSWER, TEXT);
  const paragraph = blocks.find((block) => block.kind === 'paragraph');
  const sentences = (paragraph?.kind === 'paragraph' ? paragraph.sentences : []).map((sentence) => ({
    ...sentence,
    pieces: sentence.runs.flatMap(({ pieces }) => pieces),
  }));

  test('heading, paragraph and exhibit stand in document order', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'exhibit']);
  });

  test('a figure inside bold words is a piece of its own, without the stars', () => {
    expect(sentences[0]?.pieces.find(({ figureId }) => figureId === 'f1')?.text).toBe('5 USD');
  });

  test('a marker after the stop belongs to the sentence before it, once', () => {
    expect(sentences[0]?.pieces.filter(({ marker }) => marker).map(({ marker }) => marker?.label)).toEqual(['a']);
    expect(sentences[1]?.pieces.some(({ marker }) => marker)).toBe(false);
  });

  test('sentences of one paragraph keep the space between them', () => {
    expect(sentences.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')).toBe('It costs 5 USD. Then more.');
  });

  test('the words of a claim are a run of their own, with the marker that supports them; what follows is none of it', () => {
    expect(
      sentences[0]?.runs.map(({ claimId, begins, pieces }) => [
        claimId,
        begins,
        pieces.map(({ text, marker }) => marker?.label ?? text).join('|'),
      ]),
    ).toEqual([
      ['c1', true, 'It costs |5 USD|.|a'],
      [undefined, false, ' '],
    ]);
    expect(sentences[1]?.runs.map(({ claimId }) => claimId)).toEqual([undefined]);
  });

  test('a sentence carries the provenance of its claims', () => {
    expect(sentences[0]?.claims).toEqual([{ id: 'c1', level: 'cited' }]);
  });
});

describe('a table in the article', () => {
  const text = 'Words before.\n\n| Port | Cranes |\n|---|---|\n| North | 12 cranes[^a] |\n\nWords after.';
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const sentence = (id: string, words: string, paragraph: number) => ({ id, paragraph, text: words, span: spanOf(words) });
  const table = '| Port | Cranes |\n|---|---|\n| North | 12 cranes[^a] |';
  const blocks = article(
    {
      ...ANSWER,
      sections: [],
      sentences: [sentence('s1', 'Words before.', 0), sentence('s2', '12 cranes', 1), sentence('s3', 'Words after.', 1)],
      claims: ANSWER.claims.map((claim) => ({ ...claim, sentenceId: 's2', span: spanOf('12 cranes') })),
      figures: ANSWER.figures.map((figure) => ({ ...figure, span: spanOf('12 cranes') })),
      citations: ANSWER.citations.map((citation) => ({ ...citation, marker: { span: spanOf('[^a]') } })),
      exhibits: ANSWER.exhibits.map((exhibit) => ({ ...exhibit, span: spanOf(table) })),
    },
    text,
  );

  test('stands once, where it is printed, its cells in rows', () => {
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.sentences.map(({ id }) => id) : block.kind))).toEqual([
      ['s1'],
      'exhibit',
      ['s3'],
    ]);
    const rows = blocks.find((block) => block.kind === 'exhibit')?.rows ?? [];
    expect(
      rows.map((row) =>
        row.map(({ runs }) =>
          runs.flatMap(({ pieces }) => pieces.map(({ text: words, marker }) => (marker ? `[${marker.label}]` : words))).join(''),
        ),
      ),
    ).toEqual([
      ['Port', 'Cranes'],
      ['North', '12 cranes[a]'],
    ]);
  });

  test('keeps its claims, figures and the places of its sentences', () => {
    const cell = blocks.find((block) => block.kind === 'exhibit')?.rows[1]?.[1];
    expect(cell?.sentenceIds).toEqual(['s2']);
    expect(cell?.runs[0]).toMatchObject({ claimId: 'c1', level: 'cited', begins: true });
    expect(cell?.runs[0]?.pieces[0]).toMatchObject({ figureId: 'f1' });
  });
});
