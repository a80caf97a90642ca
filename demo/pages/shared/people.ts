import { type Looks, portrait } from './portrait.ts';

export interface Participant {
  name: string;
  color: string;
  /** Draws the picture their camera shows; without it the camera is off. */
  looks?: Looks;
  muted: boolean;
}

/** The one who looks at the screen. */
export const me: Participant = {
  name: 'Eva Smit',
  color: '#7a5af5',
  looks: { skin: '#f0c8a8', hair: '#5b3a29', shirt: '#3f6c8f', cut: 'long', room: 'window' },
  muted: false,
};

export const participants: Participant[] = [
  {
    name: 'Joost van Dijk',
    color: '#c2410c',
    looks: { skin: '#f3cfb3', hair: '#b88746', shirt: '#27364a', cut: 'short', room: 'frame', beard: true },
    muted: true,
  },
  {
    name: 'Fatima El Amrani',
    color: '#0f766e',
    looks: { skin: '#d9a983', hair: '#2c4a52', shirt: '#b8574f', cut: 'scarf', room: 'window' },
    muted: false,
  },
  {
    name: 'Ruben Visser',
    color: '#1d4ed8',
    muted: true,
  },
  {
    name: 'Noor Hendriks',
    color: '#a21caf',
    looks: { skin: '#8f5f43', hair: '#241a17', shirt: '#d9a441', cut: 'curls', room: 'shelf' },
    muted: true,
  },
  {
    name: 'Mehmet Yılmaz',
    color: '#4d7c0f',
    looks: { skin: '#e2b48c', hair: '#1f1f24', shirt: '#5d6b52', cut: 'short', room: 'plant', glasses: true },
    muted: true,
  },
];

/** The same people from another one on, so that not every meeting looks alike. */
export function rotated(people: Participant[], from: number): Participant[] {
  return [...people.slice(from), ...people.slice(0, from)];
}

/** First letters of the first and the last name. */
export function initialsOf({ name }: Participant): string {
  const words = name.split(' ');
  return `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`;
}

/** Address of the picture this participant's camera shows. */
export function pictureOf({ looks }: Participant): string | undefined {
  return looks && portrait(looks);
}
