import { PackImage } from './PackImage.tsx';

/** A colleague's picture, or the initials. The name stands beside it, so it says nothing to a screen reader. */
export function Face({ name, picture, pack }: { name: string; picture?: string; pack: string }) {
  return (
    <span class="face" aria-hidden="true">
      {picture ? <PackImage pack={pack} file={picture} alt="" /> : initialsOf(name)}
    </span>
  );
}

/** First letters of the first and the last name; Dutch prefixes such as "van der" are skipped by that. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
