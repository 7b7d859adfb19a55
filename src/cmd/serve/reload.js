// In previews only: reloads the page when the site was built anew, and lays what was found over it
// when the newest build has errors. Words arrive in `data-title` and in the page of findings.
{
  const script = document.currentScript;
  const own = new URL(".", script.src);
  let shown = "0";

  const hide = () => document.getElementById("ingang-findings")?.remove();

  const show = (number) => {
    hide();
    const frame = document.createElement("iframe");
    frame.id = "ingang-findings";
    frame.title = script.dataset.title;
    frame.src = new URL(`findings?${number}`, own);
    Object.assign(frame.style, {
      position: "fixed", insetInline: "0", insetBlockEnd: "0", inlineSize: "100%", blockSize: "60vh",
      border: "0", borderBlockStart: "4px solid #a11", background: "#fff", zIndex: "2147483647",
    });
    document.body.append(frame);
  };

  new EventSource(new URL("events", own)).addEventListener("message", (event) => {
    const [version, found] = event.data.split(" ");
    if (version !== script.dataset.version) location.reload();
    else if (found === "0") hide();
    else if (found !== shown && !document.querySelector("[data-ingang-findings]")) show(found);
    else if (found !== shown && shown !== "0") location.reload();
    shown = found;
  });

  addEventListener("message", (event) => {
    if (event.origin === location.origin && event.data === "ingang-hide") hide();
  });
}
