/**
 * Holds this packet for one window: two that write the same draft would overwrite each other. `onChange(true)`
 * says that this window may write, at once or when the other one closes. Without Web Locks every window may.
 */
export function holdPacket(packetId: string, onChange: (mine: boolean) => void): void {
  if (!('locks' in navigator)) {
    onChange(true);
    return;
  }
  const name = `leidraad:${packetId}`;
  const forever = new Promise<never>(() => undefined);
  const take = async (lock: Lock | null) => {
    if (lock) {
      onChange(true);
      await forever;
    }
    onChange(false);
    void navigator.locks.request(name, () => {
      onChange(true);
      return forever;
    });
  };
  navigator.locks.request(name, { ifAvailable: true }, take).catch(() => onChange(true));
}
