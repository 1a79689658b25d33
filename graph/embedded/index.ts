/** The embedded store, the default one. */
export { openEmbeddedStore, type EmbeddedStore } from './store.ts';
