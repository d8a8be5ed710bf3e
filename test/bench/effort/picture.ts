import type { Point } from './acts.ts';

const width = 680;
const height = 400;
const margin = { left: 60, right: 230, top: 20, bottom: 45 };
const colours = ['#0b6e4f', '#b5651d', '#7a4fb5', '#5c6b73'];

export interface Curve {
  readonly name: string;
  readonly points: readonly Point[];
}

/** The share of the work that is done against the acts that it took, as a picture. */
export function effortPicture(curves: readonly Curve[]): string {
  const most = Math.max(...curves.flatMap(({ points }) => points.map(({ acts }) => acts)));
  const step = most > 1000 ? 500 : 100;
  const last = Math.ceil(most / step) * step;
  const x = (acts: number) => round(margin.left + ((width - margin.left - margin.right) * acts) / last);
  const y = (share: number) => round(height - margin.bottom - (height - margin.top - margin.bottom) * share);
  const columns = Array.from({ length: last / step + 1 }, (_, at) => at * step).map(
    (acts) =>
      `<line x1="${x(acts)}" y1="${y(1)}" x2="${x(acts)}" y2="${y(0)}" stroke="#ddd"/>` +
      `<text x="${x(acts)}" y="${y(0) + 18}" text-anchor="middle">${acts.toLocaleString('en-US')}</text>`,
  );
  const rows = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line x1="${x(0)}" y1="${y(share)}" x2="${x(last)}" y2="${y(share)}" stroke="#ddd"/>` +
      `<text x="${x(0) - 8}" y="${y(share) + 4}" text-anchor="end">${share * 100} %</text>`,
  );
  const lines = curves.map(({ name, points }, at) => {
    const colour = colours[at % colours.length] ?? 'black';
    const path = points.map(({ acts, share }) => `${x(acts)},${y(share)}`).join(' ');
    return (
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      `<text x="${width - margin.right + 16}" y="${margin.top + 20 + 22 * at}" fill="${colour}">${name}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    '<title>Share of the work done against acts</title>',
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...columns,
    ...rows,
    ...lines,
    `<text x="${x(last / 2)}" y="${height - 8}" text-anchor="middle">acts</text>`,
    '</svg>\n',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
