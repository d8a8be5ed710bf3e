(function() {
	// site/kioskMode.ts
	/**
	* Whether a page is one of a touch screen stands in its address and nowhere else, so that it holds with any browser and
	* ends with the address. The first page of the touch screen says it in its markup.
	*/
	var flag = "kiosk";
	function isKiosk() {
		return document.documentElement.hasAttribute("data-kiosk");
	}
	/** The same address, for the touch screen. */
	function forKiosk(address) {
		const url = new URL(address, location.href);
		url.searchParams.set(flag, "");
		return url.href;
	}
	// site/kiosk.ts
	var idleTime = 12e4;
	/** Keeps a touch screen on its pages: links stay in the mode, nothing is selected or dragged, and it comes home by itself. */
	function runKiosk() {
		var _document$querySelect;
		document.addEventListener("click", stayInMode, true);
		for (const event of [
			"contextmenu",
			"dragstart",
			"selectstart"
		]) document.addEventListener(event, (each) => each.preventDefault());
		(_document$querySelect = document.querySelector("[data-back]")) === null || _document$querySelect === void 0 || _document$querySelect.addEventListener("click", () => history.back());
		for (const field of document.querySelectorAll("input")) field.setAttribute("inputmode", "none");
		comeHomeWhenIdle();
	}
	function stayInMode({ target }) {
		var _link$getAttribute;
		const link = target instanceof Element ? target.closest("a") : null;
		if (link !== null && ((_link$getAttribute = link.getAttribute("href")) === null || _link$getAttribute === void 0 ? void 0 : _link$getAttribute.startsWith("#")) === false) link.href = forKiosk(link.href);
	}
	function comeHomeWhenIdle() {
		var _document$querySelect2;
		const home = (_document$querySelect2 = document.querySelector(".kiosk-bar a")) === null || _document$querySelect2 === void 0 ? void 0 : _document$querySelect2.href;
		if (home === void 0) return;
		const isHome = new URL(home).pathname === location.pathname;
		const goHome = () => {
			if (isHome) scrollTo(0, 0);
			else location.replace(home);
		};
		let timer = setTimeout(goHome, idleTime);
		const wake = () => {
			clearTimeout(timer);
			timer = setTimeout(goHome, idleTime);
		};
		for (const event of [
			"pointerdown",
			"keydown",
			"wheel",
			"scroll",
			"touchmove"
		]) addEventListener(event, wake, {
			passive: true,
			capture: true
		});
	}
	// site/preferences.ts
	/** How a reader wants pages to look. Kept by the browser where it keeps anything: from a disc some keep nothing. */
	var preferences = ["large", "contrast"];
	var root = document.documentElement;
	function isSet(preference) {
		return root.hasAttribute(`data-${preference}`);
	}
	function setPreference(preference, on) {
		root.toggleAttribute(`data-${preference}`, on);
		try {
			if (on) localStorage.setItem(`quanqing-${preference}`, "on");
			else localStorage.removeItem(`quanqing-${preference}`);
		} catch {}
	}
	// site/page.ts
	offerDisplay();
	findByKey();
	printWhole();
	if (isKiosk()) runKiosk();
	/** The buttons that change the look do nothing without a script, and are not shown until there is one. */
	function offerDisplay() {
		var _document$querySelect;
		for (const preference of preferences) {
			const buttons = document.querySelectorAll(`[data-set="${preference}"]`);
			const show = () => {
				for (const button of buttons) button.setAttribute("aria-pressed", String(isSet(preference)));
			};
			for (const button of buttons) button.addEventListener("click", () => {
				setPreference(preference, !isSet(preference));
				show();
			});
			show();
		}
		(_document$querySelect = document.querySelector("[data-display]")) === null || _document$querySelect === void 0 || _document$querySelect.removeAttribute("hidden");
	}
	/** Paper cannot be opened: what is folded away is printed, too. */
	function printWhole() {
		addEventListener("beforeprint", () => {
			for (const folded of document.querySelectorAll("main details")) folded.setAttribute("open", "");
		});
	}
	/** A slash anywhere begins to find, but in a field it is a slash. */
	function findByKey() {
		document.addEventListener("keydown", (event) => {
			if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
			if (event.target instanceof HTMLInputElement) return;
			const field = document.querySelector("[data-find]");
			if (field === null) return;
			event.preventDefault();
			field.focus();
			field.select();
		});
	}
})();
