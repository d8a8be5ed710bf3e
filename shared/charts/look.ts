/** The colours of a picture, and the size of its text. */
export interface Look {
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly surface: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly ok: string;
  readonly fall: string;
  readonly warn: string;
  readonly warnTint: string;
  readonly total: string;
  /** Red, green and blue. */
  readonly heat: string;
  readonly font: string;
  /** 1 where a rem is 16 px. */
  readonly scale: number;
}

/**
 * For paper: what is printed in black and white is told apart by how dark it is, and by its figures and signs. No font is
 * brought along, so that those come first which Windows and macOS have, then those of Linux.
 */
export const printLook: Look = {
  ink: '#1a1a1a',
  soft: '#404040',
  faint: '#666666',
  surface: '#ffffff',
  line: '#e4e4e4',
  edge: '#8c8c8c',
  accent: '#1f4e8c',
  ok: '#3f7d58',
  fall: '#9db5d6',
  warn: '#7a5200',
  warnTint: '#ffffff',
  total: '#566378',
  heat: '31,78,140',
  font: 'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Source Han Sans SC, SimHei, sans-serif',
  scale: 1,
};
