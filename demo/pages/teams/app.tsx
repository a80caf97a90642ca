import { useEffect, useState } from 'react';
import { Call } from './call.tsx';
import { Chat } from './chat.tsx';
import { useParams, useTexts } from './context.ts';
import { Prejoin } from './prejoin.tsx';
import { Shell } from './shell.tsx';

type Route = 'chat' | 'prejoin' | 'call';

const paths: Record<Route, string> = {
  chat: '/v2/conversations',
  prejoin: '/v2/meet/prejoin',
  call: '/v2/calling',
};

/** The whole client: one page, three places, moved between by `history.pushState`. */
export function App() {
  const params = useParams();
  const texts = useTexts();
  const [route, setRoute] = useState<Route>(() => routeFrom(params.state));
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('popstate', () => setRoute(routeFrom('')), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useEffect(() => {
    document.title = route === 'chat' ? `${texts.chats} | Teams` : `${texts.meeting} | Teams`;
  }, [route, texts]);
  const go = (next: Route) => {
    const query = new URLSearchParams(location.search);
    query.delete('state');
    history.pushState(null, '', `${paths[next]}${query.size ? `?${query}` : ''}`);
    setRoute(next);
  };
  return (
    <Shell route={route} go={go}>
      {route === 'chat' && <Chat onJoin={() => go('prejoin')} onCall={() => go('call')} />}
      {route === 'prejoin' && <Prejoin onJoin={() => go('call')} />}
      {route === 'call' && <Call onLeave={() => go('chat')} />}
    </Shell>
  );
}

function routeFrom(state: string): Route {
  if (state === 'chat' || state === 'prejoin' || state === 'call') return state;
  if (/^\/(meet|light-meetings|v2\/meet)/.test(location.pathname)) return 'prejoin';
  if (location.pathname.startsWith(paths.call)) return 'call';
  return 'chat';
}
