// A ticket that is answered, and a look at every page.
import { go, loaded, look } from "./browser.mjs";

export async function ticket(page) {
  const subject = process.env.TICKET;
  await go(page, "tickets", "Tickets");
  await page.getByRole("link", { name: subject }).click();
  await page.getByRole("heading", { name: subject, level: 1 }).waitFor();
  await page.getByLabel("For staff only", { exact: true }).check();
  await page.getByLabel(/^Note/).fill("He is right");
  await page.getByRole("button", { name: "Add the note" }).click();
  await page.getByText("The note is kept.").waitFor();
  await page.getByLabel(/^Reply/).fill("It is on its way.");
  await page.getByRole("button", { name: "Send the reply" }).click();
  await page.getByText("The reply is sent.").waitFor();
  await page.getByLabel("Status").selectOption("Resolved");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved.").waitFor();
  await look(page, "ticket");
  return { ticket: await page.locator("main .badge").first().textContent() };
}

const pages = [
  ["products", "Products"], ["returns", "Returns"], ["reviews", "Reviews"], ["coupons", "Coupons"], ["tickets", "Tickets"], ["campaigns", "Campaigns"],
  ["messages", "Messages"], ["messages/new", "New message"], ["rules", "Automatic messages"], ["rules/new", "New rule"], ["webhooks", "Webhooks"],
  ["staff", "Staff"], ["files", "Import and export"], ["dead-letters", "Dead letters"], ["account", "Your account"], ["customers/new", "New customer"],
];

export async function everyPage(page) {
  for (const [address, heading] of pages) {
    await go(page, address, heading);
    await loaded(page);
    if (address === "coupons") {
      await page.getByRole("button", { name: "New coupon" }).click();
    }
    await look(page, address.replace("/", "-"));
  }

  await page.getByText("Marketing", { exact: true }).click();
  await page.getByRole("link", { name: "Campaigns", exact: true }).waitFor();
  await look(page, "menu");
}
