/** The extension was updated or removed under this page: the next page load starts fresh. */
export function ignoreGone(error: unknown): void {
  if (error instanceof Error && /context invalidated|Receiving end|message port closed/i.test(error.message))
    return;
  throw error;
}
