/**
 * The words of one language in the shape of the Chinese ones. English may add the singular (`count_one`) that Chinese
 * does not have.
 */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> } & {
  readonly [K in `${string}_one`]?: string;
};
