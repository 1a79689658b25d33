/**
 * The exhibits with their images, which lie outside the document: the only page that lets a browser ask a third party, and only where the
 * reader came from this site's own link, which names whom it asks. No script runs on it, so its content policy is its own.
 */
import { answered } from '$lib/server/answered.ts';
import { webAddress } from '$lib/components/addresses.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = async ({ params, locals, request, setHeaders }) => {
  const agreed = request.headers.get('sec-fetch-site') === 'same-origin';
  return answered(async () => {
    const { document } = await locals.store.documentOverview(params.id);
    const exhibits = (await locals.store.exhibits({ documentId: params.id })).filter(({ imageUrl }) => webAddress(imageUrl) !== undefined);
    const origins = [...new Set(exhibits.flatMap(({ imageUrl }) => webAddress(imageUrl) ?? []).map((address) => new URL(address).origin))];
    setHeaders({
      'cache-control': 'private, no-store',
      'content-security-policy': [
        "default-src 'none'",
        "style-src 'self' 'unsafe-inline'",
        // An origin of the URL parser holds neither space nor semicolon: it can add nothing to the policy.
        `img-src 'self' data:${agreed ? origins.map((origin) => ` ${origin}`).join('') : ''}`,
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ].join('; '),
    });
    return {
      documentId: params.id,
      document: { title: document.title, language: document.language },
      agreed,
      hosts: origins.map((origin) => new URL(origin).host),
      exhibits: exhibits.map((exhibit) => ({ ...exhibit, address: webAddress(exhibit.imageUrl) ?? '' })),
    };
  });
};
