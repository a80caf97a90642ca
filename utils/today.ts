/** The person's own calendar day, `2026-11-23`. */
export function today(now = new Date()): string {
  // Swedish writes dates the ISO way
  return now.toLocaleDateString('sv');
}
