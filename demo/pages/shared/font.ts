import inter from '@momentum-design/fonts/dist/inter/Inter.var.woff2?url';

/** Loads the font the pages use where the system has none of the apps' own; call once per document. */
export function loadFont(): void {
  const face = new FontFace('Inter', `url(${inter})`, { weight: '100 900' });
  document.fonts.add(face);
  // Failing only means the system's own font.
  face.load().catch((error: Error) => console.info(`Inter did not load: ${error.message}`));
}
