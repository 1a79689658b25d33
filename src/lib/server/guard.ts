/** Who may ask this server, and how its answers are shielded. */

/** On every answer; the content policy itself is set by SvelteKit. */
export const SHIELD: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** What a multipart form adds around the report it carries. */
export const FORM_BYTES = 64 * 1024;

export interface Asked {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  readonly fetchSite: string | null;
}

/**
 * Why a request is refused; undefined where it is not. A page of another site can reach a local server in two ways:
 * through a name of its own that resolves to this machine (so names must be known), and by posting to it (so the origin must be ours).
 * @param hosts – known names beside `localhost` and plain IP addresses.
 */
export function refusal(asked: Asked, hosts: readonly string[]): string | undefined {
  const host = hostName(asked.host);
  if (host === undefined || !(isAddress(host) || host === 'localhost' || host.endsWith('.localhost') || hosts.includes(host)))
    return `This server does not answer to the name ${asked.host ?? '(none)'}; add it to CLAIMTRAIL_HOSTS if it is yours.`;
  if (asked.method === 'GET' || asked.method === 'HEAD' || asked.method === 'OPTIONS') return undefined;
  const foreign = asked.origin === null ? asked.fetchSite === 'cross-site' : hostName(authority(asked.origin)) !== host;
  return foreign ? `A page of ${asked.origin ?? 'another site'} may not change this library.` : undefined;
}

/** The name of `name:port` or `[::1]:port`, lower-cased. */
function hostName(host: string | null): string | undefined {
  if (host === null || host === '') return undefined;
  const end = host.startsWith('[') ? host.indexOf(']') + 1 : host.indexOf(':');
  return (end > 0 ? host.slice(0, end) : host).toLowerCase();
}

function authority(origin: string): string | null {
  const at = origin.indexOf('://');
  return at < 0 ? null : origin.slice(at + 3);
}

/** No name service is asked for a plain address, so no other site can stand behind it. */
function isAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || (host.startsWith('[') && host.endsWith(']'));
}
