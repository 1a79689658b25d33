/** Sentence boundaries, worked by hand. A bar shows where a sentence ends. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaries } from '#ingest/segment/boundaries.ts';

const cut = (text: string) => {
  let start = 0;
  return boundaries(text).map((end) => {
    const sentence = text.slice(start, end).trim();
    start = end;
    return sentence;
  });
};

describe('boundaries', () => {
  test.each([
    ['a Chinese full stop ends a sentence', '甲增长。|乙下降！|丙呢？'],
    ['a stop inside brackets does not', '甲（见附录。以及注释）增长。|乙下降。'],
    ['a stop inside Chinese quotes does not', '他说“甲。乙。”然后走了。|丙。'],
    ['a quotation that a colon announced ends its sentence', '他说：“甲。乙。”|然后走了。'],
    ['a closing quote belongs to the sentence before it', '他说“够了！”|接着走了。'.replace('|', '')],
    ['an opening bracket without partner opens nothing', '甲（未完。|乙。'],
    ['several end marks end it once', '真的？！|是的……|好。'],
    ['a semicolon does not end it', '甲增长；乙下降。'],
    ['English sentences end at a stop before a capital', 'It grew. |Sales fell! |Why? |Nobody knows.'],
    ['a decimal point does not end it', 'Growth was 3.5 percent. |Then 4.'],
    ['abbreviations do not', 'Dr. Smith et al. wrote it, e.g. In Chapter 2. |The rest is known.'.replace('In', 'in')],
    ['initials do not', 'J. R. Smith left. |He won.'],
    ['a country written with stops can', 'It moved to the U.S. |The rest stayed in the U.S. market.'],
    ['a company suffix does not before its verb', 'Acme Inc. grew. |It won.'],
    ['a number may begin a sentence', 'It ended. |2024 was better.'],
    ['a lower-case word does not', 'It uses v. small parts.'],
    ['a closing quote stays with its sentence', 'He said “no.” |She left.'],
    ['a hard line break ends it', '第一行|\n第二行。'],
  ])('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    expect(cut(text)).toEqual(marked.split('|').map((part) => part.trim()));
  });

  test('boundaries rise and the last is the end of the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('甲', '。', '？', '（', '）', '“', '”', '"', '.', ' ', 'A', 'b', '1', '…', '\n'),
          maxLength: 80,
        }),
        (text) => {
          const ends = boundaries(text);
          expect(ends.at(-1)).toBe(text.length);
          ends.forEach((end, index) => {
            expect(end).toBeGreaterThan(index === 0 ? -1 : (ends[index - 1] ?? -1));
          });
        },
      ),
    );
  });
});
