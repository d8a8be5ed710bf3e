import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '#shared/wire/bridge.ts';

/** The only thing that the window's pages get from outside: one channel, and the paths of files dropped on them. */
const languageFlag = '--quanqing-language=';
const bridge: Bridge = {
  language: process.argv.find((argument) => argument.startsWith(languageFlag)) === `${languageFlag}en` ? 'en' : 'zh',
  post: (message) => ipcRenderer.send('quanqing', message),
  listen: (hear) => void ipcRenderer.on('quanqing', (_, message) => hear(message)),
  droppedPath: (file) => {
    const path = webUtils.getPathForFile(file);
    ipcRenderer.send('quanqing/dropped', path);
    return path;
  },
};

contextBridge.exposeInMainWorld('quanqing', bridge);
