/** A new id for a block: 12 characters of 32, short enough to store on every paragraph, unique in practice. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, byte => (byte % 32).toString(32)).join('');
}
