// The browser of the walk: pages, what is wrong with them, and how to get around.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const { STORE, SCREENSHOTS, CHROMIUM } = process.env;
export const problems = [];

/** The pictures of docs/. */
const pictures = new Set(["dashboard", "order", "orders-phone", "campaign-editor", "customer", "ticket", "shop", "shop-order"]);
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });

// What the pages showed when a step failed.
process.on("uncaughtException", async (error) => {
  for (const shown of browser.contexts().flatMap((context) => context.pages())) {
    console.error(shown.url(), (await shown.locator("body").innerText()).slice(0, 2000));
  }
  console.error(error.stack, problems);
  process.exit(1);
});

export async function open(options) {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    // A refusal that a step provokes is no fault of the page.
    if (message.type() === "error" && !/status of (400|401|409|422)/.test(message.text())) problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  return page;
}

/** Seen by axe, no wider than the screen; a picture of it where they are wanted. */
export async function look(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }));
  for (const violation of found.violations.filter((each) => ["serious", "critical"].includes(each.impact))) {
    problems.push(`axe on ${name}: ${violation.id} at ${violation.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }
  if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)) problems.push(`${name} is wider than the screen`);
  if (SCREENSHOTS && pictures.has(name)) await page.screenshot({ path: join(SCREENSHOTS, `back-office-${name}.png`) });
}

/** To another page of the back office without loading it anew, as its links do. */
export async function go(page, address, heading) {
  await page.evaluate((to) => window.Blazor.navigateTo(to), address);
  await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
}

export async function loaded(page) {
  await page.locator("main [aria-busy=true]").waitFor({ state: "detached" });
}

export async function call(verb, path, body) {
  const answer = await fetch(new URL(path, STORE), {
    method: verb,
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${process.env.TOKEN}` },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${verb} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
