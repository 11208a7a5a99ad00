// Walks through the back office at STORE as a member of staff, and through the shop window as a customer: ORDER is the number of an order
// that was just placed, PRODUCT the id of a product, TICKET the subject of a ticket, CUSTOMER the demo customer's email. With SCREENSHOTS,
// pictures go there. Prints what it saw as JSON.
import { browser, call, open, look, problems, STORE } from "./browser.mjs";
import { consent, preview } from "./campaign.mjs";
import { arrival } from "./sale.mjs";
import { everyPage, ticket } from "./support.mjs";

const { ORDER, PRODUCT } = process.env;
const seen = {};

const page = await open({ viewport: { width: 1280, height: 860 } });
const started = Date.now();
await page.goto(STORE);
await page.getByRole("heading", { name: "Back office" }).waitFor();
const demo = page.getByRole("button", { name: /^Demo: log in as/ }).first();
await demo.waitFor();
seen.startMilliseconds = Date.now() - started;
seen.address = new URL(page.url()).pathname;
await look(page, "login");

// Which of the two is wrong is not told; what was typed stays.
await page.getByLabel("Email").fill("owner@cateredbyafrica.com");
await page.getByLabel("Password").fill("wrongPassword1");
await page.getByRole("button", { name: "Log in", exact: true }).click();
await page.getByText("Email or password is wrong.").waitFor();
seen.keptEmail = await page.getByLabel("Email").inputValue();

await demo.click();
await page.getByRole("heading", { name: "Dashboard", level: 1 }).waitFor();
await page.getByRole("heading", { name: "What sells best" }).waitFor();
seen.sales = await page.locator(".figure .value").first().textContent();
await look(page, "dashboard");

// The order that was just placed: found, moved, shipped.
await page.getByRole("link", { name: "Orders", exact: true }).click();
await page.getByRole("link", { name: ORDER }).waitFor();
await look(page, "orders");
await page.getByRole("link", { name: ORDER }).click();
await page.getByRole("heading", { name: ORDER, level: 1 }).waitFor();
await page.getByRole("button", { name: /^Mark as (confirmed|processing)$/ }).click();
await page.getByText(/^The order is (confirmed|processing)\.$/).waitFor();
await page.getByRole("button", { name: "Ship …" }).click();
await page.getByLabel("Carrier").fill("Blue Dart");
await page.getByLabel(/^Tracking number/).fill("BD123456");
await page.getByRole("button", { name: "Hand over to the carrier" }).click();
await page.getByText("The parcel is with the carrier.").waitFor();
seen.stage = await page.locator("main .badge").first().textContent();
await page.getByLabel(/^New note/).fill("Packed with care");
await page.getByRole("button", { name: "Add the note" }).click();
await page.getByText("The note is kept.").waitFor();
await look(page, "order");
const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Invoice" }).click()]);
seen.invoice = download.suggestedFilename();

// A product that somebody else changes meanwhile: told, and what was typed stays. Then a refused save.
await page.goto(new URL(`/back-office/products/${PRODUCT}`, STORE).href);
await page.getByLabel("Name").waitFor();
await look(page, "product");
await call("PUT", `/catered-by-africa/v1/products/${PRODUCT}`, { description: "Changed by somebody else" });
await page.getByLabel("Brand").fill("Own brand");
await page.getByRole("button", { name: "Save", exact: true }).click();
await page.getByText("Somebody else changed this product").waitFor();
seen.keptBrand = await page.getByLabel("Brand").inputValue();
await page.getByRole("button", { name: "Save mine over it" }).click();
await page.getByText("Saved.").waitFor();
await page.getByLabel("Price", { exact: true }).fill("0");
await page.getByRole("button", { name: "Save", exact: true }).click();
await page.getByText("Not saved. Please correct:").waitFor();
seen.keptPrice = await page.getByLabel("Price", { exact: true }).inputValue();

// A customer in the shop, in another browser: what he orders arrives here by itself.
const shop = await open({ viewport: { width: 390, height: 844 }, colorScheme: "dark", locale: "en-GB" });
Object.assign(seen, await arrival(page, shop), await consent(page));
await preview(page);
Object.assign(seen, await ticket(page));
await everyPage(page);

// A phone in the dark, by keyboard.
const phone = await open({ viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true });
await phone.goto(STORE);
const again = phone.getByRole("button", { name: /^Demo: log in as/ }).first();
await again.focus();
await phone.keyboard.press("Enter");
await phone.getByRole("heading", { name: "What sells best" }).waitFor();
await look(phone, "dashboard-phone");
await phone.getByRole("link", { name: "Orders", exact: true }).focus();
await phone.keyboard.press("Enter");
await phone.getByRole("link", { name: ORDER }).waitFor();
await look(phone, "orders-phone");
await phone.getByRole("link", { name: ORDER }).click();
await phone.getByRole("heading", { name: ORDER, level: 1 }).waitFor();
await look(phone, "order-phone");

await browser.close();
console.log(JSON.stringify({ problems, seen }));
