import type { Contact } from '../pack/schema.ts';

export type ContactLink = {
  kind: Contact['kind'];
  href: string;
  /** false: the app takes no text, so the colleague copies it */
  carriesMessage: boolean;
  /** true: the message was too long for a link and its end is missing there */
  cut: boolean;
};

/** Teams documents no limit for a chat link; beyond this some clients open the chat without the words. */
const teamsLimit = 999;
/** Windows hands a mail program at most 2,083 characters; longer links open nothing. */
const mailLimit = 1900;

/**
 * The link that opens a chat, mail or call with the message filled in. Null when the address is not one
 * (a pack that `readPack` accepted has none of those): nothing but an address ever gets into a link.
 */
export function contactLink(contact: Contact, message: string, subject = ''): ContactLink | null {
  switch (contact.kind) {
    case 'teams': {
      if (!isAddress(contact.address)) return null;
      const start = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(contact.address)}&message=`;
      const fitting = shortened(message, teamsLimit - start.length);
      return { kind: 'teams', href: start + fitting.encoded, carriesMessage: true, cut: fitting.cut };
    }
    case 'webex': {
      if (!isAddress(contact.address)) return null;
      const href = `webexteams://im?email=${encodeURIComponent(contact.address)}`;
      return { kind: 'webex', href, carriesMessage: false, cut: false };
    }
    case 'mail': {
      if (!isAddress(contact.address)) return null;
      const to = encodeURIComponent(contact.address).replace('%40', '@');
      const start = `mailto:${to}?subject=${encodeURIComponent(oneLine(subject))}&body=`;
      const fitting = shortened(message.replace(/\r\n|\r|\n/g, '\r\n'), mailLimit - start.length);
      return { kind: 'mail', href: start + fitting.encoded, carriesMessage: true, cut: fitting.cut };
    }
    case 'phone': {
      const number = dialled(contact.number);
      return number === undefined
        ? null
        : { kind: 'phone', href: `tel:${number}`, carriesMessage: false, cut: false };
    }
    default:
      return contact satisfies never;
  }
}

/** One plain address: no list, no display name, nothing that starts a query or a header. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[A-Za-z0-9.!#$'*+/^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text);
}

/** `+31 (0)20 123 4567` is dialled without the zero that is only for calls inside the country. */
function dialled(number: string): string | undefined {
  if (!/^\+?[0-9][0-9 ()-]{2,24}$/.test(number)) return undefined;
  const digits = number.replace(/[^0-9]/g, '');
  if (!number.startsWith('+')) return digits;
  return `+${number.replace(/\(0\)/, '').replace(/[^0-9]/g, '')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 150).toWellFormed();
}

/** As much of the words as the room holds once encoded: cut after a word, with "…" to show it. */
function shortened(message: string, room: number): { encoded: string; cut: boolean } {
  const whole = message.toWellFormed();
  const encoded = encodeURIComponent(whole);
  if (encoded.length <= room) return { encoded, cut: false };
  const ellipsis = encodeURIComponent(' …');
  let left = room - ellipsis.length;
  let kept = '';
  for (const character of whole) {
    left -= encodeURIComponent(character).length;
    if (left < 0) break;
    kept += character;
  }
  const lastSpace = kept.search(/\s\S*$/);
  // one very long word is cut inside, rather than losing most of the message
  const polite = lastSpace > kept.length * 0.6 ? kept.slice(0, lastSpace) : kept;
  return { encoded: encodeURIComponent(polite.trimEnd()) + ellipsis, cut: true };
}
