// What every browser test needs: the Chromium of this machine, and the checks each page must pass.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** A small phone and a desktop. */
export const WIDTHS = [360, 1280];
/** The first look at a page: its HTML and its style sheet. */
const LARGEST_PAGE = 50 * 1024;
/** A reference for programmers, read at a desk, that is sent squeezed to a fifth. */
const LONG = { "/api/v1/docs": 80 * 1024 };

export function open() {
  const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const args = [...quiet, "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
}

/** `waymark demo` on a free port; its address, where one signs in to the desk, and how to end it. */
export async function demonstration() {
  const demo = spawn(process.env.WAYMARK, ["demo", "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(demo, "exit");
  for await (const line of createInterface({ input: demo.stdout })) {
    const found = line.match(/Desk\s+(http:\/\/[^/]+)(\/\S+)/);
    if (found) return { url: found[1], signIn: found[2], stop };
  }
  throw new Error("the demonstration did not start");

  async function stop() {
    const begun = Date.now();
    demo.kill("SIGTERM");
    const [code] = await ended;
    assert.equal(code, 0, "exit code after SIGTERM");
    assert.ok(Date.now() - begun < 10_000, "stopping takes less than ten seconds");
  }
}

/** No violation of WCAG (unless only the looks are in question), nothing wider than the screen, nothing too small to hit. */
export async function fits(page, name, { rules = true } = {}) {
  if (rules) await obeys(page, name);
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= screen, `${name}: ${wide} px wide on a screen of ${screen} px`);
  const sheet = await page.locator("link[rel=stylesheet]").evaluate((l) => l.href);
  const bytes = (await weight(page, page.url())) + (await weight(page, sheet));
  assert.ok(bytes <= (LONG[new URL(page.url()).pathname] ?? LARGEST_PAGE), `${name}: ${bytes} bytes with its style sheet`);
  await drawn(page, name);
}

async function obeys(page, name) {
  await page.evaluate(AXE); // past the page's own policy, which allows no foreign script
  const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), RULES);
  const told = violations.map((v) => `${v.id}: ${v.help}\n  ${v.nodes.map((n) => n.target.join(" ")).join("\n  ")}`);
  assert.deepEqual(told, [], `${name}: accessibility`);
}

const weights = new Map();
/** Before compression: what a phone must read, as who looks at this page. */
async function weight(page, url) {
  if (!weights.has(url)) weights.set(url, (await (await page.context().request.get(url)).body()).byteLength);
  return weights.get(url);
}

/** The fonts of this machine have the letters: a letter looks unlike the box of a missing one. */
async function drawn(page, name) {
  const missing = await page.evaluate(() => {
    const picture = (letter) => {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 48;
      const pen = canvas.getContext("2d");
      pen.font = `32px ${getComputedStyle(document.documentElement).fontFamily}`;
      pen.fillText(letter, 4, 36);
      return canvas.toDataURL();
    };
    const box = picture("\u{10FFFD}");
    const letters = [...new Set(document.body.innerText)].filter((letter) => /\p{L}/u.test(letter));
    return letters.filter((letter) => picture(letter) === box);
  });
  assert.deepEqual(missing, [], `${name}: letters without a glyph (install fonts-noto-core)`);
}
