/** `tune` is looked at while the engine is made; `held` is only ever totalled. Fixed by app, never by case. */
export type Part = 'tune' | 'held';

/**
 * How the new page of a pair differs from the old one.
 * `trimmed`: the same release, some controls left out by the app's own configuration.
 */
export type Kind = 'language' | 'release' | 'redesign' | 'redesign+language' | 'trimmed';

/** One page of an app, as its page script sees it in `window.scene`. */
export interface Scene {
  release: string;
  language: string;
  /** The third part of the page's id, such as `trimmed`; empty for the plain page. */
  variant: string;
  /** Keys of controls that this page's configuration leaves out. */
  without: string[];
}

/** What a scene's page loads. Paths start with an npm name and exact version: `video.js@8.23.3/dist/video.js`. */
export interface SceneFiles {
  styles?: string[];
  scripts: string[];
  /** Packages that the page script itself imports from. */
  also?: string[];
  /** Inline style, for what a host page would give (a size, a position). */
  css?: string;
  body?: string;
  /** A whole saved page, `made/FILE`; the rest is added at its end. */
  page?: string;
}

/**
 * A real app or component gallery. `apps/NAME.page.js` opens it and sets `window.controls` to
 * `{key: element}`, by the app's own interface or its configured order: never by what an anchor may use.
 */
export interface App {
  name: string;
  part: Part;
  files(scene: Scene): SceneFiles;
  /**
   * What has to be made from packages before the pages open (a bundle, a saved wiki): file name to how.
   * Made once; pages load them as `made/FILE`.
   */
  make?: Record<string, (file: string) => Promise<void>>;
  /** Keys left out on pages whose id ends in `/trimmed`. */
  trim?: string[];
  /** Pages that do not say their language, as many real ones. */
  silentAboutLanguage?: boolean;
  /** `[old, new, kind]`; a page is named `RELEASE/LANGUAGE` or `RELEASE/LANGUAGE/VARIANT`. */
  pairs: [old: string, now: string, kind: Kind][];
}

/** The scene that a page id stands for. */
export function sceneOf(app: App, id: string): Scene {
  const [release = '', language = '', variant = ''] = id.split('/');
  return { release, language, variant, without: variant === 'trimmed' ? (app.trim ?? []) : [] };
}

/** Every page id that the app's pairs name, once. */
export const pagesOf = (app: App): string[] => [...new Set(app.pairs.flatMap((pair) => pair.slice(0, 2)))];
