import type { ReleaseFigures } from './figures.ts';
import { printLook } from './look.ts';
import type { ChartOption, Room } from './option.ts';
import type { Picture } from './picture.ts';

/** In px, but for pictures that are as wide as what they hold. */
export const pictureWidth = 960;
const side = 24;
const headHeight = 72;
const noteSize = 12;
const noteLine = 18;

interface Content extends Pick<Picture, 'id' | 'title' | 'table' | 'height'> {
  readonly width?: number;
  readonly notes: readonly string[];
  readonly option: ChartOption;
  readonly text: readonly string[];
}

/** What the words around a picture take. */
export function frameRoom(notes: readonly string[]): Room {
  return { top: headHeight, bottom: noteLines(notes) * noteLine + 24, sides: side };
}

/** With its title, the edition of the list above, and its notes below. */
export function framed({ title: list, edition }: ReleaseFigures, content: Content): Picture {
  const { id, title, table, notes, width = pictureWidth, height, option, text } = content;
  const { ink, soft, surface, font } = printLook;
  const note = { fontFamily: font, fontSize: noteSize, color: soft, lineHeight: noteLine };
  return {
    id,
    title,
    table,
    width,
    height,
    text: `${title}：${text.join('，')}`,
    option: {
      animation: false,
      backgroundColor: surface,
      ...option,
      title: [
        {
          left: side,
          top: 16,
          padding: 0,
          itemGap: 6,
          text: title,
          textStyle: { fontFamily: font, fontSize: 20, fontWeight: 600, color: ink },
          subtext: `${list}　${edition}`,
          subtextStyle: { fontFamily: font, fontSize: 13, color: soft },
        },
        {
          left: side,
          bottom: 12,
          padding: 0,
          text: notes.join('\n'),
          textStyle: { ...note, fontWeight: 400, width: width - 2 * side, overflow: 'break' },
        },
      ],
    },
  };
}

/** Notes are of Chinese, whose characters are all as wide as they are high. */
function noteLines(notes: readonly string[]): number {
  const perLine = Math.floor((pictureWidth - 2 * side) / noteSize);
  return notes.reduce((sum, note) => sum + Math.max(1, Math.ceil(note.length / perLine)), 0);
}
