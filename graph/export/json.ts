/** Graph JSON as it is printed: the schema's key order, two spaces, a line feed at the end; the same graph gives the same bytes. */
import { DocumentGraph } from '../model/document-graph.ts';

/** @throws ZodError where the value is not a graph. */
export function graphJson(graph: DocumentGraph): string {
  return [...graphJsonParts(graph)].join('');
}

/** Items of a list that are printed at once. */
const BATCH = 500;

/** The same piece by piece: no second copy of a large graph is held, as a string or checked. @throws ZodError where the value is not a graph. */
export function* graphJsonParts(graph: DocumentGraph): Generator<string> {
  let open = '{\n  ';
  // zod writes keys in the order of the schema, whatever order the stages made them in.
  for (const [key, schema] of Object.entries(DocumentGraph.unwrap().shape)) {
    const value: unknown = Reflect.get(graph, key);
    yield `${open}${JSON.stringify(key)}: `;
    open = ',\n  ';
    if (!Array.isArray(value) || value.length === 0) {
      yield indented(JSON.stringify(schema.parse(value), null, 2));
      continue;
    }
    for (let at = 0; at < value.length; at += BATCH) {
      // `[\n  {…}\n]` without its brackets: the list goes on.
      const items = indented(JSON.stringify(schema.parse(value.slice(at, at + BATCH)), null, 2)).slice(2, -4);
      yield `${at === 0 ? '[\n' : ',\n'}${items}`;
    }
    yield '\n  ]';
  }
  yield '\n}\n';
}

function indented(json: string): string {
  return json.replaceAll('\n', '\n  ');
}
