// Brings new messages without a reload. Without this script every page works; only one has to reload it oneself.
(() => {
  const log = () => document.getElementById("log");
  const toEnd = () => { const it = log(); if (it) it.scrollTo({ top: it.scrollHeight, behavior: "instant" }); };
  const refresh = async () => {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const it = log();
    const atEnd = it && it.scrollHeight - it.scrollTop - it.clientHeight < 80;
    for (const part of document.querySelectorAll("[data-live]")) {
      const now = fresh.getElementById(part.id);
      if (now && now.innerHTML !== part.innerHTML && !part.contains(document.activeElement.closest("form"))) part.innerHTML = now.innerHTML;
    }
    if (atEnd) toEnd();
  };
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const watch = async () => {
    let version = "";
    for (;;) {
      try {
        const answer = await fetch("/messenger/pulse?since=" + version);
        if (!answer.ok) throw new Error(answer.statusText);
        const now = await answer.text();
        if (version && now !== version) await refresh();
        version = now;
      } catch {
        await pause(3000);
      }
    }
  };
  toEnd();
  watch();
})();
