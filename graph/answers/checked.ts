/** A graph on its way into a store: of the right form, or refused. */
import { StoreError } from '../errors.ts';
import { DocumentGraph } from '../model/document-graph.ts';

/** @throws StoreError `corrupt`, naming the first field that is wrong. */
export function checkedGraph(graph: DocumentGraph): DocumentGraph {
  const result = DocumentGraph.safeParse(graph);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`;
  throw new StoreError('corrupt', `The graph of ${graph.document.id} can not be stored: ${where}.`, { cause: result.error });
}
