/** The sides of a control that a card may prefer. */
export const placements = ['top', 'right', 'bottom', 'left'] as const;
