import { handoutHtml } from '../../../components/handout/handout-html.tsx';
import { handoutMarkdown } from '../../../components/handout/handout-markdown.ts';
import { handoutWords, walkthroughWords } from '../../../utils/i18n/areas.ts';
import { addWords, type Language } from '../../../utils/i18n/index.ts';
import { handoutFor } from '../../../utils/pack/handout.ts';
import type { Pack } from '../../../utils/pack/schema.ts';

addWords(handoutWords, walkthroughWords);

/** Makes both files of a pack's walkthrough; its pictures are drawn here, each in a colour of its own. */
export async function make(
  pack: Pack,
  id: string,
  language: Language,
): Promise<{ html: string; markdown: string; files: string[] }> {
  const walkthrough = pack.walkthroughs.find((one) => one.id === id);
  const handout = walkthrough && handoutFor(pack, walkthrough, language);
  if (!handout) throw new Error(`no walkthrough ${id}`);
  const options = {
    language,
    date: '2026-11-23',
    readMedia: async (_: string, file: string) => picture(file),
  };
  const files = await handoutMarkdown(handout, options);
  const markdown = new TextDecoder().decode(files.get(`${id}.md`));
  return { html: await handoutHtml(handout, options), markdown, files: [...files.keys()] };
}

async function picture(file: string): Promise<Blob | null> {
  if (file.includes('missing') || /\/0{10}/.test(file)) return null;
  const canvas = new OffscreenCanvas(640, 360);
  const drawing = canvas.getContext('2d');
  if (!drawing) return null;
  drawing.fillStyle = `hsl(${Number.parseInt(file.slice(6, 9), 16) % 360} 40% 80%)`;
  drawing.fillRect(0, 0, 640, 360);
  drawing.fillStyle = '#fff';
  drawing.fillRect(40, 300, 560, 44);
  return canvas.convertToBlob();
}
