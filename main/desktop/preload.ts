import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge } from '../../shared/desktop-bridge.ts';
import { CHANNELS } from './channels.ts';

const bridge: DesktopBridge = {
  chooseOpen: () => ipcRenderer.invoke(CHANNELS.chooseOpen),
  chooseSave: suggested => ipcRenderer.invoke(CHANNELS.chooseSave, suggested),
};

contextBridge.exposeInMainWorld('leidraad', bridge);
