// An address may carry answers and a place on the page (?主体=企业#materials); without this script only these are lost.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
