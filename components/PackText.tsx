import type { ComponentChildren } from 'preact';
import type { Block, Inline } from '../utils/pack/blocks.ts';
import { PackImage } from './PackImage.tsx';

/** Text from a pack. The one renderer of blocks; there is no HTML on this road. */
export function PackText({ blocks, pack, lang }: { blocks: Block[]; pack: string; lang?: string }) {
  return (
    <div class="text" lang={lang}>
      {blocks.map((block) => renderBlock(block, pack))}
    </div>
  );
}

function renderBlock(block: Block, pack: string): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.content.map(renderInline)}</p>;
    case 'heading': {
      // the card's own title is the second level
      const Heading = `h${block.level + 2}` as 'h3' | 'h4' | 'h5';
      return <Heading>{block.content.map(renderInline)}</Heading>;
    }
    case 'list': {
      // biome-ignore lint/correctness/useJsxKeyInIterable: the text of a pack never changes its order
      const items = block.items.map((item) => <li>{item.map((inner) => renderBlock(inner, pack))}</li>);
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'image':
      return <PackImage pack={pack} file={block.file} alt={block.alt} plays />;
    default:
      return block satisfies never;
  }
}

function renderInline(inline: Inline): ComponentChildren {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return <em>{inline.content.map(renderInline)}</em>;
    case 'strong':
      return <strong>{inline.content.map(renderInline)}</strong>;
    case 'code':
      return <code>{inline.text}</code>;
    case 'key':
      return inline.keys.map((key, index) => [index > 0 && '+', <kbd key={key}>{key}</kbd>]);
    case 'link':
      return (
        <a href={inline.href} target="_blank" rel="noopener noreferrer">
          {inline.content.map(renderInline)}
        </a>
      );
    case 'break':
      return <br />;
    default:
      return inline satisfies never;
  }
}
