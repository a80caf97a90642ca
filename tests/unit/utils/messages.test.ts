import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answers, ToBackground, ToPage } from '../../../utils/messages.ts';

const fake = await vi.hoisted(async () => (await import('../fake-browser.ts')).createFakeBrowser());
vi.mock('../../../utils/browser.ts', () => ({ browser: fake }));
const { answer, ask, askPage } = await import('../../../utils/messages.ts');

const question = { url: 'https://teams.microsoft.com/v2/' };
/** A test answers what it asks, and no more. */
const answerOnly = (answers: Partial<Answers<ToBackground>>, signal?: AbortSignal) =>
  answer<ToBackground>(answers as Answers<ToBackground>, signal);

afterEach(() => {
  vi.restoreAllMocks();
  fake.reset();
});

describe('asking', () => {
  it('resolves to what the handler answered, at once or later', async () => {
    answerOnly({ 'page/opened': () => true, 'page/items': async () => null });
    expect(await ask('page/opened', question)).toBe(true);
    expect(await ask('page/items', question)).toBeNull();
  });

  it.each([
    () => {
      throw new Error('no such pack');
    },
    () => Promise.reject(new Error('no such pack')),
  ])('rejects with the words of what the handler threw', async (opened) => {
    answerOnly({ 'page/opened': opened });
    await expect(ask('page/opened', question)).rejects.toThrow('no such pack');
  });

  it('rejects when nobody listens, rather than taking silence for an answer', async () => {
    await expect(ask('page/opened', question)).rejects.toThrow();
  });
});

describe('asking a page', () => {
  it('resolves to its answer', async () => {
    answer<ToPage>({
      'page/refresh': () => {},
      'tip/show': ({ key }) => key === 'a',
      'tip/here': () => false,
      'walkthrough/changed': () => {},
      'walkthrough/offered': () => {},
    });
    expect(await askPage(7, 'tip/show', { key: 'a' })).toBe(true);
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
    'Invalid tab ID: 7',
    'No tab with id: 7.',
  ])('resolves to undefined when no page of ours is there: %s', async (words) => {
    vi.spyOn(fake.tabs, 'sendMessage').mockRejectedValue(new Error(words));
    expect(await askPage(7, 'tip/here', {})).toBeUndefined();
  });

  it('rejects with anything else', async () => {
    vi.spyOn(fake.tabs, 'sendMessage').mockRejectedValue(new Error('out of memory'));
    await expect(askPage(7, 'tip/here', {})).rejects.toThrow('out of memory');
  });

  it('goes to one frame when it is named, else to all', async () => {
    const sent = vi.spyOn(fake.tabs, 'sendMessage').mockResolvedValue({ value: true });
    await askPage(7, 'tip/here', {}, 3);
    await askPage(7, 'tip/here', {});
    expect(sent.mock.calls.map(([, , options]) => options)).toEqual([{ frameId: 3 }, undefined]);
  });
});

describe('answering', () => {
  it('says who asked in the words of the browser, not of the message', async () => {
    const opened = vi.fn(() => true);
    answerOnly({ 'page/opened': opened });
    Object.assign(fake.sender, { tab: { id: 12 }, frameId: 3 });
    await ask('page/opened', { ...question, sender: { tab: 1, own: true } } as never);
    expect(opened).toHaveBeenCalledWith(expect.anything(), {
      tab: 12,
      frame: 3,
      origin: 'https://teams.microsoft.com',
      own: false,
    });
  });

  it('prefers the origin that the browser names over the address', async () => {
    const opened = vi.fn(() => true);
    answerOnly({ 'page/opened': opened });
    Object.assign(fake.sender, { origin: 'https://web.webex.com' });
    await ask('page/opened', question);
    delete (fake.sender as { origin?: string }).origin;
    expect(opened).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ origin: 'https://web.webex.com' }),
    );
  });

  it.each([
    ['chrome-extension://wegwijs/options.html', true],
    ['chrome-extension://another/options.html', false],
    ['https://teams.microsoft.com/chrome-extension://wegwijs/', false],
  ])('knows that %s is ours: %s', async (url, own) => {
    const opened = vi.fn(() => true);
    answerOnly({ 'page/opened': opened });
    fake.sender.url = url;
    await ask('page/opened', question);
    expect(opened).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ own }));
  });

  it('never answers another extension', async () => {
    const opened = vi.fn(() => true);
    answerOnly({ 'page/opened': opened });
    fake.sender.id = 'another';
    await expect(ask('page/opened', question)).rejects.toThrow();
    expect(opened).not.toHaveBeenCalled();
  });

  it.each([
    ['an unknown kind', { kind: 'page/closed', question }],
    ['a name of every object', { kind: 'toString', question }],
    ['a prototype', { kind: '__proto__', question }],
    ['no kind', { question }],
    ['null', null],
    ['a text', 'page/opened'],
  ])('leaves %s to whoever else listens', async (_what, message) => {
    answerOnly({ 'page/opened': () => true });
    await expect(fake.runtime.sendMessage(message)).rejects.toThrow('Receiving end');
  });

  it('ends with its signal', async () => {
    const ended = new AbortController();
    answerOnly({ 'page/opened': () => true }, ended.signal);
    ended.abort();
    await expect(ask('page/opened', question)).rejects.toThrow();
  });
});
