/** Adds up what several stretches of work take: milliseconds, and those in which processors were busy with it. */
export class Stopwatch {
  milliseconds = 0;
  busy = 0;

  time<T>(work: () => T): T {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const result = work();
    this.milliseconds += performance.now() - began;
    this.busy += busySince(cpu);
    return result;
  }
}

/** Milliseconds that processors worked for this process since then. */
export function busySince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
