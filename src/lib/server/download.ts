/** An answer that a browser saves as a file. */

/** @param name – may hold any character; RFC 5987 names it in full, the plain form in ASCII. */
export function download(text: string, mediaType: string, name: string): Response {
  const plain = name.replace(/[^\w.-]+/gu, '-');
  return new Response(text, {
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
