// An order from the shop window to its refund.
import { go, look, STORE } from "./browser.mjs";

async function buy(shop) {
  await shop.goto(new URL("/shop#/", STORE).href);
  await shop.reload();
  await shop.locator(".goods a").first().click();
  await shop.getByRole("button", { name: "Into the cart" }).click();
  await shop.getByText("is in the cart.").waitFor();
  await shop.getByRole("link", { name: "Cart" }).click();
  await shop.getByRole("link", { name: "To the checkout" }).click();
  await shop.getByRole("button", { name: /^Order for/ }).waitFor();
  await look(shop, "shop-checkout");
  await shop.getByRole("button", { name: /^Order for/ }).click();
  await shop.getByRole("heading", { name: /^Order PE/ }).waitFor();
}

export async function arrival(page, shop) {
  await go(page, "", "Dashboard");
  await page.getByRole("heading", { name: "What sells best" }).waitFor();
  await shop.goto(new URL("/shop", STORE).href);
  await shop.getByRole("button", { name: /^Shop as/ }).first().click();
  await shop.getByRole("button", { name: "Log out" }).waitFor();
  await look(shop, "shop");
  await buy(shop);

  // Live: in the dashboard and in the notice that is read out, without a reload.
  const notice = page.getByRole("status").getByRole("link", { name: /^New order/ });
  await notice.waitFor();
  await page.getByRole("heading", { name: "Just arrived" }).waitFor();
  const text = await notice.textContent();
  await look(page, "live");
  await notice.click();
  const number = text.match(/ORD-\S+/)[0];
  await page.getByRole("heading", { name: number, level: 1 }).waitFor();

  const act = async (name, told) => {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByText(told).waitFor();
  };
  const confirm = page.getByRole("button", { name: "Mark as confirmed" });
  if (await confirm.isVisible()) await act("Mark as confirmed", "The order is confirmed.");
  await act("Mark as processing", "The order is processing.");
  await page.getByRole("button", { name: "Ship …" }).click();
  await page.getByLabel("Carrier").fill("Blue Dart");
  await act("Hand over to the carrier", "The parcel is with the carrier.");
  await act("Mark as delivered", "The order is delivered.");
  const unpaid = page.getByRole("button", { name: "Mark as paid" });
  if (await unpaid.isVisible()) await act("Mark as paid", "The order is paid.");

  // The customer sees it by himself, and sends it back.
  await shop.getByLabel("Send it back, because").fill("Too small");
  await look(shop, "shop-order");
  await shop.getByRole("button", { name: "Send it back" }).click();
  await shop.getByText("The store has your request.").waitFor();
  const address = page.url();
  await go(page, "returns", "Returns");
  await page.goto(address);
  await act("Approve", "The return is approved.");
  await act("Take the goods in", "The goods are back in stock");
  await page.getByRole("heading", { name: "Returns" }).waitFor();
  await fetch(new URL("/local/idle?seconds=20", STORE), { method: "POST" });
  await page.reload();
  await page.getByText(/^Refund of/).first().waitFor();
  await look(page, "returned");
  return { live: text, returned: await page.locator("main .badge").first().textContent(), refund: await page.getByText(/^Refund of/).first().locator(".badge").textContent() };
}
