import { readFileSync } from 'node:fs';

/** This run has no network: it was started in a network namespace of its own (scripts/test/run.ts). */
export function isOffline(): boolean {
  return process.env.QUANQING_OFFLINE === '1';
}

/**
 * How often anything looked for a way to another machine and found none, as the kernel counts in such a run: connections
 * as well as single packets. Of IPv4: by IPv6 Chromium asks at its start whether there is a way, and sends nothing. 0
 * where there is a network, since nothing can be told there.
 */
export function waysSought(): number {
  return isOffline() ? counted('Ip', 'OutNoRoutes') : 0;
}

/** Connections begun and packets sent by UDP in such a run, those to this machine too; 0 where there is a network. */
export function sent(): number {
  return isOffline() ? counted('Tcp', 'ActiveOpens') + counted('Udp', 'OutDatagrams') : 0;
}

function counted(of: string, name: string): number {
  const [names = [], figures = []] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${of}:`))
    .map((line) => line.split(' '));
  return Number(figures[names.indexOf(name)]);
}
