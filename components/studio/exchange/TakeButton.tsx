import { Check } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface TakeButtonProps {
  /** there is nothing to take */
  isEmpty: boolean;
  onTake: () => Promise<void>;
  children: ComponentChildren;
}

/** Takes over what a file brings, once: it rests until that is done. */
export function TakeButton({ isEmpty, onTake, children }: TakeButtonProps) {
  const [isTaking, setTaking] = useState(false);
  return (
    <button
      type="button"
      class="button primary"
      disabled={isEmpty || isTaking}
      onClick={() => {
        setTaking(true);
        void onTake().finally(() => setTaking(false));
      }}
    >
      <Check size={16} aria-hidden="true" />
      {children}
    </button>
  );
}
