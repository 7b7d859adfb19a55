// Whoever came to a section of the page comes to the same section in another language or in easy read.
const keep = () => {
  for (const link of document.querySelectorAll("header a[hreflang]")) link.hash = location.hash;
};
addEventListener("hashchange", keep);
keep();
