import type { Picture } from '#shared/charts/picture.ts';

/** A picture as documents and workbooks hold it. */
export interface DrawnPicture extends Pick<Picture, 'id' | 'title' | 'text' | 'width' | 'height'> {
  /** Larger than `width` and `height` say, so that it is sharp in print. */
  readonly png: Uint8Array;
}
