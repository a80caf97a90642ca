import { z } from 'zod';
import { browser } from '../browser.ts';

const meSchema = z.object({
  version: z.literal(1),
  name: z.string().trim().min(1).max(120),
  mail: z.email(),
});

/** Whoever writes here, as colleagues will see them: asked once, kept in this browser. */
export type Me = Omit<z.infer<typeof meSchema>, 'version'>;

const key = 'me';

/** Undefined until somebody said it, and when what is stored cannot be read. */
export async function readMe(): Promise<Me | undefined> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const { success, data } = meSchema.safeParse(stored);
  return success ? { name: data.name, mail: data.mail } : undefined;
}

/** False, and nothing kept, when the name is empty or the address is none. */
export async function keepMe(me: Me): Promise<boolean> {
  const { success, data } = meSchema.safeParse({ version: 1, ...me });
  if (success) await browser.storage.local.set({ [key]: data });
  return success;
}
