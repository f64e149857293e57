// Uploads with progress. Without this script the form posts as it is.
(() => {
  "use strict";
  const form = document.querySelector("[data-upload]");
  if (!form) return;

  const list = document.getElementById("uploads");
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector(".drop");
  const words = form.dataset;
  const states = JSON.parse(words.words);
  const final = new Set(["indexed", "rejected", "failed", "withdrawn"]);
  const pause = ms => new Promise(done => setTimeout(done, ms));

  function row(file) {
    const item = document.createElement("li");
    const name = item.appendChild(document.createElement("bdi"));
    name.textContent = file.name;
    const say = item.appendChild(document.createElement("span"));
    const bar = item.appendChild(document.createElement("progress"));
    bar.max = 1;
    bar.setAttribute("aria-label", file.name);
    list.append(item);
    return { item, name, say, bar };
  }

  function refuse(view, problem) {
    view.bar.remove();
    view.say.textContent = "✕ " + (problem.title || words.wordError);
    view.say.className = "bad";
    const reason = view.item.appendChild(document.createElement("span"));
    reason.className = "reason";
    reason.textContent = problem.detail || problem.message || "";
  }

  function link(view, id) {
    const anchor = document.createElement("a");
    anchor.href = "/documents/" + encodeURIComponent(id);
    view.name.replaceWith(anchor);
    anchor.append(view.name);
  }

  async function follow(view, id) {
    for (let wait = 400; ; wait = Math.min(wait * 1.5, 5000)) {
      const response = await fetch("/api/documents/" + encodeURIComponent(id)).catch(() => null);
      const known = response && response.ok ? await response.json() : null;
      if (known) {
        view.say.textContent = states[known.state] || known.state;
        if (final.has(known.state)) {
          if (known.state === "indexed") view.say.className = "good";
          else refuse(view, { title: states[known.state], detail: known.rejection && known.rejection.message });
          return;
        }
      }
      await pause(wait);
    }
  }

  function settle(view, entry) {
    if (entry.error) return refuse(view, entry.error);
    view.bar.remove();
    link(view, entry.id);
    view.say.textContent = entry.duplicate ? words.wordDuplicate : words.wordAccepted;
    return follow(view, entry.id);
  }

  // An archive answers with an item for each of its files.
  async function answered(view, status, body) {
    const entries = (body && body.items) || [];
    if (status >= 400 || !entries.length) return refuse(view, (entries[0] && entries[0].error) || body || {});
    if (entries.length > 1) view.name.textContent = entries[0].name;
    const views = [view, ...entries.slice(1).map(row)];
    await Promise.all(entries.map((entry, n) => settle(views[n], entry)));
  }

  function send(file) {
    const view = row(file);
    const body = new FormData();
    body.append("files", file, file.name);
    return new Promise(done => {
      const request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.responseType = "json";
      request.upload.onprogress = event => {
        if (!event.lengthComputable) return;
        view.bar.value = event.loaded / event.total;
        view.say.textContent = words.wordProgress.replace("{0}", Math.floor(100 * event.loaded / event.total));
      };
      request.onload = () => { answered(view, request.status, request.response); done(); };
      request.onerror = () => { refuse(view, { detail: words.wordNetwork }); done(); };
      request.send(body);
    });
  }

  async function sendAll(files) {
    for (const file of files) await send(file);
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    const files = [...input.files];
    form.reset();
    sendAll(files);
  });

  form.querySelectorAll(".needs-script").forEach(e => { e.hidden = false; });
  ["dragenter", "dragover"].forEach(kind => drop.addEventListener(kind, event => { event.preventDefault(); drop.classList.add("over"); }));
  ["dragleave", "drop"].forEach(kind => drop.addEventListener(kind, () => drop.classList.remove("over")));
  drop.addEventListener("drop", event => { event.preventDefault(); sendAll([...event.dataTransfer.files]); });
})();
