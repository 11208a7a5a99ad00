// A customer who agrees to marketing, and a campaign in the editor.
import { go, look } from "./browser.mjs";

const { CUSTOMER } = process.env;

/** Only who agrees gets marketing. */
export async function consent(page) {
  await go(page, `customers?search=${encodeURIComponent(CUSTOMER)}`, "Customers");
  await page.getByRole("cell", { name: CUSTOMER }).waitFor();
  await look(page, "customers");
  await page.getByRole("row", { name: CUSTOMER }).getByRole("link").click();
  await page.getByRole("heading", { name: "Consent" }).waitFor();
  const marketing = page.getByLabel("May be sent marketing");
  await page.getByLabel("Promotions").check();
  await page.getByLabel("Newsletters").check();
  if (!(await marketing.isChecked())) await marketing.check();
  await page.getByLabel(/^Tags/).fill("walked");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved.").waitFor();
  const keptConsent = await page.getByLabel("Newsletters").isChecked();
  await page.getByRole("button", { name: "Save the consent" }).click();
  await page.getByText("The consent is saved.").waitFor();
  await look(page, "customer");
  return { keptConsent, tags: await page.getByLabel(/^Tags/).inputValue() };
}

export async function preview(page) {
  const name = `Walk ${Date.now()}`;
  await go(page, "campaigns/new", "New campaign");
  await page.getByLabel(/^Name/).fill(name);
  await page.getByLabel("Begins as").selectOption("Promotion");
  await page.getByLabel("Subject").fill(`Hi {{first_name}}: ${name}`);
  await page.getByLabel("Audience").selectOption("Custom");
  await page.getByLabel("Find a customer").fill(CUSTOMER);
  await page.getByLabel("Find a customer").press("Tab");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page.getByRole("button", { name: /^Add / }).first().click();
  await page.getByRole("button", { name: "Send me a test mail" }).click();
  await page.getByText("1 customers would get it now.").waitFor();
  await page.frameLocator("iframe.preview").getByText("A special offer for you").waitFor();
  await look(page, "campaign-editor");
}
