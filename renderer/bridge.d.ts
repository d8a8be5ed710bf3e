import type { Bridge } from '#shared/wire/bridge.ts';

declare global {
  interface Window {
    readonly quanqing: Bridge;
  }
}
