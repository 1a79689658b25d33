/** Markdown → blocks whose every character knows its place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '#ingest/parse/parse.ts';
import { read } from '#ingest/read/read.ts';

const blocks = (text: string, name = 'a.md') => parse(read(new TextEncoder().encode(text), name)).blocks;
const first = (text: string) => {
  const block = blocks(text)[0];
  if (block === undefined) throw new Error('no block');
  return block;
};

describe('inline text', () => {
  test.each([
    ['escaped brackets of a marker are brackets', '产值\\[3\\]。', '产值[3]。'],
    ['bold marks are no text', '**粗**体', '粗体'],
    ['a word split by bold marks is one word', '**模****型层**', '模型层'],
    ['bold that ends in a Chinese full stop ends there', '**结论在前。**理由在后', '结论在前。理由在后'],
    ['emphasis marks that no parser pairs are no text either', '**2****）**乙方', '2）乙方'],
    ['a single asterisk stays', 'O\\*NET 与 3*4', 'O*NET 与 3*4'],
    ['two ranges with tildes strike nothing through', '产量为4~5吨，销量为2~3吨。', '产量为4~5吨，销量为2~3吨。'],
    ['character references are characters', 'A&amp;B &#x4e2d;', 'A&B 中'],
    ['a soft line break is nothing between Han', '上行\n下行', '上行下行'],
    ['a soft line break is a blank between words', 'one\ntwo', 'one two'],
    ['a hard line break stays', '一行  \n二行', '一行\n二行'],
    ['code keeps its stars', '`a**b` x', 'a**b x'],
    ['link text stays, its address does not', '[某站](https://example.org/a)说', '某站说'],
    ['a raised number stays where it stood', 'so<sup>4</sup>.', 'so4.'],
    ['a footnote mark stays as printed', 'so[^a].\n\n[^a]: note', 'so[^a].'],
  ])('%s', (_, source, text) => {
    expect(first(source).readable.text).toBe(text);
  });

  test('every character of readable text stands at its offset', () => {
    const source = '**甲乙。**约\\[1\\] 5%  \n> x\n\n> 引用\n> 续行 A&amp;B\n\n- 项\\*目';
    for (const { readable } of blocks(source)) {
      for (let at = 0; at < readable.text.length; at += 1) {
        const printed = source.slice(readable.offsets[at], readable.ends[at]);
        expect([readable.text.charAt(at), ' ']).toContain(
          printed === '&amp;' ? '&' : printed.length > 1 ? readable.text.charAt(at) : printed === '\n' ? ' ' : printed,
        );
      }
    }
  });

  test('offsets never run backwards, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('甲', 'a', '*', '**', '[1]', '\\[', '\n', '\n\n', '&amp;', '# ', '> ', '- ', '|', '`', ' ', '。'),
          maxLength: 60,
        }),
        (text) => {
          if (text.trim() === '') return;
          for (const { readable, marks } of blocks(text)) {
            expect(readable.offsets).toHaveLength(readable.text.length);
            readable.offsets.forEach((offset, index) => {
              expect(offset).toBeGreaterThanOrEqual(readable.offsets[index - 1] ?? 0);
              expect(readable.ends[index]).toBeGreaterThan(offset);
            });
            for (const mark of marks) expect(mark.end).toBeLessThanOrEqual(readable.text.length);
          }
        },
      ),
    );
  });
});

describe('blocks', () => {
  test('kinds in reading order', () => {
    const source =
      '---\ntitle: x\n---\n# 一\n\n段落\n\n- 甲\n- 乙\n\n> 引\n\n```\ncode\n```\n\n![图](https://example.org/a.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n见[^n]\n\n[^n]: 定义';
    expect(blocks(source).map((block) => block.kind)).toEqual([
      'frontMatter',
      'heading',
      'paragraph',
      'listItem',
      'listItem',
      'quote',
      'code',
      'image',
      'table',
      'paragraph',
      'definition',
    ]);
  });

  test('an ordered item knows its number, its further paragraphs do not', () => {
    expect(blocks('3. 甲\n\n   续\n4. 乙').map((block) => block.ordinal)).toEqual([3, undefined, 4]);
  });

  test('cells are read one by one, header row first', () => {
    expect(first('| a | **b** |\n|---|---|\n| 1\\[2\\] | |').rows?.map((row) => row.map((cell) => cell.text))).toEqual([
      ['a', 'b'],
      ['1[2]', ''],
    ]);
  });

  test('a long definition keeps its label on every paragraph', () => {
    expect(blocks('x[^n]\n\n[^n]: 甲\n\n    乙').map((block) => block.label)).toEqual([undefined, 'n', 'n']);
  });
});

describe('HTML in Markdown', () => {
  test('a table, a paragraph and a picture are read, every character at its offset', () => {
    const source =
      '甲。\n\n<table><tr><th>港</th><th>箱 &amp; 包</th></tr><tr><td>丙</td><td>12万</td></tr></table>\n\n<p align="center"><img src="https://example.org/a.png">\n图1：吞吐</p>\n\n乙。';
    const read = blocks(source);
    expect(read.map(({ kind, url }) => [kind, url])).toEqual([
      ['paragraph', undefined],
      ['table', undefined],
      ['image', 'https://example.org/a.png'],
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
    const cells = read[1]?.rows?.flat() ?? [];
    expect(cells.map(({ text }) => text)).toEqual(['港', '箱 & 包', '丙', '12万']);
    for (const cell of [...cells, ...(read[3] === undefined ? [] : [read[3].readable])])
      for (let at = 0; at < cell.text.length; at += 1)
        expect(source.slice(cell.offsets[at], cell.ends[at]).replace('&amp;', '&')).toBe(cell.text.charAt(at));
  });

  test('tags alone are no words, what stands between them is Markdown', () => {
    expect(blocks('<details>\n\n**粗**体\n\n</details>').map(({ kind, readable }) => [kind, readable.text])).toEqual([
      ['html', ''],
      ['paragraph', '粗体'],
      ['html', ''],
    ]);
  });

  test('a script is no text', () => {
    expect(blocks('<script>\nlet a = 5;\n</script>').map(({ readable }) => readable.text)).toEqual(['']);
  });

  test('a line break in a cell parts its lines', () => {
    expect(first('| a |\n|---|\n| x<br>y |').rows?.[1]?.[0]?.text).toBe('x\ny');
  });
});

describe('MDX', () => {
  const mdx = (text: string) => blocks(text, 'a.mdx').map((block) => block.readable.text.trim());

  test('module lines and components are no text', () => {
    expect(mdx("import {A} from 'b';\n\nword\n\n<Chart data={[1, 2, '>']} title=`x` />\n\nnext").filter((text) => text !== '')).toEqual([
      'word',
      'next',
    ]);
  });

  test('what a component encloses is read, at its place', () => {
    const source = 'by <Link id="x">Acme</Link> in 2020';
    const block = blocks(source, 'a.mdx')[0];
    expect(block?.readable.text).toBe('by Acme in 2020');
    expect(source.slice(block?.readable.offsets[3])).toMatch(/^Acme/u);
  });

  test('a component that never ends hides nothing', () => {
    expect(mdx('a\n\n<Chart data={[1\n\nb')).toContain('b');
  });

  test('code that imports is code', () => {
    expect(blocks("```js\nimport a from 'a'\n```", 'a.mdx').map((block) => block.kind)).toEqual(['code']);
  });
});

describe('plain text', () => {
  const plain = (text: string) => blocks(text, 'a.txt').map((block) => block.readable.text);

  test('wrapped lines are one paragraph up to an empty line', () => {
    expect(plain('one\ntwo\n\nthree')).toEqual(['one two', 'three']);
  });

  test('Han lines join without a blank', () => {
    expect(plain('上半句\n下半句')).toEqual(['上半句下半句']);
  });

  test('a line longer than any hand wraps is a paragraph', () => {
    const long = '长'.repeat(70);
    expect(plain(`${long}\n${long}`)).toEqual([long, long]);
  });

  test('stars and underscores are text', () => {
    expect(plain('a **b** _c_')).toEqual(['a **b** _c_']);
  });

  test('a short numbered line stands alone: it is a heading', () => {
    const line = '这一行写满了整整一行的宽度所以它后面还有话要接着说下去';
    expect(plain(`一、概况\n${line}\n才说完。\n二、展望`)).toEqual(['一、概况', `${line}才说完。`, '二、展望']);
  });

  test('a full numbered line goes on in the next', () => {
    const line = '（一）这一行写满了整整一行的宽度所以它后面还有话';
    expect(plain(`${line}\n才说完。`)).toEqual([`${line}才说完。`]);
  });
});
