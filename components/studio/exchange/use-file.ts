import { useEffect, useState } from 'preact/hooks';
import type { Encoding } from '../../../utils/pack/exchange/text-of-bytes.ts';
import { type ReadText, readText } from './read-text.ts';

/** The words of a file that somebody chose, read again when they choose other letters; undefined while it is read. */
export function useFile(file: File, encoding: Encoding | undefined): ReadText | undefined {
  const [read, setRead] = useState<ReadText>();
  useEffect(() => {
    let current = true;
    setRead(undefined);
    void readText(file, encoding).then((text) => current && setRead(text));
    return () => {
      current = false;
    };
  }, [file, encoding]);
  return read;
}
