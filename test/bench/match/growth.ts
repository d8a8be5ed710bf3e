import type { Measured } from './measured.ts';

const width = 640;
const height = 400;
const margin = { left: 70, right: 190, top: 20, bottom: 45 };
const colours = ['#0b6e4f', '#b5651d', '#7a4fb5', '#c0392b', '#5c6b73'];

/** Time against rows, both axes by powers of ten, as a picture. */
export function growthPicture(measured: readonly Measured[]): string {
  const [xs, ys] = [measured.map(({ n }) => n), measured.map(({ ms }) => ms)];
  const x = scale(xs, margin.left, width - margin.right);
  const y = scale(ys, height - margin.bottom, margin.top);
  const names = [...new Set(measured.map(({ name }) => name))];
  const lines = names.map((name, index) => {
    const colour = colours[index % colours.length] ?? 'black';
    const points = measured.filter((each) => each.name === name).map(({ n, ms }) => [x.place(n), y.place(ms)] as const);
    const path = points.map(([left, top]) => `${left},${top}`).join(' ');
    const dots = points.map(([left, top]) => `<circle cx="${left}" cy="${top}" r="4" fill="${colour}"/>`).join('');
    const at = margin.top + 20 + 22 * index;
    const legend = `<text x="${width - margin.right + 16}" y="${at}" fill="${colour}">${name}</text>`;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}${legend}`;
  });
  const columns = x.powers.map((power) => {
    const left = x.place(power);
    return `<line x1="${left}" y1="${margin.top}" x2="${left}" y2="${height - margin.bottom}" stroke="#ddd"/><text x="${left}" y="${height - margin.bottom + 18}" text-anchor="middle">${power.toLocaleString('en-US')}</text>`;
  });
  const rows = y.powers.map((power) => {
    const top = y.place(power);
    const told = power >= 1000 ? `${power / 1000} s` : `${power} ms`;
    return `<line x1="${margin.left}" y1="${top}" x2="${width - margin.right}" y2="${top}" stroke="#ddd"/><text x="${margin.left - 8}" y="${top + 4}" text-anchor="end">${told}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    '<title>Time against rows</title>',
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...columns,
    ...rows,
    ...lines,
    `<text x="${(margin.left + width - margin.right) / 2}" y="${height - 8}" text-anchor="middle">rows</text>`,
    '</svg>\n',
  ].join('\n');
}

function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const powers = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
  const place = (value: number) =>
    Math.round((from + ((to - from) * (Math.log10(value) - low)) / (high - low)) * 10) / 10;
  return { powers, place };
}
