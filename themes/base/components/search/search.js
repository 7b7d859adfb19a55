// Wakes the search when somebody touches the field. Until then this is all that is fetched.
const form = document.querySelector("form.in-search");
const field = form.querySelector("input");
let awake;

function wake() {
  form.querySelector(":scope > [data-part=failed]")?.remove();
  awake ??= import(form.dataset.results)
    .then(({ start }) => start(form))
    .catch(() => {
      // The next press of the button tries again; the link in the sentence leads on without search.
      awake = undefined;
      form.append(form.querySelector("template").content.querySelector("[data-part=failed]").cloneNode(true));
    });
  return awake;
}

form.addEventListener("focusin", wake, { once: true });
form.addEventListener("pointerdown", wake, { once: true });
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  (await wake())?.submit();
});
form.querySelector("[data-part=private]").hidden = false;

// The link in the header leads to the field, and says whose pages come first.
function enter() {
  const [, district] = /^#search(?:-(.+))?$/.exec(location.hash) ?? [, null];
  if (district === null) return;
  if (district) form.dataset.district = district;
  // A browser that has gone to a place on the page takes the focus away, a moment after loading.
  const focus = () => requestAnimationFrame(() => setTimeout(() => field.focus()));
  if (document.readyState === "complete") focus();
  else addEventListener("load", focus);
}

addEventListener("hashchange", enter);
enter();
