// Every page as anybody may meet it: on a phone, a tablet and a desk, in scripts of four kinds, light, dark and in forced
// colours, without script, on paper, and by keyboard.
//
// One list of pages. Each is checked whole (accessibility, width, weight, glyphs) in every language at 360 px, and in each
// other way of looking in one language, so that a run stays under three minutes.
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
  "/changes",
  "/about/method",
  "/data",
  "/nothing-here",
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
const BARE = ["/wall"];

const begun = Date.now();
const step = (what) => console.log(`- [${Math.round((Date.now() - begun) / 1000)} s] ${what}`);
const demo = await demonstration();
const browser = await open();
try {
  step("time passes, so that something is late");
  for (let week = 0; week < 8; week++) {
    const form = new URLSearchParams({ by: "week", back: "/messenger" });
    const moved = await fetch(`${demo.url}/messenger/clock`, { method: "POST", body: form, redirect: "manual" });
    assert.ok(moved.status < 400, `moving the clock: ${moved.status}`);
  }
  const pages = await there();

  step(`${pages.length} pages, ${LANGUAGES.length} languages, ${WIDTHS.length} widths`);
  for (const width of WIDTHS) {
    // script runs only for axe, which needs it: no page of the dashboard has any, which is asserted
    const page = await browser.newPage({ viewport: { width, height: width < 600 ? 740 : 900 } });
    for (const lang of width === 360 ? LANGUAGES : ["en", "km"]) {
      for (const path of pages) {
        const name = `${path} in ${lang} at ${width} px`;
        await page.goto(address(path, lang));
        assert.equal(await page.locator("script").count(), 0, `${name}: no script`);
        await picture(page, path, `${lang}-${width}`);
        await fits(page, name, { rules: width === 360 || lang === "en" });
      }
    }
    await page.close();
  }

  for (const { name, width, media } of LOOKS) {
    step(`every page ${name}`);
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.emulateMedia(media);
    for (const path of pages) {
      await page.goto(address(path, "en"));
      await picture(page, path, name);
      await fits(page, `${path} ${name}`, { rules: name === "dark" || path === "/" });
    }
    await page.close();
  }

  step("without script nothing is missing");
  const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const lively = await browser.newPage({ viewport: { width: 360, height: 740 } });
  for (const path of pages) {
    await plain.goto(address(path, "en"));
    await lively.goto(address(path, "en"));
    const [without, with_] = [await plain.locator("body").innerText(), await lively.locator("body").innerText()];
    assert.equal(without, with_, `${path}: the same with and without script`);
  }
  await plain.close();

  step("the pages are behind one button on a phone, and all there on a desk");
  await lively.goto(address("/", "en"));
  const links = lively.locator("nav.pages a");
  assert.equal(await links.first().isVisible(), false);
  await lively.locator(".menu summary").click();
  assert.equal(await links.first().isVisible(), true);
  await lively.close();

  step("by keyboard: the way past the links, every link seen when it has the focus");
  const keys = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const path of pages) await walk(keys, path);

  step("on paper");
  await keys.emulateMedia({ media: "print" });
  for (const path of pages) {
    await keys.goto(address(path, "en"));
    const pdf = await keys.pdf({ preferCSSPageSize: true, format: "A4" });
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-", `${path}: printable`);
    assert.equal(await keys.locator("nav.pages").isVisible().catch(() => false), false, `${path}: no links on paper`);
    await picture(keys, path, "print");
  }
} finally {
  await browser.close();
  await demo.stop();
}
console.log(`every page is fit for everybody (${Math.round((Date.now() - begun) / 1000)} s)`);

/** The pages that this server has; one that is not there yet is told, and only the last of the list may be missing. */
async function there() {
  const found = [];
  for (const path of PAGES) {
    const { status } = await fetch(demo.url + path);
    assert.ok(status === 200 || status === 404, `${path}: ${status}`);
    if (status === 200 || path === "/nothing-here") found.push(path);
    else if (process.env.PAGES === "some") console.log(`  ${path} is not there`);
    else assert.fail(`${path} is not there`);
  }
  return found;
}

function address(path, lang) {
  return `${demo.url}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;
}

/** Tab from the top: first the way to the content, then only what can be seen, each with a ring around it. */
async function walk(page, path) {
  await page.goto(address(path, "en"));
  if (BARE.includes(path)) return;
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
  const name = path.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "") || "overview";
  await page.screenshot({ path: `${SCREENSHOTS}/${name}-${look}.png`, fullPage: true });
}
