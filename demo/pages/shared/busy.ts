import type { MeetingStore } from './meeting.ts';
import { participants } from './people.ts';

/** Adds a message of somebody every 120 ms, for as long as the page lives. */
export function keepChatting(store: MeetingStore, text: string): void {
  let count = 0;
  setInterval(() => {
    count += 1;
    const from = participants[count % participants.length]?.name ?? '';
    store.change({
      messages: [...store.get().messages.slice(-60), { from, text: `${text} (${count})`, mine: false }],
    });
  }, 120);
}
