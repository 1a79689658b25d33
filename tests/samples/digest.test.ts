/** The sample that a newcomer sees first carries every fact and reference of the chapter that it digests. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingest } from '#ingest/pipeline.ts';

const FILE = 'static/samples/china-ai-chapter.md';
const bytes = readFileSync(FILE);
const lines = bytes.toString('utf8').split('\n');
const definitions = lines.filter((line) => /^\[\^\d+\]: \S/u.test(line));
const body = lines.filter((line) => !line.startsWith('[^')).join('\n');
const count = (pattern: RegExp): number => [...body.matchAll(pattern)].length;
const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, index) => String(index + 1));

describe('the digest as it is written', () => {
  test('it defines the references 1 to 59, each once and in order', () => {
    expect(definitions.map((line) => line.slice(2, line.indexOf(']')))).toEqual(upTo(59));
  });

  test('each reference is marked once, in the order of the text', () => {
    expect([...body.matchAll(/\[\^(\d+)\]/gu)].map((match) => match[1])).toEqual(upTo(59));
  });

  test('15 exhibits are captioned in order, and each has a source line', () => {
    expect([...body.matchAll(/^图表2\.(\d+)：\S/gmu)].map((match) => match[1])).toEqual(upTo(15));
    expect(count(/^资料来源：\S/gmu)).toBe(15);
    expect(count(/^注：\S/gmu)).toBe(2);
  });

  test('the outline has a title and 25 headings in three levels', () => {
    expect([count(/^# /gmu), count(/^## /gmu), count(/^### /gmu), count(/^#### /gmu)]).toEqual([1, 4, 10, 11]);
  });

  test('it shows no picture and no HTML', () => {
    expect(count(/!\[/gu)).toBe(0);
    expect(count(/<[a-z/!]/giu)).toBe(0);
  });

  test('it says what it is and where the chapter stands', () => {
    const front = body.slice(0, body.indexOf('\n# '));
    expect(front).toContain('摘编');
    expect(front).toMatch(/^url: https:\/\/\S+$/mu);
  });

  test.each([
    ['3', '2,250亿元'],
    ['5', '52个百分点'],
    ['10', '超过15.82亿'],
    ['13', '1.8万亿个参数'],
    ['16', '64%'],
    ['25', '302个'],
    ['27', '7800万美元'],
    ['30', '8000张H100'],
    ['37', '4.8%'],
    ['55', '37倍'],
    ['58', '9.53%'],
    ['59', '6%'],
  ])('marker %s stands in the sentence that says %s', (label, words) => {
    const sentence = body.split(/[。；\n]/u).find((each) => each.includes(`[^${label}]`));
    expect(sentence).toContain(words);
  });
});

describe('the digest as it is ingested', () => {
  const graph = ingest(new Uint8Array(bytes), { name: basename(FILE) });

  test('it gives 59 references, of which 3 are notes, and 59 citations', () => {
    expect(graph.references).toHaveLength(59);
    expect(graph.references.filter((reference) => reference.kind === 'note').map((reference) => reference.label)).toEqual([
      '7',
      '12',
      '33',
    ]);
    expect(graph.citations).toHaveLength(59);
  });

  test('it gives 15 exhibits and 25 sections in three levels', () => {
    expect(graph.exhibits).toHaveLength(15);
    expect([1, 2, 3].map((level) => graph.sections.filter((section) => section.level === level).length)).toEqual([4, 10, 11]);
    expect(graph.sections).toHaveLength(25);
  });

  test('it gives at least 130 figures', () => {
    expect(graph.figures.length).toBeGreaterThanOrEqual(130);
  });

  test('no marker is without a definition and no definition without a marker', () => {
    expect(graph.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info')).toEqual([]);
  });

  test.each([
    { value: 1.8e12, unit: '个参数', approximation: 'exact', label: '13' },
    { value: 3e10, unit: 'USD', approximation: 'over', label: undefined },
    { value: 37, unit: '倍', approximation: 'exact', label: '55' },
    { value: 6, unit: '%', approximation: 'exact', label: '59' },
  ])('a figure keeps its value, unit and hedge, and leads to its reference: $value $unit', ({ value, unit, approximation, label }) => {
    const labelOf = new Map(graph.references.map((reference) => [reference.id, reference.label]));
    const claimOf = new Map(graph.claims.map((claim) => [claim.id, claim]));
    const labels = graph.figures
      .filter((figure) => figure.value === value && figure.unit === unit && figure.approximation === approximation)
      .map((figure) => (figure.provenance ?? claimOf.get(figure.claimId)?.provenance)?.referenceIds.map((id) => labelOf.get(id)) ?? []);
    expect(labels).toContainEqual(label === undefined ? [] : [label]);
  });
});
