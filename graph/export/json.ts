/** Graph JSON as it is printed: the schema's key order, two spaces, a line feed at the end; the same graph gives the same bytes. */
import { DocumentGraph } from '../model/document-graph.ts';

/** @throws ZodError where the value is not a graph. */
export function graphJson(graph: DocumentGraph): string {
  // zod writes keys in the order of the schema, whatever order the stages made them in.
  return `${JSON.stringify(DocumentGraph.parse(graph), null, 2)}\n`;
}
