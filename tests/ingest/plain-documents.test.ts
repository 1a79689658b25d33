/** Plain text as it is handed on: memos of a standards body, books of an archive, notes at the end of chapters. The words are our own. */
import { describe, expect, test } from 'vitest';
import { ingest } from '#ingest/pipeline.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';

function graphOf(text: string): DocumentGraph {
  return ingest(new TextEncoder().encode(text), { name: 'document.txt' });
}
const titles = ({ sections }: DocumentGraph) => sections.map(({ number, title, level }) => [number ?? '', title, level]);
function cited(graph: DocumentGraph) {
  const labels = new Map(graph.references.map(({ id, label }) => [id, label]));
  return graph.citations.map(({ referenceId, marker }) => [
    labels.get(referenceId),
    graph.document.text.slice(marker.span.start, marker.span.end),
  ]);
}

const FOOT = (page: number) =>
  `\n\nRoe                          Standards Track                    [Page ${page}]\n\f\nMEMO 77                       Tide Signals                    March 2021\n\n`;
const MEMO = `





Harbour Task Force                                                D. Roe
Request for Notes: 77                                         Tidal Labs
Obsoletes: 12                                                 March 2021


                  Signals of Tide Gauges, Version 2

Abstract

   This memo says how gauges talk to each other.  Every gauge sends a
   frame of 64 bytes.

Status of This Memo

   This memo is for the information of the community and may be copied
   without limit.
${FOOT(1)}
Table of Contents

   1. Introduction ....................................................2
      1.1. Words Used .................................................2
   2. References ......................................................3
${FOOT(2)}
1.  Introduction

   Gauges speak as laid down in [TIDE-2], and their keys are drawn as
   told in [Roe19a].  A frame that is lost is sent again after 30
   seconds, since the link may be silent for a while and nobody can
${FOOT(3)}   tell a silent gauge from a dead one [Poe, Moe20].  Frames look like
   this:

      +--------+---------+
      | header |  body   |
      +--------+---------+

   o  The header names the gauge, see Section
      1.1 for the words.

   o  The body holds a reading [12] of the sensor.

1.1.  Words Used

   A gauge is a device that tells the height of the water.
${FOOT(4)}
2.  References

2.1.  Normative References

   [TIDE-2]   Poe, M. and A. Moe, "Frames for Gauges in Cold Water",
              RFN 2, DOI 10.5555/tide2, May 1998,
              <https://example.org/frames/
              tide-2.txt>.

   [Roe19a]
              Roe, D., "Keys That Float", Proceedings of the Harbour
              Conference, 2019.

2.2.  Informative References

   [Poe]      Poe, M., "Silence on the Line", June 2004.

   [Moe20]    Moe, A., "The Dead Gauge", November 2020.

Author's Address

   Dana Roe
   Tidal Labs
   Email: dana@example.org
${FOOT(5)}`;

describe('a memo of a standards body', () => {
  const graph = graphOf(MEMO);

  test('title, author, publisher and month stand in its head', () => {
    expect(graph.document).toMatchObject({
      title: 'Signals of Tide Gauges, Version 2',
      authors: [{ name: 'D. Roe' }],
      publisher: 'Harbour Task Force',
      publishedOn: '2021-03',
    });
  });

  test('headings stand at the margin; the table of contents repeats none of them', () => {
    expect(titles(graph)).toEqual([
      ['', 'Abstract', 1],
      ['1.', 'Introduction', 1],
      ['1.1.', 'Words Used', 2],
      ['2.', 'References', 1],
      ['2.1.', 'Normative References', 2],
      ['2.2.', 'Informative References', 2],
    ]);
  });

  test('running heads, feet, terms, drawings and addresses are no claims', () => {
    const words = graph.claims.map(({ text }) => text).join('\n');
    for (const none of ['[Page', 'MEMO 77', 'may be copied', '+---', 'example.org', 'Tidal Labs']) expect(words).not.toContain(none);
    expect(graph.diagnostics.map(({ code }) => code)).toContain('page-furniture');
  });

  test('a sentence runs on over the page break', () => {
    expect(graph.sentences.map(({ text }) => text)).toContain(
      'A frame that is lost is sent again after 30 seconds, since the link may be silent for a while and nobody can tell a silent gauge from a dead one.',
    );
  });

  test('a number that a line break put at the head of a line begins nothing', () => {
    expect(graph.sentences.map(({ text }) => text)).toContain('The header names the gauge, see Section 1.1 for the words.');
  });

  test('names in brackets are markers where the list defines them', () => {
    expect(cited(graph)).toEqual([
      ['TIDE-2', '[TIDE-2]'],
      ['Roe19a', '[Roe19a]'],
      ['Poe', '[Poe, Moe20]'],
      ['Moe20', '[Poe, Moe20]'],
    ]);
  });

  test('a name that the sentence needs stays in it without its brackets', () => {
    expect(graph.sentences.map(({ text }) => text)).toContain(
      'Gauges speak as laid down in TIDE-2, and their keys are drawn as told in Roe19a.',
    );
  });

  test('entries: label on a line of its own, address broken over two lines', () => {
    expect(graph.references).toMatchObject([
      {
        label: 'TIDE-2',
        authors: ['Poe, M.', 'A. Moe'],
        title: 'Frames for Gauges in Cold Water',
        issued: '1998-05',
        doi: '10.5555/tide2',
        url: 'https://example.org/frames/tide-2.txt',
      },
      { label: 'Roe19a', authors: ['Roe, D.'], title: 'Keys That Float', issued: '2019' },
      { label: 'Poe', title: 'Silence on the Line', issued: '2004-06' },
      { label: 'Moe20', title: 'The Dead Gauge', issued: '2020-11' },
    ]);
  });
});

