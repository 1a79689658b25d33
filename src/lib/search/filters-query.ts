/** The address that keeps the filters of the claims page. Apart from their parsing, which pages need not load. */
import { queryAddress } from '../components/addresses.ts';
import type { ClaimFilters } from './claim-filters.ts';

/** The query string of some filters, empty values and the first page left out; `?` before it unless empty. */
export function filtersQuery(filters: { readonly [K in keyof ClaimFilters]?: ClaimFilters[K] | undefined }): string {
  return queryAddress('', { ...filters, page: filters.page === 1 ? undefined : filters.page });
}
