/** Our mark: a plate with one arrow-shaped end. Decoration beside the name. */
export function Signpost({ size = 24 }: { size?: number }) {
  return (
    <svg class="signpost" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path class="post" d="M11 15h2v7h-2z" />
      <path
        class="plate-shape"
        d="M4 4.5h11.2c.5 0 1 .2 1.4.6l4 4a1.3 1.3 0 0 1 0 1.8l-4 4c-.4.4-.9.6-1.4.6H4a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Z"
      />
      <path class="stripe" d="M6 10h7" />
    </svg>
  );
}
