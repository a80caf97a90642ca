import { Check, X } from 'lucide-preact';
import { useWords } from '../words.tsx';
import type { showsHere } from './shows-here.ts';

/** "Would show here now: yes, because …", as it is this moment. */
export function ShowsHere({ verdict }: { verdict: ReturnType<typeof showsHere> }) {
  const say = useWords();
  if (!verdict) {
    return (
      <p class="shows-here meta" role="status">
        {say('author.control.looking')}
      </p>
    );
  }
  return (
    <div class="shows-here" role="status" data-shows={verdict.shows}>
      <p>{say(verdict.shows ? 'author.shows.yes' : 'author.shows.no')}</p>
      <ul>
        {verdict.because.map(({ holds, words }) => (
          <li key={words}>
            {holds ? <Check size={14} aria-hidden="true" /> : <X size={14} aria-hidden="true" />}
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
