/*
 * The few icons of a step, stroke for stroke as the ones of the set that everything else uses. They are drawn
 * here since a step comes into somebody else's page: the set's own components take longer to make four icons
 * than all the rest of the card takes.
 */
const paths = {
  later: 'M5 12h14',
  close: 'M18 6 6 18M6 6l12 12',
  back: 'm12 19-7-7 7-7M19 12H5',
  ask: 'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719',
} as const;

/** Decoration beside words, or in a button that has a name. */
export function StepIcon({ name, size = 16 }: { name: keyof typeof paths; size?: number }) {
  return (
    <svg
      class={name === 'back' ? 'along' : undefined}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
