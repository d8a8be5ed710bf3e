(function() {
	// site/kioskMode.ts
	/**
	* Whether a page is one of a touch screen stands in its address and nowhere else, so that it holds with any browser and
	* ends with the address. The first page of the touch screen says it in its markup.
	*/
	var flag = "kiosk";
	function enterKioskWhereAsked() {
		if (new URLSearchParams(location.search).has(flag)) document.documentElement.setAttribute("data-kiosk", "");
	}
	// site/preferences.ts
	/** How a reader wants pages to look. Kept by the browser where it keeps anything: from a disc some keep nothing. */
	var preferences = ["large", "contrast"];
	var root = document.documentElement;
	/** Before anything is drawn, so that nothing jumps. */
	function applyPreferences() {
		for (const preference of preferences) try {
			if (localStorage.getItem(`quanqing-${preference}`) === "on") root.setAttribute(`data-${preference}`, "");
		} catch {}
	}
	// site/display.ts
	applyPreferences();
	enterKioskWhereAsked();
})();
