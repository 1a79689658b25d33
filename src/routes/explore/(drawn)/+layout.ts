/** The drawing that the address names, from what is there already. */
import { deskAt } from '$lib/graph-view/desk-load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ url, fetch, data }) => deskAt({ url, fetch, data }, '/explore');
