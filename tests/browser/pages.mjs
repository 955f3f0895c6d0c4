// Every page as anybody may meet it: on a phone, a tablet and a desk, in scripts of four kinds, light, dark and in forced
// colours, without script, on paper, and by keyboard.
//
// One list of pages, the desk's among them, with something on each. Every page is looked at in every language at every
// width; accessibility is asked of each page at each width in English and, on a phone, in one other language; each other
// way of looking in English. Two browsers look at once, so that a run stays under six minutes.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { demonstration, fits, open } from "./browser.mjs";

export const PAGES = [
  "/",
  "/roadmap",
  "/activities",
  "/activities?signal=late",
  "/activities?q=nothing-has-these-words",
  "/a/A01",
  "/matrix",
  "/progress",
  "/wall",
  "/who",
  "/e/asec",
  "/targets",
  "/t/A01.T1",
  "/commitments",
  "/c/C01",
  "/consultations",
  "/m/dialogue-2024-04",
  "/changes",
  "/about/method",
  "/data",
  "/nothing-here",
  "/embed/summary",
  "/embed/deadlines",
  "/embed/activity/A01",
  "/api/v1/docs",
  "/sign-in/of-nothing",
  "/desk",
  "/desk/people",
  "/desk/delivery",
  "/desk/delivery?status=undeliverable",
  "/desk/files",
  "/desk/audit",
  "/desk/revisions",
  "/desk/preview",
  "/desk/tokens",
];
const LANGUAGES = ["en", "th", "km", "my"];
const WIDTHS = [360, 768, 1280];
/** How a page may be looked at besides: media features, and a width. */
const LOOKS = [
  { name: "dark", width: 768, media: { colorScheme: "dark" } },
  { name: "forced", width: 1280, media: { forcedColors: "active" } },
  { name: "dark-forced", width: 360, media: { colorScheme: "dark", forcedColors: "active" } },
  { name: "still", width: 1280, media: { reducedMotion: "reduce" } },
];
const SCREENSHOTS = process.env.SCREENSHOTS;
/** Alone on its page, without the other pages beside it. */
const BARE = ["/wall", "/embed/", "/r/"];
const CHAT = "/messenger/with/";

