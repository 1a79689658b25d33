/** The trace: the document of the start whole, and of the others the claims on the same sources. */
import { Library } from '../answers/library.ts';
import { questions } from '../answers/questions.ts';
import { StoreError } from '../errors.ts';
import type { Trace } from '../model/answers.ts';
import type { Asked } from './asked.ts';
import { slices } from './slices.ts';

export async function trace(asked: Asked, id: string): Promise<Trace> {
  const editions = asked.editions();
  const rows = await asked.run(
    ['Figure', 'Claim', 'Exhibit'].map((label) => `MATCH (n:${label}) WHERE n.id = $id AND n.edition IS NOT NULL RETURN n.edition AS edition`).join(' UNION '),
    { id },
  );
  const holders = new Set(rows.map((row) => Number(row['edition'])));
  const edition = editions.find((each) => holders.has(each));
  if (edition === undefined) throw new StoreError('not-found', `No figure, claim or exhibit ${id} in the library.`);
  const document = await asked.document(edition);
  const claimId = document.figures.get(id)?.claimId ?? id;
  const partners = document.graph.agreements.filter(({ claimIds }) => claimIds.includes(claimId)).flatMap(({ claimIds }) => claimIds);
  const referenceIds = (document.figures.get(id)?.provenance ?? document.claims.get(claimId)?.provenance)?.referenceIds ?? document.exhibits.get(id)?.referenceIds ?? [];
  const sourceIds = referenceIds.flatMap((each) => document.references.get(each)?.sourceId ?? []);
  const others = editions.filter((each) => each !== edition).map(BigInt);
  const library = new Library();
  const beside = await slices(asked, {
    claims: [
      {
        cypher: 'MATCH (s:Source)<-[:REFERS_TO]-(:Reference)<-[:SUPPORTED_BY]-(c:Claim) WHERE s.id IN $sourceIds WITH DISTINCT c WHERE c.edition IN $others',
        parameters: { sourceIds, others },
      },
      { cypher: 'MATCH (c:Claim) WHERE c.id IN $partners AND c.edition IS NOT NULL WITH DISTINCT c WHERE c.edition IN $others', parameters: { partners, others } },
    ],
  });
  for (const other of beside) library.putIndexed(other);
  library.putIndexed(document);
  return questions.trace(library, id);
} // prettier-ignore
