import type { Person } from '../../pack/schema.ts';

/** What a table or an address book says about one person, before anything of the pack is compared with it. */
export interface ImportedPerson {
  /** of the file, from 1 */
  line: number;
  id?: string;
  name: string;
  role?: string;
  /** each an address alone */
  mails: string[];
  teams: string[];
  webex: string[];
  phones: string[];
  /** BCP 47 */
  languages: string[];
  /** as they were written: ids or names */
  topics: string[];
  apps: string[];
  hours?: NonNullable<Person['hours']>;
  timeZone?: string;
  /** a name, an address or an id */
  standIn?: string;
  /** `2026-11-23` */
  consent?: string;
  /** the bytes of a picture, when pictures were asked for */
  photo?: Uint8Array;
  /** what stood there and could not be used */
  left: LeftOut[];
}

export interface LeftOut {
  what:
    | 'mail'
    | 'phone'
    | 'hours'
    | 'time-zone'
    | 'language'
    | 'consent'
    | 'photo-elsewhere'
    | 'photo-broken';
  words: string;
}

export function nobody(line: number): ImportedPerson {
  return {
    line,
    name: '',
    mails: [],
    teams: [],
    webex: [],
    phones: [],
    languages: [],
    topics: [],
    apps: [],
    left: [],
  };
}
