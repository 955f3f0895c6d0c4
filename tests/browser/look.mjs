// Screenshots of pages for looking at: node look.mjs BASE OUT PATH...
import { mkdirSync } from "node:fs";
import { open, WIDTHS } from "./browser.mjs";

const [base, out, ...paths] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const browser = await open();
for (const width of WIDTHS) {
  const page = await browser.newPage({ viewport: { width, height: width < 600 ? 740 : 900 } });
  for (const path of paths) {
    await page.goto(base + path);
    const name = path.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "") || "overview";
    await page.screenshot({ path: `${out}/${name}-${width}.png`, fullPage: !path.startsWith("/messenger") });
  }
  await page.close();
}
await browser.close();
