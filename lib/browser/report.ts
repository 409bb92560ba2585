/** The one place where what went wrong is told to a developer; never to a page, never over the network. */
export function report(where: string, error: unknown): void {
  console.error(`Chú Giải · ${where}:`, error);
}
