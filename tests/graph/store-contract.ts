/** What every store has to keep, whatever it is made of. An adapter's test file passes in how to open an empty one. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StoreErrorCode } from '#graph/errors.ts';
import type { DocumentGraph } from '#graph/model/document-graph.ts';
import type { GraphStore } from '#graph/store.ts';
import { build, HARBOUR, library } from './fixture.ts';

export interface OpenedStore {
  readonly store: GraphStore;
  /** Closes the store and opens it again over the same data. */
  readonly reopen: () => Promise<GraphStore>;
  /** Closes it and removes the data. */
  readonly dispose: () => Promise<void>;
}

const NVIDIA = 'entity:company:英伟达';
const H100 = 'entity:chip:h100';
const GPT4 = 'entity:model:gpt-4';
const OPENAI = 'entity:company:openai';

/** @param open – an empty store. */
export function storeContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`${name}: the store's contract`, () => {
    let opened: OpenedStore | undefined;
    let store: GraphStore;
    let isChanged = false;

    // Tests that only read share one library; one that changed it leaves it to nobody.
    beforeEach(async () => {
      if (opened !== undefined) return;
      opened = await open();
      for (const graph of library()) await opened.store.replaceDocument(graph);
      store = watched(opened.store, () => (isChanged = true));
    });
    const dispose = async (): Promise<void> => {
      await opened?.dispose();
      opened = undefined;
      isChanged = false;
    };
    afterEach(async () => {
      if (isChanged) await dispose();
    });
    afterAll(dispose);

    const reopen = async (): Promise<GraphStore> => {
      isChanged = true;
      if (opened === undefined) throw new Error('not open');
      return opened.reopen();
    };

    const claimIds = async (query: Parameters<GraphStore['claims']>[0]): Promise<readonly string[]> =>
      (await store.claims(query)).items.map((claim) => claim.id);

    describe('library', () => {
      test('documents are listed by id, with counts and coverage and without their text', async () => {
        const [harbour, orchard] = await store.documents();
        expect([harbour?.id, orchard?.id]).toEqual(['harbour', 'orchard']);
        expect(harbour?.counts).toEqual({
          sections: 3,
          sentences: 6,
          claims: 6,
          figures: 5,
          entities: 6,
          relations: 3,
          references: 2,
          citations: 4,
          exhibits: 1,
          agreements: 1,
          diagnostics: 0,
        });
        expect(harbour?.coverage).toEqual({ cited: 3, attributed: 1, unsourced: 2 });
        expect(harbour).not.toHaveProperty('text');
      });

      test('a stored graph comes back as it was given', async () => {
        expect(await store.documentGraph('harbour')).toEqual(build(HARBOUR));
      });

      test('a stored graph outlives the process', async () => {
        const before = await store.search('H100', { limit: 10 });
        store = await reopen();
        expect(await store.documentGraph('harbour')).toEqual(build(HARBOUR));
        expect(await store.search('H100', { limit: 10 })).toEqual(before);
      });

      test('the overview sums a section with those under it', async () => {
        const { sections, topEntities } = await store.documentOverview('harbour');
        expect(sections.map(({ section, coverage, figures }) => [section.title, coverage, figures])).toEqual([
          ['一、模型', { cited: 2, attributed: 1, unsourced: 1 }, 3],
          ['二、芯片', { cited: 1, attributed: 0, unsourced: 1 }, 2],
        ]);
        expect(topEntities).toHaveLength(6);
        expect(topEntities.map((entity) => entity.measures?.centrality ?? 0)).toEqual(
          topEntities.map((entity) => entity.measures?.centrality ?? 0).sort((a, b) => b - a),
        );
      });

      test('the reading page has every part of the document', async () => {
        const answer = await store.read('orchard');
        expect(answer.document.title).toBe('Orchard notes on compute');
        expect([
          answer.sentences.length,
          answer.claims.length,
          answer.figures.length,
          answer.citations.length,
          answer.references.length,
        ]).toEqual([2, 2, 2, 1, 1]);
        expect(answer.entities.map((entity) => entity.name)).toEqual(['Nvidia', 'H100', 'Meridian Lab']);
      });
    });

    describe('writing', () => {
      test('replacing a document leaves nothing of the old edition', async () => {
        const [first] = HARBOUR.sections;
        await store.replaceDocument(
          build({ ...HARBOUR, sections: first === undefined ? [] : [{ ...first, claims: first.claims.slice(0, 1) }], agreements: [] }),
        );
        expect((await store.documents()).map((document) => document.counts.claims)).toEqual([1, 2]);
        expect(await claimIds({ text: '33%' })).toEqual(['claim:orchard:2.1']);
        await rejects(store.trace('claim:harbour:5.1'), 'not-found');
        expect((await reopen().then((again) => again.documents())).map((document) => document.counts.claims)).toEqual([1, 2]);
      });

      test('a graph of the wrong form is refused and the old one stays', async () => {
        const broken = { ...build(HARBOUR), claims: [{ id: 'claim:harbour:1' }] } as unknown as DocumentGraph; // The cast is the point: data that lies about its type.
        await rejects(store.replaceDocument(broken), 'corrupt');
        expect((await store.documentGraph('harbour')).claims).toHaveLength(6);
      });

      test('a removed document is in no answer and can be brought back', async () => {
        await store.removeDocument('harbour');
        expect((await store.documents()).map((document) => document.id)).toEqual(['orchard']);
        expect((await store.entity(H100, {})).entity.documentIds).toEqual(['orchard']);
        expect((await store.claims({})).total).toBe(2);
        await rejects(store.documentGraph('harbour'), 'not-found');
        await store.restoreDocument('harbour');
        expect(await store.documentGraph('harbour')).toEqual(build(HARBOUR));
      });

      test('a removal can be undone after a restart', async () => {
        await store.removeDocument('orchard');
        store = await reopen();
        expect((await store.documents()).map((document) => document.id)).toEqual(['harbour']);
        await store.restoreDocument('orchard');
        expect((await store.documents()).map((document) => document.id)).toEqual(['harbour', 'orchard']);
      });

      test('what was never there can be neither removed nor brought back', async () => {
        await rejects(store.removeDocument('nowhere'), 'not-found');
        await rejects(store.restoreDocument('nowhere'), 'not-found');
      });
    });

    describe('the drawn graph', () => {
      test('the overview shows the most central entities and says how many there are', async () => {
        const all = await store.overview({ documentId: 'harbour', limit: 60 });
        expect([all.nodes.length, all.total, all.rule]).toEqual([6, 6, 'all']);
        const few = await store.overview({ documentId: 'harbour', limit: 2 });
        expect([few.nodes.length, few.total, few.rule]).toEqual([2, 6, 'centrality']);
        expect(few.nodes.map((node) => node.id)).toEqual(all.nodes.slice(0, 2).map((node) => node.id));
      });

      test('a node counts the neighbours that are not shown, by type', async () => {
        const { nodes } = await store.overview({ documentId: 'harbour', types: ['model'], limit: 60 });
        // GPT-4 stands in claims with OpenAI, 英伟达 (companies) and H100 (a chip).
        expect(nodes.map((node) => [node.id, node.hidden])).toEqual([[GPT4, { company: 2, chip: 1 }]]);
      });

      test('a pair with a relation has no edge that only says "together"', async () => {
        const { edges } = await store.overview({ documentId: 'harbour', limit: 60 });
        expect(edges.map(({ type, sourceId, targetId, evidence, provenance }) => [type, sourceId, targetId, evidence, provenance])).toEqual(
          [
            ['developed', OPENAI, GPT4, 1, 'cited'],
            ['developed', NVIDIA, H100, 1, 'cited'],
            ['runs_on', GPT4, H100, 1, 'cited'],
            ['together', 'entity:company:idc', 'entity:place:中国', 1, 'attributed'],
            ['together', OPENAI, NVIDIA, 1, 'unsourced'],
            ['together', NVIDIA, GPT4, 1, 'cited'],
          ],
        );
      });

      test('entities of two documents are one node, and the claims of both stand behind an edge', async () => {
        const { nodes, edges } = await store.overview({ limit: 60 });
        expect(nodes.filter((node) => node.id === NVIDIA)).toHaveLength(1);
        expect(edges.find((edge) => edge.type === 'developed' && edge.sourceId === NVIDIA)?.evidence).toBe(2);
      });

      test('a neighbourhood holds the entity first, then its strongest neighbours', async () => {
        const all = await store.neighbourhood(H100, { documentId: 'harbour', limit: 10 });
        expect(all.nodes.map((node) => node.id).slice(0, 2)).toEqual([H100, NVIDIA]);
        expect([all.nodes.length, all.total, all.rule]).toEqual([3, 3, 'all']);
        const one = await store.neighbourhood(H100, { documentId: 'harbour', limit: 1 });
        expect([one.nodes.length, one.total, one.rule]).toEqual([2, 3, 'strength']);
        expect((await store.neighbourhood(H100, { types: ['institution'], limit: 10 })).nodes.map((node) => node.id)).toEqual([
          H100,
          'entity:institution:meridian-lab',
        ]);
      });

      test('an edge shows the relations and the claims behind it, in either direction', async () => {
        const forward = await store.edgeEvidence(NVIDIA, H100, { documentId: 'harbour' });
        expect(forward.relations.map(({ type, quote }) => [type, quote])).toEqual([['developed', '英伟达发布H100，售价约3万美元']]);
        expect(forward.claims.map((claim) => claim.id)).toEqual(['claim:harbour:2.1', 'claim:harbour:5.1']);
        const back = await store.edgeEvidence(H100, NVIDIA, { documentId: 'harbour' });
        expect(back.relations).toEqual(forward.relations);
        expect((await store.edgeEvidence(OPENAI, H100, {})).claims).toEqual([]);
      });
    });

    describe('the filtered graph', () => {
      const edgesOf = async (query: Parameters<GraphStore['overview']>[0]): Promise<readonly (readonly string[])[]> =>
        (await store.overview(query)).edges.map(({ type, sourceId, targetId }) => [type, sourceId, targetId]);

      test('only claims of the level count, and entities that no such claim names are not there', async () => {
        const { nodes, total } = await store.overview({ documentId: 'harbour', limit: 60, provenance: ['attributed'] });
        expect([nodes.map((node) => node.id).sort(), total]).toEqual([['entity:company:idc', 'entity:place:中国'], 2]);
      });

      test('an edge type alone leaves its edges and their ends', async () => {
        const query = { documentId: 'harbour', limit: 60, relations: ['runs_on'] } as const;
        expect(await edgesOf(query)).toEqual([['runs_on', GPT4, H100]]);
        expect((await store.overview(query)).nodes).toHaveLength(2);
        expect(await edgesOf({ ...query, relations: ['together'] })).toEqual([
          ['together', 'entity:company:idc', 'entity:place:中国'],
          ['together', OPENAI, NVIDIA],
          ['together', NVIDIA, GPT4],
        ]);
      });

      test('a section counts with those under it', async () => {
        expect(await edgesOf({ documentId: 'harbour', limit: 60, sectionId: 'section:harbour:2' })).toEqual([
          ['together', 'entity:company:idc', 'entity:place:中国'],
          ['together', OPENAI, NVIDIA],
        ]);
        expect((await store.overview({ documentId: 'harbour', limit: 60, sectionId: 'section:harbour:1' })).total).toBe(6);
      });

      test.each([
        [{ from: 2023, to: 2023 }, 2],
        [{ from: 2020 }, 2],
        [{ from: 2024 }, 0],
        [{ to: 2022 }, 0],
      ] as const)('a period %o meets the years of figures', async (period, total) => {
        expect((await store.overview({ documentId: 'harbour', limit: 60, ...period })).total).toBe(total);
      });

      test('an edge needs as many claims as are asked for', async () => {
        expect(await edgesOf({ limit: 60, minEvidence: 2 })).toEqual([['developed', NVIDIA, H100]]);
      });

      test('a filter moves nothing', async () => {
        const all = await store.overview({ documentId: 'harbour', limit: 60 });
        const few = await store.overview({ documentId: 'harbour', limit: 60, provenance: ['cited'] });
        for (const node of few.nodes)
          expect(all.nodes.find(({ id }) => id === node.id)).toMatchObject({
            x: node.x,
            y: node.y,
            community: node.community,
            centrality: node.centrality,
          });
      });

      test('a neighbourhood is reached by the edges asked for only', async () => {
        const around = await store.neighbourhood(GPT4, { documentId: 'harbour', limit: 10, relations: ['runs_on'] });
        expect(around.nodes.map((node) => node.id)).toEqual([GPT4, H100]);
        expect(await store.neighbourhood(GPT4, { documentId: 'harbour', limit: 10, from: 2024 })).toEqual({
          nodes: [],
          edges: [],
          total: 0,
          rule: 'all',
        });
      });

      test('named entities come in the order asked for, with the edges among them and their hidden neighbours', async () => {
        const answer = await store.among([H100, 'entity:chip:nowhere', GPT4, H100], { documentId: 'harbour' });
        expect(answer.nodes.map(({ id, hidden, hiddenBy }) => [id, hidden, hiddenBy])).toEqual([
          [H100, { company: 1 }, { developed: 1 }],
          [GPT4, { company: 2 }, { developed: 1, together: 1 }],
        ]);
        expect(answer.edges.map(({ type, evidence }) => [type, evidence])).toEqual([['runs_on', 1]]);
        expect([answer.total, answer.rule]).toEqual([2, 'all']);
      });

      test('a node knows the first and last year of the figures in its claims', async () => {
        const { nodes } = await store.overview({ documentId: 'harbour', limit: 60 });
        expect(nodes.flatMap(({ id, years }) => (years ? [[id, years]] : []))).toEqual(
          expect.arrayContaining([
            ['entity:company:idc', [2023, 2023]],
            ['entity:place:中国', [2023, 2023]],
          ]),
        );
        expect(nodes.find(({ id }) => id === H100)).not.toHaveProperty('years');
      });

      test('what one can filter by is counted', async () => {
        expect(await store.graphFacets({ documentId: 'harbour' })).toEqual({
          relations: [
            { type: 'developed', count: 2 },
            { type: 'runs_on', count: 1 },
            { type: 'together', count: 3 },
          ],
          sections: [
            { id: 'section:harbour:1', title: '一、模型', level: 1, count: 4 },
            { id: 'section:harbour:2', title: '（一）市场', level: 2, count: 2 },
            { id: 'section:harbour:3', title: '二、芯片', level: 1, count: 2 },
          ],
          provenance: { cited: 3, attributed: 1, unsourced: 2 },
          years: [{ year: 2023, count: 1 }],
          maxEvidence: 1,
          inDocuments: [6],
        });
      });
    });

    describe('several documents drawn together', () => {
      const MERIDIAN = 'entity:institution:meridian-lab';
      const BOTH = ['orchard', 'harbour'];

      test('two of two are all, in whatever order they are named; one of them is that document as it stands alone', async () => {
        const all = await store.overview({ limit: 60 });
        for (const documentId of [BOTH, ['harbour', 'orchard'], ['harbour', 'orchard', 'harbour']])
          expect(await store.overview({ documentId, limit: 60 })).toEqual(all);
        expect(await store.overview({ documentId: ['orchard'], limit: 60 })).toEqual(
          await store.overview({ documentId: 'orchard', limit: 60 }),
        );
      });

      test('of none nothing is drawn; one that is not there is refused', async () => {
        expect(await store.overview({ documentId: [], limit: 60 })).toMatchObject({ nodes: [], edges: [], total: 0, rule: 'all' });
        expect(await store.entities({ documentId: [] })).toEqual([]);
        await rejects(store.overview({ documentId: ['harbour', 'nowhere'], limit: 60 }), 'not-found');
        await rejects(store.graphFacets({ documentId: ['nowhere'] }), 'not-found');
      });

      test('a node and an edge say in how many documents they stand and in which; in one document alone they do not', async () => {
        const { nodes, edges } = await store.overview({ limit: 60 });
        const told = new Map([...nodes, ...edges].map(({ id, documents }) => [id, documents]));
        expect(told.get(NVIDIA)).toEqual({ count: 2, ids: ['harbour', 'orchard'] });
        expect(told.get(MERIDIAN)).toEqual({ count: 1, ids: ['orchard'] });
        expect(told.get(`edge:developed|${NVIDIA}|${H100}`)).toEqual({ count: 2, ids: ['harbour', 'orchard'] });
        expect(told.get(`edge:runs_on|${GPT4}|${H100}`)).toEqual({ count: 1, ids: ['harbour'] });
        const alone = await store.overview({ documentId: 'harbour', limit: 60 });
        expect([...alone.nodes, ...alone.edges].filter((each) => 'documents' in each)).toEqual([]);
      });

      test('entities that at least two of the documents name, and the edges among them', async () => {
        const { nodes, edges, total } = await store.overview({ limit: 60, minDocuments: 2 });
        expect([nodes.map(({ id }) => id).sort(), total]).toEqual([[H100, NVIDIA], 2]);
        // What is left out is no hidden neighbour.
        expect(nodes.map(({ hidden }) => hidden)).toEqual([{}, {}]);
        expect(edges.map(({ type, evidence }) => [type, evidence])).toEqual([['developed', 2]]);
        expect((await store.overview({ documentId: 'harbour', limit: 60, minDocuments: 2 })).total).toBe(0);
        expect((await store.overview({ limit: 60, minDocuments: 2, relations: ['uses'] })).total).toBe(0);
        expect((await store.paths(OPENAI, H100, { limit: 3, minDocuments: 2 })).paths).toEqual([]);
      });

      test('a filter counts the claims of every document, and the documents of what is left', async () => {
        const { edges } = await store.overview({ limit: 60, provenance: ['unsourced'] });
        expect(edges.map(({ type, sourceId, targetId, documents }) => [type, sourceId, targetId, documents?.ids])).toEqual([
          ['together', OPENAI, NVIDIA, ['harbour']],
          ['uses', MERIDIAN, H100, ['orchard']],
        ]);
        expect((await store.overview({ limit: 60, from: 2023 })).nodes.map(({ id }) => id).sort()).toEqual(['entity:company:idc', 'entity:place:中国']); // prettier-ignore
        expect((await store.overview({ limit: 60, sectionId: 'section:orchard:1' })).total).toBe(3);
        expect((await store.neighbourhood(H100, { documentId: BOTH, limit: 9, relations: ['uses'] })).nodes.map(({ id }) => id)).toEqual([H100, MERIDIAN]); // prettier-ignore
      });

      test('a path goes from one document into another, and each step has its claim', async () => {
        const { paths } = await store.paths(OPENAI, MERIDIAN, { documentId: BOTH, limit: 1 });
        expect(paths[0]?.steps.map(({ toId, claim, documents }) => [toId, claim.documentId, documents?.ids])).toEqual([
          [GPT4, 'harbour', ['harbour']],
          [H100, 'harbour', ['harbour']],
          [MERIDIAN, 'orchard', ['orchard']],
        ]);
        const filtered = await store.paths(NVIDIA, MERIDIAN, { limit: 1, relations: ['developed', 'uses'] });
        expect(filtered.paths[0]?.steps.map(({ evidence, documents }) => [evidence, documents?.count])).toEqual([[2, 2], [1, 1]]); // prettier-ignore
      });

      test('an edge has the sentences of each document, an entity those of each and the documents it stands in', async () => {
        const { relations, claims } = await store.edgeEvidence(NVIDIA, H100, { documentId: BOTH });
        expect(relations.map(({ claim }) => claim.documentTitle)).toEqual(['港口算力观察', 'Orchard notes on compute']);
        expect(claims.map(({ id }) => id)).toEqual(['claim:harbour:2.1', 'claim:harbour:5.1', 'claim:orchard:1.1']);
        const { entity, claims: all } = await store.entity(H100, { documentId: BOTH });
        expect([entity.documentIds, all.length]).toEqual([['harbour', 'orchard'], 4]);
        // A document that does not name it is no hindrance.
        expect((await store.entity(GPT4, { documentId: BOTH })).entity.documentIds).toEqual(['harbour']);
      });

      test('layers hang the claims of every document on the entities', async () => {
        const { nodes } = await store.layers([H100], { documentId: BOTH, layers: ['claim'], limit: 10 });
        expect(nodes.map(({ id }) => id).sort()).toEqual([2, 5].map((n) => `claim:harbour:${n}.1`).concat('claim:orchard:1.1', 'claim:orchard:2.1')); // prettier-ignore
        const filtered = await store.layers([GPT4], { documentId: BOTH, layers: ['claim'], limit: 10, provenance: ['unsourced'] });
        expect(filtered.nodes.map(({ id }) => id)).toEqual(['claim:harbour:6.1']);
      });

      test('what one can filter by is counted over all of them', async () => {
        const facets = await store.graphFacets({ documentId: BOTH });
        expect(facets).toEqual(await store.graphFacets({}));
        expect(facets).toMatchObject({ provenance: { cited: 4, attributed: 1, unsourced: 3 }, maxEvidence: 2, inDocuments: [7, 2] });
        expect(facets.relations).toContainEqual({ type: 'uses', count: 1 });
        expect(facets.sections.map(({ id, count }) => [id, count])).toContainEqual(['section:orchard:1', 2]);
      });

      test('what was counted and filtered is counted anew once a document has gone', async () => {
        await store.overview({ limit: 60, provenance: ['unsourced'] });
        await store.graphFacets({});
        await store.removeDocument('orchard');
        expect((await store.overview({ limit: 60, provenance: ['unsourced'] })).total).toBe(3);
        expect((await store.graphFacets({})).inDocuments).toEqual([6]);
        await rejects(store.overview({ documentId: BOTH, limit: 60 }), 'not-found');
      });
    });

    describe('paths', () => {
      test('the best path comes first, each step with its claim and the direction of its relation', async () => {
        const { source, target, paths } = await store.paths(OPENAI, H100, { documentId: 'harbour', limit: 3 });
        expect([source.name, target.name]).toEqual(['OpenAI', 'H100']);
        expect(paths[0]?.nodes.map(({ name }) => name)).toEqual(['OpenAI', 'GPT-4', 'H100']);
        expect(paths[0]?.steps.map(({ type, turned, claim }) => [type, turned, claim.id])).toEqual([
          ['developed', false, 'claim:harbour:1.1'],
          ['runs_on', false, 'claim:harbour:2.1'],
        ]);
        expect(paths.map(({ cost }) => cost)).toEqual(paths.map(({ cost }) => cost).sort((a, b) => a - b));
        expect(new Set(paths.map(({ nodes }) => nodes.map(({ id }) => id).join())).size).toBe(paths.length);
      });

      test('the way back is turned', async () => {
        const { paths } = await store.paths(H100, OPENAI, { documentId: 'harbour', limit: 1 });
        expect(paths[0]?.steps.map(({ type, turned }) => [type, turned])).toEqual([['runs_on', true], ['developed', true]]); // prettier-ignore
      });

      test('shared neighbours are named', async () => {
        expect((await store.paths(NVIDIA, H100, { documentId: 'harbour', limit: 1 })).common.map(({ id }) => id)).toEqual([GPT4]);
      });

      test('what nothing joins has no path, and a filter can cut one', async () => {
        expect((await store.paths('entity:company:idc', H100, { documentId: 'harbour', limit: 3 })).paths).toEqual([]);
        expect((await store.paths(OPENAI, H100, { documentId: 'harbour', limit: 3, provenance: ['unsourced'] })).paths).toEqual([]);
      });
    });

    describe('layers', () => {
      const layer = (
        layers: readonly ('claim' | 'figure' | 'source')[],
        more: { readonly limit?: number; readonly focus?: readonly string[] } = {},
      ) => store.layers([OPENAI, GPT4], { documentId: 'harbour', layers, limit: 10, ...more });

      test('claims, figures and sources hang on the entities as one chain', async () => {
        const { nodes, edges, counts } = await layer(['claim', 'figure', 'source']);
        expect(nodes.map(({ id }) => id).sort()).toEqual([
          'claim:harbour:1.1', 'claim:harbour:2.1', 'claim:harbour:4.1', 'claim:harbour:6.1', 'figure:harbour:1.1.1', 'figure:harbour:2.1.1', 'figure:harbour:6.1.1', 'reference:harbour:2',
        ]); // prettier-ignore
        expect(edges.filter(({ sourceId, targetId }) => [sourceId, targetId].includes('claim:harbour:1.1')).map(({ kind, sourceId, targetId, level }) => [kind, sourceId, targetId, level])).toEqual([
          ['names', OPENAI, 'claim:harbour:1.1', 'cited'],
          ['names', GPT4, 'claim:harbour:1.1', 'cited'],
          ['states', 'claim:harbour:1.1', 'figure:harbour:1.1.1', 'cited'],
          ['cites', 'claim:harbour:1.1', 'reference:harbour:2', 'cited'],
        ]); // prettier-ignore
        expect(counts).toEqual({ claim: { shown: 4, total: 4 }, figure: { shown: 3, total: 3 }, source: { shown: 1, total: 1 } });
      });

      test('a layer that is off is skipped over, and the claims behind an edge are counted', async () => {
        const { nodes, edges } = await layer(['source']);
        expect(nodes).toMatchObject([{ id: 'reference:harbour:2', kind: 'source', text: 'How large is it', label: '2' }]);
        expect(edges.map(({ kind, sourceId, evidence }) => [kind, sourceId, evidence])).toEqual([
          ['cites', OPENAI, 1],
          ['cites', GPT4, 2],
        ]);
      });

      test('past the room the rest folds into its section, and an opened one comes first', async () => {
        const ask = (unfolded: readonly { readonly id: string; readonly count: number }[]) =>
          store.layers([OPENAI, GPT4, NVIDIA], { documentId: 'harbour', layers: ['claim'], limit: 10, room: 10, unfolded });
        const { nodes, folds, foldEdges } = await ask([]);
        expect(folds.reduce((sum, { counts }) => sum + (counts.claim ?? 0), nodes.length)).toBe(5);
        const last = folds.at(-1);
        expect(last?.title).toBe((await store.read('harbour')).sections.find(({ id }) => id === last?.id)?.title);
        expect(foldEdges.filter(({ targetId }) => targetId === last?.id)).not.toEqual([]);
        const [first] = (await store.layers([OPENAI, GPT4, NVIDIA], { documentId: 'harbour', layers: ['claim'], limit: 1, unfolded: [{ id: last?.id ?? '', count: 1 }] })).nodes; // prettier-ignore
        const claim = (await store.documentGraph('harbour')).claims.find(({ id }) => id === first?.id);
        expect(claim?.sectionId).toBe(last?.id);
      });

      test('a cut layer says so, and what the reader looks at comes first', async () => {
        const { nodes, counts } = await layer(['claim'], { limit: 1 });
        expect([nodes.map(({ id }) => id), counts]).toEqual([['claim:harbour:1.1'], { claim: { shown: 1, total: 4 } }]);
        const [first] = (
          await store.layers([GPT4, NVIDIA, OPENAI], { documentId: 'harbour', layers: ['claim'], limit: 1, focus: [NVIDIA] })
        ).nodes;
        expect(first?.id).toBe('claim:harbour:2.1');
      });
    });

    describe('claims', () => {
      test('all claims come in the order of documents and text', async () => {
        expect(await claimIds({})).toEqual([
          ...[1, 2, 3, 4, 5, 6].map((n) => `claim:harbour:${n}.1`),
          'claim:orchard:1.1',
          'claim:orchard:2.1',
        ]);
      });

      test('a page is cut out of the list and the total is of the whole', async () => {
        const page = await store.claims({ documentId: 'harbour', offset: 2, limit: 2 });
        expect([page.items.map((claim) => claim.id), page.total]).toEqual([['claim:harbour:3.1', 'claim:harbour:4.1'], 6]);
      });

      test('a claim carries its section, figures, entities and the labels it cites', async () => {
        const [item] = (await store.claims({ documentId: 'harbour', limit: 1 })).items;
        expect(item).toMatchObject({
          documentTitle: '港口算力观察',
          sectionTitle: '一、模型',
          references: [{ label: '2', sourceId: 'source:lighthouse-2023' }],
        });
        expect(item?.figures.map((figure) => figure.raw)).toEqual(['1.8万亿个参数']);
        expect(item?.entities.map((entity) => entity.name)).toEqual(['OpenAI', 'GPT-4']);
      });

      test.each([
        ['level', { provenance: 'unsourced' }, ['claim:harbour:4.1', 'claim:harbour:6.1', 'claim:orchard:2.1']],
        ['kind', { kind: 'opinion' }, ['claim:harbour:4.1']],
        ['section, with those under it', { sectionId: 'section:harbour:1' }, [1, 2, 3, 4].map((n) => `claim:harbour:${n}.1`)],
        ['section without any under it', { sectionId: 'section:harbour:2' }, ['claim:harbour:3.1', 'claim:harbour:4.1']],
        ['entity', { entityId: GPT4 }, [1, 2, 6].map((n) => `claim:harbour:${n}.1`)],
        ['type of entity', { entityType: 'place' }, ['claim:harbour:3.1']],
        ['reference', { referenceId: 'reference:harbour:2' }, ['claim:harbour:1.1', 'claim:harbour:2.1']],
        ['whether it names an entity', { documentId: 'harbour', naming: false }, []],
        ['whether it names one, and more', { documentId: 'harbour', naming: true, provenance: 'attributed' }, ['claim:harbour:3.1']],
        ['how many works it cites', { cites: 'one' }, ['claim:harbour:1.1', 'claim:harbour:2.1', 'claim:harbour:5.1', 'claim:orchard:1.1']],
        ['several works', { cites: 'more' }, []],
        ['a disagreement it stands in', { agreement: 'contradicts' }, ['claim:harbour:1.1', 'claim:harbour:6.1']],
        ['an agreement it stands in', { agreement: 'corroborates' }, []],
        ['two filters at once', { entityId: GPT4, provenance: 'unsourced' }, ['claim:harbour:6.1']],
      ] as const)('claims are filtered by %s', async (_, query, expected) => {
        expect(await claimIds(query)).toEqual(expected);
      });

      test('a facet is counted with the other filters applied, not with its own', async () => {
        const { facets, total } = await store.claims({ documentId: 'harbour', provenance: 'cited', kind: 'fact' });
        expect(total).toBe(3);
        expect(facets.provenance).toEqual([{ value: 'cited', label: 'cited', count: 3 }, { value: 'unsourced', label: 'unsourced', count: 1 }]); // prettier-ignore
        expect(facets.kind).toEqual([{ value: 'fact', label: 'fact', count: 3 }]);
        expect(facets.section.map(({ label, count }) => [label, count])).toEqual([['一、模型', 2], ['二、芯片', 1]]); // prettier-ignore
        expect(facets.document.map(({ value, count }) => [value, count])).toEqual([['harbour', 3], ['orchard', 1]]); // prettier-ignore
      });

      test.each([
        ['a Chinese word', '港口', ['claim:harbour:4.1']],
        ['a single Chinese character', '张', ['claim:harbour:2.1']],
        ['two words that both stand in it', '训练 H100', ['claim:harbour:2.1']],
        ['a name in the other language', 'nvidia', ['claim:harbour:2.1', 'claim:harbour:4.1', 'claim:harbour:5.1', 'claim:orchard:1.1']],
        ['a full-width name', 'ＧＰＴ－４', [1, 2, 6].map((n) => `claim:harbour:${n}.1`)],
        ['a value in another notation', '1.8 trillion', ['claim:harbour:1.1']],
        ['a value in full', '1,800,000,000,000', ['claim:harbour:1.1']],
        ['a share across languages', '百分之33', ['claim:harbour:3.1', 'claim:orchard:2.1']],
        ['an amount by its currency', '$30,000', ['claim:harbour:5.1']],
        ['the end of a range', '8000 EUR', ['claim:orchard:1.1']],
        ['a word but not another', 'GPT-4 -训练', ['claim:harbour:6.1']],
        ['a phrase', '"runs 33 percent"', ['claim:orchard:2.1']],
        ['nothing', '不存在的词', []],
      ] as const)('the text finds %s', async (_, text, expected) => {
        expect(await claimIds({ text })).toEqual(expected);
      });

      test('a value in another unit is not found', async () => {
        expect(await claimIds({ text: '33个百分点' })).toEqual([]);
        expect(await claimIds({ text: '30,000 EUR' })).toEqual([]);
      });
    });

    describe('the search syntax', () => {
      test.each([
        ['a section by its title', 'section:芯片', ['claim:harbour:5.1', 'claim:harbour:6.1']],
        ['not a section', '-section:模型 -section:Prices', ['claim:harbour:5.1', 'claim:harbour:6.1']],
        ['figures over a bound', 'figures: > 50%', []],
        ['figures up to a bound, whatever the notation', 'figures:<=33%', ['claim:harbour:3.1', 'claim:orchard:2.1']],
        ['a unit in another language', 'unit:美元', ['claim:harbour:5.1']],
        ['what has a source', '有来源: GPT-4', ['claim:harbour:1.1', 'claim:harbour:2.1']],
        ['what has none', 'cited:no GPT-4', ['claim:harbour:6.1']],
        ['a source by its title', 'source:芯片价格', ['claim:harbour:5.1']],
        ['a source by its label', 'source:2', ['claim:harbour:1.1', 'claim:harbour:2.1']],
        ['an entity by another name', 'entity:NVIDIA type:fact', ['claim:harbour:2.1', 'claim:harbour:5.1', 'claim:orchard:1.1']],
        ['a kind of claim', 'type:观点', ['claim:harbour:4.1']],
        ['traditional characters', '港口 訓練', []],
        ['a traditional word for a simplified one', '訓練', ['claim:harbour:1.1', 'claim:harbour:2.1']],
        ['a misspelt name', 'Meridain', ['claim:orchard:2.1']],
      ] as const)('finds %s', async (_, text, expected) => {
        expect(await claimIds({ text })).toEqual(expected);
      });

      test('every stretch of two characters or more finds its claim', async () => {
        for (const graph of library()) {
          for (const { id, text } of graph.claims) {
            for (const [stretch] of text.matchAll(/\p{Script=Han}{2,4}/gu))
              expect(await claimIds({ text: `"${stretch}"` }), stretch).toContain(id);
          }
        }
      });

      test('each claim says why it was found, and every hit is marked', async () => {
        const { items, matches } = await store.claims({ text: 'nvidia H100', documentId: 'harbour' });
        expect(matches.map(({ reason }) => reason.kind)).toEqual(items.map(() => 'alias'));
        expect(matches[0]?.highlights.map(([start, end]) => items[0]?.text.slice(start, end))).toEqual(['英伟达H100']);
      });

      test('claims come by relevance or with the newest year first where that is asked', async () => {
        const byYear = await store.claims({ sort: 'year' });
        expect(byYear.total).toBe(8);
        await store.replaceDocument(
          build({
            id: 'worth',
            title: 'Worth',
            language: 'en',
            entities: [],
            references: [],
            sections: [
              {
                title: 'All',
                level: 1,
                claims: [
                  { text: 'Cranes too.' },
                  { text: 'The cranes of the old harbour were painted last spring.' },
                  { text: 'Cranes cost 33% more.', figures: [{ raw: '33%', value: 33, unit: '%' }] },
                ],
              },
            ],
          }),
        );
        const { items } = await store.claims({ text: 'crane', documentId: 'worth', sort: 'relevance' });
        // A figure says most, a fragment least.
        expect(items.map(({ text }) => text.slice(0, 10))).toEqual(['Cranes cos', 'The cranes', 'Cranes too']);
        await store.removeDocument('worth');
      });

      test('claims are told apart by the names and the different works in them: entries of one work are one', async () => {
        const graph = build({
          id: 'shelf',
          title: 'Shelf',
          language: 'en',
          entities: [{ name: 'Fenwick', type: 'place', aliases: [] }],
          references: [
            { label: '1', raw: 'Gale, Tides, 2020.', sourceId: 'source:tides' },
            { label: '2', raw: 'Gale, Tides, 2020, again.', sourceId: 'source:tides' },
            { label: '3', raw: 'Moor, Winds, 2021.', sourceId: 'source:winds' },
          ],
          sections: [
            {
              title: 'All',
              level: 1,
              claims: [
                { text: 'Fenwick is wet.', cites: '1' },
                { text: 'The wind there is strong.', cites: '1' },
                { text: 'Nobody has measured it.' },
              ],
            },
          ],
          agreements: [{ kind: 'corroborates', claims: [1, 0] }],
        });
        const both = [['1', '2'], ['1', '3'], []];
        await store.replaceDocument({
          ...graph,
          claims: graph.claims.map((claim, at) => {
            const referenceIds = (both[at] ?? []).map((label) => `reference:shelf:${label}`);
            return { ...claim, provenance: { ...claim.provenance, referenceIds } };
          }),
        });
        const of = (query: Parameters<GraphStore['claims']>[0]) => claimIds({ documentId: 'shelf', ...query });
        expect(await of({ cites: 'one' })).toEqual(['claim:shelf:1.1']);
        expect(await of({ cites: 'more' })).toEqual(['claim:shelf:2.1']);
        expect(await of({ naming: true })).toEqual(['claim:shelf:1.1']);
        expect(await of({ naming: false })).toEqual(['claim:shelf:2.1', 'claim:shelf:3.1']);
        expect(await of({ agreement: 'corroborates' })).toEqual(['claim:shelf:1.1', 'claim:shelf:2.1']);
        expect(await of({ agreement: 'corroborates', cites: 'more', referenceId: 'source:winds', naming: false })).toEqual(['claim:shelf:2.1']);
        await store.removeDocument('shelf');
      }); // prettier-ignore

      test('words of a name typed side by side find what bears it, and words of a common expression what says the same', async () => {
        await store.replaceDocument(
          build({
            id: 'words',
            title: 'Words',
            language: 'en',
            entities: [{ name: '北岸研究院', type: 'institution', aliases: ['North Shore Institute'] }],
            references: [],
            sections: [
              {
                title: 'All',
                level: 1,
                claims: [
                  { text: '北岸研究院扩建了数据中心。' },
                  { text: 'The shore was quiet, the institute in the north closed.' },
                  { text: 'Training costs rose again.' },
                ],
              },
            ],
          }),
        );
        const found = async (text: string): Promise<readonly string[]> =>
          (await store.claims({ documentId: 'words', text })).items.map((claim) => claim.text);
        expect(await found('north shore institute')).toEqual([
          '北岸研究院扩建了数据中心',
          'The shore was quiet, the institute in the north closed',
        ]);
        expect(await found('data centres')).toEqual(['北岸研究院扩建了数据中心']);
        expect(await found('训练 成本')).toEqual(['Training costs rose again']);
        expect(await found('"数据 中心"')).toEqual([]);
        const { claims } = await store.search('data center', { documentId: 'words', limit: 3 });
        expect(
          claims.hits.map(({ reason, highlights, item }) => [reason, highlights.map(([from, to]) => item.text.slice(from, to))]),
        ).toEqual([[{ kind: 'alias', query: 'data center', name: '数据中心' }, ['北岸研究院扩建了数据中心'.slice(8, 12)]]]);
        await store.removeDocument('words');
      });

      test('facets count entities and types of sources', async () => {
        const { facets } = await store.claims({ documentId: 'harbour' });
        expect(facets.entity).toContainEqual({ value: GPT4, label: 'GPT-4', count: 3 });
        expect(facets.sourceType).toEqual([{ value: 'report', label: 'report', count: 3 }]);
        expect(await claimIds({ sourceType: 'report', documentId: 'harbour' })).toHaveLength(3);
      });

      test('fields alone find figures, entities, sources and exhibits that can meet them', async () => {
        expect((await store.search('figures:33%', { limit: 5 })).figures.hits.map(({ item }) => item.value)).toEqual([33, 33]);
        expect((await store.search('type:chip', { limit: 5 })).entities.hits.map(({ item }) => item.id)).toEqual([H100]);
        const answer = await store.search('year:1950', { limit: 5 });
        expect([answer.claims.total, answer.entities.total, answer.sources.total, answer.exhibits.total]).toEqual([0, 0, 0, 0]);
      });
    });

    describe('search', () => {
      test('hits are grouped, counted beyond the limit and highlighted in what they show', async () => {
        const answer = await store.search('GPT-4', { limit: 1 });
        expect([answer.claims.hits.length, answer.claims.total, answer.entities.total]).toEqual([1, 3, 1]);
        const [hit] = answer.claims.hits;
        expect(hit?.highlights.map(([start, end]) => hit.item.text.slice(start, end))).toEqual(['GPT-4']);
        expect(answer.entities.hits[0]).toMatchObject({ item: { id: GPT4 }, reason: { kind: 'text' }, highlights: [[0, 5]] });
      });

      test('a hit by another name says which', async () => {
        const { claims, entities } = await store.search('nvidia corp', { limit: 10 });
        expect(entities.hits[0]).toMatchObject({
          item: { id: NVIDIA },
          reason: { kind: 'alias', query: 'nvidia corp', name: 'NVIDIA Corp' },
        });
        expect(claims.total).toBeGreaterThan(0);
        expect(claims.hits.every(({ item }) => item.entityIds.includes(NVIDIA))).toBe(true);
        const [hit] = (await store.search('NVIDIA', { documentId: 'harbour', limit: 1 })).claims.hits;
        expect(hit?.reason).toEqual({ kind: 'alias', query: 'NVIDIA', name: '英伟达' });
        expect(hit?.highlights.map(([start, end]) => hit.item.text.slice(start, end))).toContain('英伟达');
      });

      test('a hit by value says which words', async () => {
        const { figures } = await store.search('1.8T', { limit: 5 });
        expect(figures.hits.map(({ item, reason }) => [item.id, reason])).toEqual([
          ['figure:harbour:1.1.1', { kind: 'number', query: '1.8T', raw: '1.8万亿个参数' }],
        ]);
      });

      test('a misspelt name is found and called a guess', async () => {
        const [hit] = (await store.search('Meridain', { limit: 5 })).entities.hits;
        expect(hit).toMatchObject({ item: { name: 'Meridian Lab' }, reason: { kind: 'fuzzy', query: 'Meridain', name: 'Meridian Lab' } });
      });

      test('sources and exhibits are found by their words', async () => {
        const answer = await store.search('月报', { limit: 5 });
        expect(answer.sources.hits.map(({ item }) => item.id)).toEqual(['reference:harbour:1']);
        expect((await store.search('用电', { limit: 5 })).exhibits.hits.map(({ item }) => item.label)).toEqual(['图表1']);
      });

      test('an empty query finds nothing and does not fail', async () => {
        for (const text of ['', '   ', '""', '-nvidia']) expect((await store.search(text, { limit: 5 })).claims.total, text).toBe(0);
      });
    });

    describe('trace', () => {
      test('a figure leads to its claim, sentence, marker, reference and what else rests on it', async () => {
        const trace = await store.trace('figure:harbour:1.1.1');
        expect(trace.start.kind).toBe('figure');
        expect([trace.level, trace.claim?.id, trace.sentence?.id, trace.section?.title]).toEqual([
          'cited',
          'claim:harbour:1.1',
          'sentence:harbour:1',
          '一、模型',
        ]);
        expect(
          trace.citations.map(({ markerText, basis, reference, restsOnIt, restsOnItTotal }) => [
            markerText,
            basis,
            reference.label,
            restsOnIt.map((claim) => claim.id),
            restsOnItTotal,
          ]),
        ).toEqual([['[2]', 'direct', '2', ['claim:harbour:2.1'], 1]]);
      });

      test('the paragraph is the printed text at its place', async () => {
        const { text } = (await store.documentGraph('harbour')).document;
        const { paragraph, paragraphSentences } = await store.trace('claim:harbour:2.1');
        expect(paragraph?.text).toBe(text.slice(paragraph?.span.start, paragraph?.span.end));
        expect(paragraph?.text.startsWith('OpenAI训练')).toBe(true);
        expect(paragraphSentences.map((sentence) => sentence.id)).toEqual(['sentence:harbour:1', 'sentence:harbour:2']);
      });

      test('a claim shows what contradicts it', async () => {
        const { agreements } = await store.trace('claim:harbour:6.1');
        expect(agreements.map(({ agreement, claims }) => [agreement.kind, claims.map((claim) => claim.id)])).toEqual([
          ['contradicts', ['claim:harbour:1.1']],
        ]);
      });

      test('a source named in words is no citation', async () => {
        const trace = await store.trace('figure:harbour:3.1.1');
        expect([trace.level, trace.attributions.map(({ name }) => name), trace.citations]).toEqual(['attributed', ['IDC'], []]);
      });

      test('an unsourced claim says so', async () => {
        const trace = await store.trace('claim:harbour:4.1');
        expect([trace.level, trace.attributions, trace.citations]).toEqual(['unsourced', [], []]);
      });

      test('an exhibit leads to its source', async () => {
        const trace = await store.trace('exhibit:harbour:1');
        expect([trace.start.kind, trace.level, trace.citations.map((step) => step.reference.label)]).toEqual(['exhibit', 'cited', ['1']]);
      });

      test('other documents that rest on the same source are told', async () => {
        const [step] = (await store.trace('claim:harbour:5.1')).citations;
        expect(step?.restsOnIt.map((claim) => claim.id)).toEqual(['claim:orchard:1.1']);
      });
    });

    describe('lists', () => {
      test('figures come in the order of the text, with the level they stand on', async () => {
        expect((await store.figures({})).map(({ raw, level }) => [raw, level])).toEqual([
          ['1.8万亿个参数', 'cited'],
          ['上千张', 'cited'],
          ['33%', 'attributed'],
          ['约3万美元', 'cited'],
          ['1.7万亿个参数', 'unsourced'],
          ['5-8 thousand euros', 'cited'],
          ['33 percent', 'unsourced'],
        ]);
      });

      test('a figure names the sentence it stands in', async () => {
        const { sentences } = await store.documentGraph('harbour');
        for (const { sentenceId, raw } of await store.figures({ documentId: 'harbour' }))
          expect(sentences.find(({ id }) => id === sentenceId)?.text).toContain(raw);
        const { figures } = await store.search('1.8万亿', { documentId: 'harbour', limit: 1 });
        expect(figures.hits[0]?.item.sentenceId).toMatch(/^sentence:harbour:/);
      });

      test('an entity sums what its documents say of it', async () => {
        const { entity, claims, relations, neighbours } = await store.entity(NVIDIA, {});
        expect(entity).toMatchObject({ name: '英伟达', documentIds: ['harbour', 'orchard'], claimCount: 4, relationCount: 2 });
        expect(entity.aliases).toEqual(['NVIDIA', 'Nvidia', 'NVIDIA Corp']);
        expect([claims.length, relations.length, neighbours.nodes[0]?.id]).toEqual([4, 2, NVIDIA]);
        expect((await store.entity(NVIDIA, { documentId: 'orchard' })).entity).toMatchObject({ name: 'Nvidia', claimCount: 1 });
      });

      test('entities come most central first', async () => {
        const ranks = (await store.entities({})).map((entity) => entity.measures?.centrality ?? 0);
        expect(ranks).toHaveLength(7);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      });

      test('a source counts what rests on it and knows its twins', async () => {
        expect(
          (await store.sources({ documentId: 'harbour' })).map(({ label, claimCount, figureCount, citationCount }) => [
            label,
            claimCount,
            figureCount,
            citationCount,
          ]),
        ).toEqual([
          ['1', 1, 1, 2],
          ['2', 2, 2, 2],
        ]);
        const answer = await store.source('reference:orchard:1');
        expect([answer.source.id, answer.twins.map((twin) => twin.id)]).toEqual(['reference:orchard:1', ['reference:harbour:1']]);
        expect(answer.claims.map((claim) => claim.id)).toEqual(['claim:harbour:5.1', 'claim:orchard:1.1']);
        expect(answer.exhibits.map((exhibit) => exhibit.label)).toEqual(['图表1']);
        expect((await store.source('source:port-prices-2024')).source.id).toBe('reference:harbour:1');
      });

      test('exhibits come with their references', async () => {
        expect((await store.exhibits({})).map(({ label, references }) => [label, references.map((reference) => reference.label)])).toEqual([
          ['图表1', ['1']],
        ]);
      });
    });

    test('every question about what is not there is answered with not-found', async () => {
      const questions: readonly Promise<unknown>[] = [
        store.documentOverview('x'), store.documentGraph('x'), store.read('x'), store.overview({ documentId: 'x', limit: 1 }), store.neighbourhood('entity:x', { limit: 1 }), store.among([], { documentId: 'x' }), store.paths(NVIDIA, 'entity:x', { limit: 1 }), store.layers([], { documentId: 'x', layers: ['claim'], limit: 1 }), store.graphFacets({ documentId: 'x' }),
        store.edgeEvidence(NVIDIA, 'entity:x', {}), store.claims({ documentId: 'x' }), store.search('a', { documentId: 'x', limit: 1 }), store.trace('claim:x:1'), store.figures({ documentId: 'x' }),
        store.entities({ documentId: 'x' }), store.entity('entity:x', {}), store.sources({ documentId: 'x' }), store.source('source:x'), store.exhibits({ documentId: 'x' }), store.entity(OPENAI, { documentId: 'orchard' }),
      ]; // prettier-ignore
      await Promise.all(questions.map((question) => rejects(question, 'not-found')));
    });
  });
}

async function rejects(question: Promise<unknown>, code: StoreErrorCode): Promise<void> {
  await expect(question).rejects.toMatchObject({ name: 'StoreError', code });
}

/** Tells before the library is changed or closed. */
function watched(store: GraphStore, change: () => void): GraphStore {
  const told =
    <A extends readonly unknown[], T>(act: (...args: A) => T) =>
    (...args: A): T => {
      change();
      return act(...args);
    };
  return {
    ...store,
    replaceDocument: told((graph: DocumentGraph) => store.replaceDocument(graph)),
    removeDocument: told((documentId: string) => store.removeDocument(documentId)),
    restoreDocument: told((documentId: string) => store.restoreDocument(documentId)),
    close: told(() => store.close()),
  };
}
