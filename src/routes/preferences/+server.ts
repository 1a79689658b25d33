/** Sets language and theme cookies and returns to the page: works as a plain link, without scripting. */
import { redirect } from '@sveltejs/kit';
import { cookieName, isLocale } from '$lib/paraglide/runtime.js';
import { numberStyleOf } from '$lib/state/number-style.ts';
import { themeOf } from '$lib/state/theme.ts';
import type { RequestHandler } from './$types';

const YEAR_S = 365 * 24 * 60 * 60;

export const GET: RequestHandler = ({ url, cookies }) => {
  const options = { path: '/', maxAge: YEAR_S, sameSite: 'lax', httpOnly: false, secure: false } as const;
  const locale = url.searchParams.get('locale');
  if (isLocale(locale)) cookies.set(cookieName, locale, options);
  const theme = url.searchParams.get('theme');
  if (theme !== null) cookies.set('theme', themeOf(theme), options);
  const numbers = url.searchParams.get('numbers');
  if (numbers !== null) cookies.set('numbers', numberStyleOf(numbers), options);
  if (url.searchParams.get('tour') === 'done') cookies.set('tour', 'done', options);
  redirect(303, ownPath(url.searchParams.get('to'), url));
};

/** The path to return to; home for anything that leaves this site. */
function ownPath(to: string | null, url: URL): string {
  if (!to) return '/';
  try {
    const target = new URL(to, url.origin);
    return target.origin === url.origin ? `${target.pathname}${target.search}${target.hash}` : '/';
  } catch {
    return '/';
  }
}