const begun = Date.now();
const step = (what) => console.log(`- [${Math.round((Date.now() - begun) / 1000)} s] ${what}`);
const demo = await demonstration();
const browser = await open();
try {
  const pages = [...PAGES];
  step("the desk is opened by its link");
  const offer = await browser.newPage();
  for (const width of WIDTHS) {
    await offer.setViewportSize({ width, height: 740 });
    await offer.goto(demo.url + demo.signIn);
    await fits(offer, `the link that signs in at ${width} px`);
  }
  await offer.getByRole("main").getByRole("button").click();
  await offer.waitForURL(/\/desk/);
  const storageState = await offer.context().storageState();
  await offer.context().close();

  step("time passes, so that something is late; somebody is reached nowhere, others write what needs a human");
  await act("asec/focal-point", "block", { blocked: "yes" });
  await act("wps-ag/focal-point", "block", { blocked: "yes" });
  for (let week = 0; week < 8; week++) {
    await send("/messenger/clock", { by: "week", back: "/messenger" });
    if (week === 1) await act("dlg-sec/focal-point", "write", { text: "tanggal baru 2024-12-20" });
    if (week === 2) for (const text of ["qwertz uiop", "asdf ghjk"]) await act("dlg-sec/focal-point", "write", { text });
    if (week === 5) await act("nfp-vn/focal-point", "write", { text: "not mine" });
  }
  await act("dlg-sec/focal-point", "write", { text: "selesai" });
  const passedOn = await (await fetch(chatOf("cop-coord/focal-point"))).text();
  const reply = passedOn.match(/http:\/\/[^/]+(\/r\/[^\s"<&]+)/)?.[1];
  assert.ok(reply, "nobody was asked to pass an address on");
  pages.push(reply);

  step("something is on the desk");
  const seen = await people({ viewport: { width: 1280, height: 900 } });
  await seen.look("/desk", "en");
  const needs = await seen.of("/desk").locator("section[aria-labelledby] h2[id]").evaluateAll((all) => all.map((h) => h.id));
  console.log(`  ${needs.join(", ")}`);
  for (const need of ["words", "unreached"]) assert.ok(needs.includes(need), `the desk has no ${need}`);
  await seen.look("/desk/delivery?status=undeliverable", "en");
  const one = await seen.of("/desk").locator("a[href^='/desk/delivery/']").first().getAttribute("href");
  pages.push(new URL(one, demo.url).pathname);
  await seen.close();
  await there(pages);

  step(`${pages.length} pages, ${LANGUAGES.length} languages, ${WIDTHS.length} widths, and ${LOOKS.length} other looks`);
  const [jobs, slips] = [[], []];
  // one slip does not hide another
  const found = (check) => check().catch((slip) => slips.push(slip.message));
  for (const width of WIDTHS) for (const lang of LANGUAGES) jobs.push(() => everyPage(width, lang));
  for (const look of LOOKS) jobs.push(() => lookedAt(look));
  jobs.push(withoutScript, behindOneButton, byKeyboard, onPaper);
  await Promise.all([0, 1].map(async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  }));

  assert.deepEqual(slips, [], "everything that was found");

  async function everyPage(width, lang) {
    // script runs only for axe, which needs it: no page has any, which is asserted
    const who = await people({ viewport: { width, height: width < 600 ? 740 : 900 } });
    for (const [n, path] of pages.entries()) {
      const name = `${path} in ${lang} at ${width} px`;
      const page = await who.look(path, lang);
      assert.equal(await page.locator("script").count(), 0, `${name}: no script`);
      await picture(page, path, `${lang}-${width}`);
      const other = LANGUAGES[1 + (n % (LANGUAGES.length - 1))];
      await found(() => fits(page, name, { rules: lang === "en" || (width === 360 && lang === other) }));
    }
    await who.close();
    step(`in ${lang} at ${width} px`);
  }

  async function lookedAt({ name, width, media }) {
    const who = await people({ viewport: { width, height: 900 }, ...media });
    for (const path of pages) {
      const page = await who.look(path, "en");
      await picture(page, path, name);
      await found(() => fits(page, `${path} ${name}`, { rules: name === "dark" || path === "/" }));
    }
    await who.close();
    step(`every page ${name}`);
  }

  async function withoutScript() {
    const viewport = { width: 360, height: 740 };
    const [plain, lively] = [await people({ javaScriptEnabled: false, viewport }), await people({ viewport })];
    for (const path of pages) {
      const words = async (who) => (await who.look(path, "en")).locator("body").innerText();
      const [without, with_] = [await words(plain), await words(lively)];
      await found(async () => assert.equal(without, with_, `${path}: the same with and without script`));
    }
    await plain.close();
    await lively.close();
    step("without script nothing is missing");
  }

  async function behindOneButton() {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(address("/", "en"));
    const links = page.locator("nav.pages a");
    assert.equal(await links.first().isVisible(), false);
    await page.locator(".menu summary").click();
    assert.equal(await links.first().isVisible(), true);
    await page.context().close();
    step("the pages are behind one button on a phone, and all there on a desk");
  }

  async function byKeyboard() {
    const who = await people({ viewport: { width: 1280, height: 900 } });
    for (const path of pages) await found(async () => walk(await who.look(path, "en"), path));
    await who.close();
    step("by keyboard: the way past the links, every link seen when it has the focus");
  }

  async function onPaper() {
    const who = await people({ viewport: { width: 1280, height: 900 } });
    await who.emulate({ media: "print" });
    for (const path of pages) {
      const page = await who.look(path, "en");
      const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
      assert.equal(pdf.subarray(0, 5).toString(), "%PDF-", `${path}: printable`);
      for (const what of ["nav.pages", "nav.tabs"]) {
        const shown = await page.locator(what).isVisible().catch(() => false);
        await found(async () => assert.ok(!shown, `${path}: no ${what} on paper`));
      }
      await picture(page, path, "print");
    }
    await who.close();
    step("on paper");
  }

  /** Two browsers that look alike: anybody's, and the coordinator's for the desk. */
  async function people(options) {
    const [anybody, coordinator] = [await browser.newPage(options), await browser.newPage({ ...options, storageState })];
    const of = (path) => (path.startsWith("/desk") ? coordinator : anybody);
    return {
      of,
      look: async (path, lang) => (await of(path).goto(address(path, lang)), of(path)),
      emulate: async (media) => (await anybody.emulateMedia(media), coordinator.emulateMedia(media)),
      close: async () => (await anybody.context().close(), coordinator.context().close()),
    };
  }

  /** Every page is there, as whoever looks at it. */
  async function there(paths) {
    const who = await people({});
    for (const path of paths) {
      const status = (await who.of(path).request.get(demo.url + path)).status();
      const expect = { "/nothing-here": 404, "/sign-in/of-nothing": 410 }[path] ?? 200;
      assert.equal(status, expect, path);
    }
    await who.close();
  }
} finally {
  await browser.close();
  await demo.stop();
}
console.log(`every page is fit for everybody (${Math.round((Date.now() - begun) / 1000)} s)`);

/** What somebody does in the local messenger. */
async function act(person, what, fields) {
  await send(`${new URL(chatOf(person)).pathname}/${what}`, { tap: crypto.randomUUID(), ...fields });
}

async function send(path, fields) {
  const sent = await fetch(demo.url + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  assert.ok(sent.status < 400, `${path}: ${sent.status}`);
}

function chatOf(person) {
  return `${demo.url}${CHAT}${encodeURIComponent(`asean-wps-cop:${person}`)}`;
}

function address(path, lang) {
  return `${demo.url}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;
}

/** Tab from the top: first the way to the content, then only what can be seen, each with a ring around it. */
async function walk(page, path) {
  if (BARE.some((bare) => path.startsWith(bare))) return;
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#main", `${path}: the skip link`);
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const it = document.activeElement;
      if (it === document.body) return null;
      const { width, height, top, bottom } = it.getBoundingClientRect();
      const style = getComputedStyle(it);
      const ringed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      return { what: it.outerHTML.slice(0, 80), fits: width > 0 && height > 0 && bottom > 0 && top < innerHeight, ringed };
    });
    if (!seen) return;
    assert.ok(seen.fits, `${path}: out of sight with the focus: ${seen.what}`);
    assert.ok(seen.ringed, `${path}: no ring around ${seen.what}`);
  }
}

async function picture(page, path, look) {
  if (!SCREENSHOTS) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  const plain = path.startsWith("/r/") ? "/r" : path.replace(/\/\d+$/, "/one");
  const name = plain.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "") || "overview";
  await page.screenshot({ path: `${SCREENSHOTS}/${name}-${look}.png`, fullPage: true });
}
