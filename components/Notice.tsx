import type { ComponentChildren } from 'preact';
import { Signpost } from './Signpost.tsx';

/** An empty or failed screen: what it is, what to do about it. */
export function Notice({
  title,
  body,
  children,
}: {
  title: string;
  body: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="notice">
      <Signpost size={40} />
      <h2>{title}</h2>
      <p>{body}</p>
      {children}
    </div>
  );
}
