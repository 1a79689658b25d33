/** What the environment says about this server, read once. */
import { resolve } from 'node:path';

const DEFAULT_LIMIT = '10M';
const DEFAULT_PORT = 3000;
const DEFAULT_HOST = '127.0.0.1';
const UNIT: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };
/** Addresses that mean every interface: a client on this machine uses the loopback instead. */
const ANY: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

export interface Settings {
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** Largest report that is taken, in bytes. */
  readonly uploadLimit: number;
  /** Names beside `localhost` and plain IP addresses under which this server may be asked. */
  readonly hosts: readonly string[];
}

/** `message` names the variable and says what to write. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws SettingsError where a value can not be read. */
export function settings(env: Environment): Settings {
  const named = (env['CLAIMTRAIL_HOSTS'] ?? '').split(',').map((host) => host.trim().toLowerCase());
  const host = env['HOST'] || DEFAULT_HOST;
  return {
    folder: resolve(env['CLAIMTRAIL_DATA'] || 'data'),
    host,
    port: portOf(env['PORT'] || String(DEFAULT_PORT)),
    uploadLimit: bytesOf(env['CLAIMTRAIL_UPLOAD_LIMIT'] || DEFAULT_LIMIT),
    hosts: [...named, host.toLowerCase(), ...(env['ORIGIN'] ? [originHost(env['ORIGIN'])] : [])].filter((name) => name !== ''),
  };
}

/** Where a client on this machine reaches the server; no slash at its end. */
export function addressOf(host: string, port: number): string {
  const name = ANY[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${name}:${port}`;
}

/** 10485760 → `10 MB`; rounded down to one decimal. */
export function sizeInWords(bytes: number): string {
  const [unit, factor] = SIZES.find(([, least]) => bytes >= least) ?? ['bytes', 1];
  return `${Math.floor((bytes / factor) * 10) / 10} ${unit}`;
}
const SIZES: readonly (readonly [string, number])[] = [
  ['GB', 1024 ** 3],
  ['MB', 1024 ** 2],
  ['kB', 1024],
];

function portOf(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new SettingsError(`PORT is ${value}; write a number from 0 to 65535.`);
}

function bytesOf(size: string): number {
  const [, number, unit] = /^(\d+)([KMG]?)$/.exec(size.trim().toUpperCase()) ?? [];
  const factor = UNIT[unit ?? ''];
  if (number !== undefined && factor !== undefined) return Number(number) * factor;
  throw new SettingsError(`CLAIMTRAIL_UPLOAD_LIMIT is ${size}; write a number of bytes, or one with K, M or G.`);
}

function originHost(origin: string): string {
  if (URL.canParse(origin)) return new URL(origin).hostname;
  throw new SettingsError(`ORIGIN is ${origin}; write an address such as https://reports.example.org.`);
}
