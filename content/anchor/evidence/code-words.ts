import { remember } from '../remember.ts';
import { attribute, firstElementChild, nextElementSibling, tagName } from '../safe.ts';
import { wordsOf } from './class.ts';
import { termsIn } from './meaning.ts';

/*
 * What developers and icon sets call things, where it is not the word that people read: `fa-trash`, `codicon-gear`,
 * `backcolor`. Concept, then words of code.
 */
const ALIASES = `
menu|hamburger bars burger
delete|trash bin dustbin rubbish recycle remove
settings|cog gear wheel sliders preferences config
close|times xmark cross dismiss cancel
add|plus create
edit|pencil pen compose
search|magnifier magnify loupe lens
save|floppy disk diskette
preview|eye
bullets|ul bullist unordered bulleted unorderedlist listul
numbers|ol numlist ordered numbered orderedlist listol
rule|hr hline horizontalrule horizontal
strike|strikethrough del striked
underline|underlined
image|img picture photo
link|chain hyperlink createlink
unlink|unchain
emoji|smile smiley emoticon emoticons emotion happy
color|forecolor fontcolor textcolor palette
background|backcolor bgcolor hilite hilitecolor highlight highlighter
formatting|removeformat clearformat eraser cleanup
quote|blockquote quotes
code|codeview html viewhtml sourcecode
fullscreen|maximize expand enlarge
numbersign|hash
more|ellipsis dots kebab meatballs overflow
home|house
help|question
about|info information
notifications|bell
user|person avatar account profile
people|persons roster participants attendees
hangup|hang leave
microphone|mic
camera|webcam
screen|desktop monitor present
time|clock watch
favorite|star heart bookmark
warning|alert exclamation
previous|prev left back
next|right forward
up|top
down|bottom
sub|subscript
super|superscript
justify|full justifyfull alignjustify
left|alignleft justifyleft
center|aligncenter justifycenter
right|alignright justifyright
size|fontsize textsize textheight height
font|fontname fontfamily typeface
heading|header head title formatblock
refresh|reload sync rotate
attach|paperclip attachment
message|comment envelope mail
print|printer
table|grid
pip|pictureinpicture
captions|cc subtitles subtitle subs
speed|rate playbackrate
`;

const CONCEPT = new Map<string, string>();
const CONCEPTS = new Set<string>();
for (const line of ALIASES.trim().split('\n')) {
  const [concept = '', words = ''] = line.split('|');
  CONCEPTS.add(concept);
  for (const word of words.split(' ')) CONCEPT.set(word, `=${concept}`);
}

/** Words that code uses for any control: they tell nothing apart. */
const ANY = new Set(
  'btn button buttons icon ico icons control controls ctrl item items link toolbar container wrapper wrap inner outer content label main default primary secondary base root small medium large action actions trigger toggle input field form group box panel svg img font fas far fab fal name path image-icon data test the and for with tooltip dropdown popup component element elements view- holder text span div cell row col column list bar app page body core option options select value child parent first last only even odd none auto block inline flex'.split(
    ' ',
  ),
);

/** The words that a name of code is made of, as concepts where they are known: `btnInsertTable`, `fa-trash-o`. */
export const codeTerms = remember((text: string): string[] => {
  const terms: string[] = [];
  const whole = CONCEPT.get(text.toLowerCase());
  if (whole) terms.push(whole);
  for (const word of text.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)) {
    const small = word.toLowerCase();
    const concept = small.length > 1 ? CONCEPT.get(small) : undefined;
    if (concept) terms.push(concept);
    else if (small.length > 2 && !ANY.has(small)) terms.push(...termsIn(small));
  }
  return terms;
});

/** What is said of any picture in an editor. */
const MANNER = new Set(['=format', '=insert']);

/**
 * What a picture shows, by its name: `format_align_left`, `fa-align-left` and `text-left` the same. A word that code
 * uses for anything else says what it is here: a picture called `link` is a chain.
 */
export const glyphTerms = remember((name: string): string[] => {
  const plain = name
    .replace(/text[-_](?=left|right|center|justify)/i, 'align-')
    .replace(/indent[-_]?(?:increase|more)/i, 'indent')
    .replace(/indent[-_]?(?:decrease|less)/i, 'outdent')
    .replace(/scissors/i, 'cut');
  const terms = new Set(codeTerms(plain).filter((term) => term.startsWith('=')));
  const telling = [...terms].filter((term) => !MANNER.has(term));
  if (telling.length > 0) return telling;
  const word =
    plain
      .toLowerCase()
      .split(/[^a-z]+/)
      .pop() ?? '';
  return CONCEPTS.has(word) ? [`=${word}`] : [...terms];
});

/** A picture is among the first few elements of a control. */
const MOST_ELEMENTS = 8;

/** The names that code gives the picture of a control, beside its drawing: classes, sprites, icon attributes. */
export function pictureWords(element: Element): string[] {
  const words: string[] = [];
  const budget = { left: MOST_ELEMENTS };
  gather(element, words, budget);
  // What holds more is a box of controls, and their words are theirs.
  return budget.left > 0 || isControlTag(element) ? words : [];
}

const isControlTag = (element: Element): boolean => tagName(element) === 'button' || tagName(element) === 'a';

function gather(element: Element, into: string[], budget: { left: number }): void {
  for (let at = firstElementChild(element); at && budget.left > 0; at = nextElementSibling(at)) {
    budget.left--;
    into.push(...wordsOf(at));
    const tag = tagName(at);
    const named = attribute(at, 'data-icon') || (tag.includes('-') ? attribute(at, 'name') : '');
    if (named && named.length <= 40) into.push(named);
    if (tag === 'use') into.push((attribute(at, 'href') || attribute(at, 'xlink:href')).split('#')[1] ?? '');
    else if (tag !== 'path') gather(at, into, budget);
  }
}
