/** Pages and answers sent as gzip to whoever takes it; files of the build are compressed beforehand and do not pass here. */

const TEXT = /^(?:text\/|application\/(?:json|javascript|x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json))/u;
/** Below this the frame of gzip outweighs the gain. */
const LEAST_BYTES = 1_400;

/** @param accepted – the request's `Accept-Encoding`. */
export function compressed(response: Response, accepted: string | null): Response {
  const { body, headers, status, statusText } = response;
  if (body === null || headers.has('content-encoding') || !TEXT.test(headers.get('content-type') ?? '')) return response;
  if (Number(headers.get('content-length') ?? LEAST_BYTES) < LEAST_BYTES) return response;
  const sent = new Headers(headers);
  // A cache must not give to one reader what another one can take.
  sent.append('vary', 'accept-encoding');
  if (!takesGzip(accepted)) return new Response(body, { status, statusText, headers: sent });
  sent.set('content-encoding', 'gzip');
  sent.delete('content-length');
  return new Response(body.pipeThrough(new CompressionStream('gzip')), { status, statusText, headers: sent });
}

/** Whether gzip is named, and not with weight 0. Source: RFC 9110 §12.5.3. */
function takesGzip(accepted: string | null): boolean {
  return (accepted ?? '').split(',').some((each) => {
    const [name, ...rest] = each.split(';').map((part) => part.trim().toLowerCase());
    return name === 'gzip' && !rest.some((part) => /^q=0(?:\.0*)?$/u.test(part));
  });
}
