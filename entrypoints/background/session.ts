import { browser } from '../../utils/browser.ts';

/** Of this worker's life only: what is in the storage counts. */
let asked: Promise<string> | undefined;

/** A name for this session of the browser: tabs of another one mean nothing any more. */
export function sessionNow(): Promise<string> {
  asked ??= read();
  return asked;
}

async function read(): Promise<string> {
  const { session } = await browser.storage.session.get('session');
  if (typeof session === 'string') return session;
  const fresh = crypto.randomUUID();
  await browser.storage.session.set({ session: fresh });
  return fresh;
}
