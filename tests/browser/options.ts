import type { DemoServer } from '../../demo/server.ts';

/** How to start a browser; the same for both. */
export interface BrowserOptions {
  /** Folder of the built extension. */
  extension?: string;
  /** A running demo server: the real host names then lead to its pages, and no other host can be reached. */
  hosts?: DemoServer;
  /** Default true. */
  headless?: boolean;
  /** In CSS pixels; default 1280 by 800. */
  viewport?: { width: number; height: number };
  /** Default light. */
  colorScheme?: 'light' | 'dark';
  /** Whether the person asked their system for less motion; default false. */
  reducedMotion?: boolean;
  /** A language tag such as `nl-NL`, for pages (`navigator.language`) and for the browser; default `en-US`. */
  lang?: string;
}
