// The main job as a person sees it: the clock moves, a reminder comes, she presses and writes, the overview and the API know.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { WIDTHS, demonstration, fits, open } from "./browser.mjs";

const SCREENSHOTS = process.env.SCREENSHOTS;
const ACTIVITY = "A01";
const PERSON = "dlg-sec/focal-point"; // writes Indonesian
const API = "/api/v1/programmes/asean-wps-cop";

const step = (what) => console.log(`- ${what}`);
const demo = await demonstration();
const browser = await open();
try {
  const chat = `/messenger/with/${encodeURIComponent(`asean-wps-cop:${PERSON}`)}`;
  const json = async (path) => (await fetch(demo.url + path)).json();
  const activity = () => json(`${API}/activities/${ACTIVITY}`);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const slips = [];
  page.on("pageerror", (error) => slips.push(String(error)));
  page.on("console", (line) => line.type() === "error" && slips.push(line.text()));

  step("before anything is said");
  const before = await activity();
  assert.equal(before.progress_claimed, null);
  const first = await fetch(`${demo.url}${API}/activities`);
  const again = await fetch(`${demo.url}${API}/activities`, { headers: { "if-none-match": first.headers.get("etag") } });
  assert.equal(again.status, 304);

  step("the clock moves to the first reminder");
  await page.goto(`${demo.url}/messenger`);
  const badge = page.locator(`#people a[href="${chat}"] .badge`);
  for (let moves = 0; (await badge.count()) === 0; moves++) {
    assert.ok(moves < 40, "nobody reminded her");
    const earlier = await page.locator("#clock time").getAttribute("datetime");
    await page.getByRole("button", { name: "Next event" }).click();
    await page.waitForFunction((t) => document.querySelector("#clock time").dateTime > t, earlier);
  }

  step("she presses a button, without script");
  const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await plain.goto(demo.url + chat);
  assert.equal(await plain.locator(".bubble.ours .text").last().getAttribute("lang"), "id");
  await plain.locator(".bubble.ours").last().getByRole("button", { name: "Sesuai rencana" }).click();
  await plain.waitForURL(/#end$/);
  assert.match(await plain.locator("#log").innerText(), /Terima kasih/);
  await plain.close();

  step("the other screen shows it by itself");
  await page.goto(demo.url + chat);
  const bubbles = page.locator(".bubble");
  const shown = await bubbles.count();
  await write("3/10");
  await page.waitForFunction((n) => document.querySelectorAll(".bubble").length > n + 1, shown);
  assert.match(await page.locator("#log").innerText(), /30\s?%/);
  assert.equal((await activity()).progress_claimed, 0.3);

  step("those who confirm have no messenger any more");
  const confirms = `/messenger/with/${encodeURIComponent("asean-wps-cop:asec/focal-point")}`;
  await page.goto(demo.url + confirms);
  await page.getByRole("button", { name: "Block the bot" }).click();
  await page.goto(demo.url + chat);

  step("she writes that it is done");
  const second = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await second.goto(demo.url + chat);
  await write("selesai");
  await second.waitForFunction(() => /Dilaporkan selesai/.test(document.querySelector("#log").innerText));
  await second.close();

  step("overview, activity and API agree");
  const after = await activity();
  assert.equal(after.state, "reported");
  assert.notEqual(after.updated_at, before.updated_at);
  const changed = await fetch(`${demo.url}${API}/activities`, { headers: { "if-none-match": first.headers.get("etag") } });
  assert.equal(changed.status, 200);
  await page.goto(`${demo.url}/activities`);
  const row = page.locator(".rows tr", { hasText: ACTIVITY });
  assert.match(await row.innerText(), /Reported as done/);
  assert.match(await row.innerText(), /30\s?%/);
  const history = await json(`${API}/activities/${ACTIVITY}/history?limit=1000`);
  assert.ok(history.items.some((h) => h.to_state === "reported" && h.by_entity_id === "dlg-sec"));
  const ledger = await json(`${API}/ledger?item=${ACTIVITY}&status=answered`);
  assert.ok(ledger.total >= 1, "the ledger has no answered reminder");

  step("a coordinator is asked to pass an address on, and behind it is one question, without script");
  const coordinator = `/messenger/with/${encodeURIComponent("asean-wps-cop:cop-coord/focal-point")}`;
  let replyPage;
  for (let moves = 0; !replyPage; moves++) {
    assert.ok(moves < 20, "nobody was asked to pass it on");
    await page.goto(demo.url + coordinator);
    replyPage = (await page.locator("#log").innerText()).match(/A01: http:\/\/[^/]+(\/r\/\S+)/)?.[1];
    if (replyPage) break;
    const earlier = await page.locator("#clock time").getAttribute("datetime");
    await page.getByRole("button", { name: "Next event" }).click();
    await page.waitForFunction((t) => document.querySelector("#clock time").dateTime > t, earlier);
  }
  const small = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await small.goto(demo.url + replyPage);
  await small.getByRole("button", { name: "Return" }).click();
  await small.waitForURL(/\/r\//);
  await small.getByLabel("Or write in your own words").fill("The list of participants is missing.");
  await small.getByRole("button", { name: "Send" }).click();
  assert.match(await small.locator(".told").innerText(), /list of participants/);
  await small.close();

  step("every page fits, is accessible, light, and draws its scripts");
  const khmer = `/messenger/with/${encodeURIComponent("asean-wps-cop:wps-ag/focal-point")}`;
  for (const path of ["/", `/a/${ACTIVITY}`, "/messenger", chat, khmer, replyPage, "/r/of-nothing", "/nothing-here"]) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      await page.goto(demo.url + path);
      await picture(path, width);
      await fits(page, `${path} at ${width} px`);
    }
  }
  const expected = /404/; // the page that is not there, told by the browser
  assert.deepEqual(slips.filter((slip) => !expected.test(slip)), []);

  async function write(words) {
    await page.getByRole("textbox").fill(words);
    await page.getByRole("button", { name: "Send" }).click();
    await page.waitForURL(/#end$/);
  }

  async function picture(path, width) {
    if (!SCREENSHOTS) return;
    mkdirSync(SCREENSHOTS, { recursive: true });
    const name = path.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "") || "overview";
    await page.screenshot({ path: `${SCREENSHOTS}/${name}-${width}.png`, fullPage: !path.startsWith("/messenger") });
  }
} finally {
  await browser.close();
  await demo.stop();
}
console.log("the demonstration does what it says");