const NOTES = (first: number) => `

FOOTNOTES:

[${first}] The count leaves out 12 ports that were closed.

[${first + 1}] Poe, Max. The Quiet Harbours. Sea Press, 1911. It was
printed twice.
`;
const BOOK = `The Archive eBook of The Tides, by Ada Moe

This eBook is for the use of anyone at no cost.

Title: The Tides of Trade

Author: Ada Moe

*** START OF THE PROJECT LANTERN EBOOK THE TIDES OF TRADE ***




THE TIDES OF TRADE

by

ADA MOE




CONTENTS

  I. THE PORTS
 II. THE SHIPS




CHAPTER I

THE PORTS


In the north 300 ports were open in the year before the storm, and few
of them paid any dues.[1] The white paper [Cm. 77] says as much, and
[2] is plain about the cause.

       *       *       *       *       *

Nothing else is known.
${NOTES(1)}



CHAPTER II

THE SHIPS


Ships were slow.[3] They took 40 days to the islands.[4]
${NOTES(3)}



*** END OF THE PROJECT LANTERN EBOOK THE TIDES OF TRADE ***

Redistribution is subject to the licence of the archive.
`;

describe('a book of an archive', () => {
  const graph = graphOf(BOOK);

  test('title and author stand outside of the text', () => {
    expect(graph.document).toMatchObject({ title: 'The Tides of Trade', authors: [{ name: 'Ada Moe' }] });
  });

  test('a chapter has the line under its number as its title; contents and a repeated title are none', () => {
    expect(titles(graph)).toEqual([
      ['CHAPTER I', 'THE PORTS', 1],
      ['', 'FOOTNOTES:', 2],
      ['CHAPTER II', 'THE SHIPS', 1],
      ['', 'FOOTNOTES:', 2],
    ]);
  });

  test('the text goes on after the notes of a chapter', () => {
    expect(graph.sentences.map(({ text }) => text)).toEqual([
      'In the north 300 ports were open in the year before the storm, and few of them paid any dues.',
      'The white paper [Cm. 77] says as much, and is plain about the cause.',
      'Nothing else is known.',
      'Ships were slow.',
      'They took 40 days to the islands.',
    ]);
  });

  test('markers point to notes; a bracket of another kind is none', () => {
    expect(cited(graph).map(([label]) => label)).toEqual(['1', '2', '3', '4']);
    expect(graph.references.map(({ label, kind }) => [label, kind])).toEqual([
      ['1', 'note'],
      ['2', 'source'],
      ['3', 'note'],
      ['4', 'source'],
    ]);
  });

  test('the licence of the archive is told, not read', () => {
    expect(graph.diagnostics).toContainEqual(expect.objectContaining({ code: 'page-furniture', severity: 'info' }));
  });
});

test('notes spelled out in brackets, numbered anew: each marker points to the next one after it', () => {
  const graph = graphOf(
    [
      'The ports were full.[1] So were the inns.',
      '[Footnote 1: Moe, Ada. The Inns. Sea Press, 1902.]',
      'The ships were slow.[1]',
      '[Footnote 1: Measured in knots.',
      'A knot is a mile an hour.]',
      'The end was near.',
    ].join('\n\n'),
  );
  expect(graph.references.map(({ label, kind, listId, raw }) => [label, kind, listId, raw])).toEqual([
    ['1', 'source', '1', 'Moe, Ada. The Inns. Sea Press, 1902.'],
    ['1', 'note', '2', 'Measured in knots.\nA knot is a mile an hour.'],
  ]);
  expect(graph.citations.map(({ referenceId }) => referenceId)).toEqual(graph.references.map(({ id }) => id));
  expect(graph.sentences.map(({ text }) => text)).toEqual([
    'The ports were full.',
    'So were the inns.',
    'The ships were slow.',
    'The end was near.',
  ]);
});

test('form feeds with page numbers and a byte-order mark leave no trace in the text', () => {
  const graph = graphOf(`\uFEFFThe ports grew by 12%.\r\n\r\n- 1 -\r\n\f\r\nShips were slow.\r\n\r\n- 2 -\r\n\f\r\nInns were full.\r\n`);
  expect(graph.sentences.map(({ text }) => text)).toEqual(['The ports grew by 12%.', 'Ships were slow.', 'Inns were full.']);
});
