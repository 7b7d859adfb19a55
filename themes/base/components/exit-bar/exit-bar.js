// Leaves a sensitive page so that the way back does not lead to it. Without this file the link is a plain link.
const link = document.querySelector(".in-exit a");
const bar = link.parentElement;
const hint = document.querySelector("[data-part=exit-keys]");

/** The page is gone before the next one is there; the bar stays, should that one never come. */
function leave() {
  for (const part of [...document.body.children]) if (part !== bar) part.remove();
  location.replace(link.href);
}

link.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  leave();
});

// Shift, three times within five seconds, and nothing else between.
const within = 5000;
let presses = [];
let alone = false;

addEventListener("keydown", (event) => {
  if (event.repeat) return;
  alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!alone) presses = [];
});
addEventListener("pointerdown", () => {
  alone = false;
  presses = [];
});
addEventListener("keyup", (event) => {
  if (event.key !== "Shift" || !alone) return;
  presses = [...presses.filter((at) => event.timeStamp - at < within), event.timeStamp];
  if (presses.length === 3) leave();
});

if (hint) hint.hidden = false;
