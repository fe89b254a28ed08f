/** Names of the messages between the preload script and the main process, one per method of `DesktopBridge`. */
export const CHANNELS = { chooseOpen: 'leidraad:choose-open', chooseSave: 'leidraad:choose-save' } as const;
