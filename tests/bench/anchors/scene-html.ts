import { readFileSync } from 'node:fs';
import { type App, sceneOf } from './app.ts';
import { folderOf, madeFolder, splitPath } from './packages.ts';

/** The page of a scene: the app's files in order, then its page script. */
export function sceneHtml(app: App, id: string): string {
  const scene = sceneOf(app, id);
  const { styles = [], scripts, css = '', body = '', page } = app.files(scene);
  const last = `<script>window.scene = ${JSON.stringify(scene)}</script>
${scripts.map((path) => `<script src="${urlOf(path)}"></script>`).join('\n')}
<script src="/bench/apps/${app.name}.page.js"></script>`;
  if (page) return readFileSync(madeFolder + page, 'utf8') + last;
  const language = app.silentAboutLanguage ? '' : ` lang="${scene.language}"`;
  return `<!doctype html><html${language}><head><meta charset="utf-8"><title>${app.name}</title>
<link rel="icon" href="data:,">
${styles.map((path) => `<link rel="stylesheet" href="${urlOf(path)}">`).join('\n')}
<style>${css}</style></head><body>${body}
${last}</body></html>`;
}

function urlOf(path: string): string {
  if (path.startsWith('made/')) return `/${path}`;
  const { spec, file } = splitPath(path);
  return `/packages/${encodeURIComponent(folderOf(spec))}/${file}`;
}
