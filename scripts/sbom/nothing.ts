/** Stands where a package was left out. */
export const nothing = null;
