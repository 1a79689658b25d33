/** What of an address is a step that can be undone: all that the drawing shows, not what is selected or in view. */

const PASSING = ['pick', 'cam'];

/** The address's query without what only passes, `?` included; empty for none. */
export function stepOf(url: URL): string {
  const parameters = new URLSearchParams(url.search);
  for (const key of PASSING) parameters.delete(key);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether a step lies between two addresses. */
export function elsewhere(from: URL, to: URL): boolean {
  return stepOf(from) !== stepOf(to);
}
