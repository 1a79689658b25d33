/** The drawing that the address names, from what is there already. */
import { documentAddress } from '$lib/components/addresses.ts';
import { deskAt } from '$lib/graph-view/desk-load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params, url, fetch, data }) => deskAt({ url, fetch, data }, documentAddress(params.id, 'explore'));
