/**
 * Whether a page is one of a touch screen stands in its address and nowhere else, so that it holds with any browser and
 * ends with the address. The first page of the touch screen says it in its markup.
 */
const flag = 'kiosk';

export function isKiosk(): boolean {
  return document.documentElement.hasAttribute('data-kiosk');
}

export function enterKioskWhereAsked(): void {
  if (new URLSearchParams(location.search).has(flag)) document.documentElement.setAttribute('data-kiosk', '');
}

/** The same address, for the touch screen. */
export function forKiosk(address: string): string {
  const url = new URL(address, location.href);
  url.searchParams.set(flag, '');
  return url.href;
}
