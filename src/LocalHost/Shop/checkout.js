// Cart and order.
import { call, login, me, once, register } from "/shop/api.js";
import { field, heading, link, make, money, show, tell, word, work } from "/shop/page.js";

const methods = ["cod", "mobile_money", "card", "upi"];

export async function cart() {
  if (!me()) return welcome();
  const { items, summary, couponProblem } = await call("GET", "/cart");
  if (items.length === 0) return show(heading("Cart"), make("p", {}, "The cart is empty."), link("#/", "To the shop"));
  const change = (item, count) => async () => {
    await (count > 0 ? call("PUT", `/cart/${item.id}`, { quantity: count }) : call("DELETE", `/cart/${item.id}`));
    await cart();
  };
  const coupon = work(make("form", {}, field("Coupon", make("input", { name: "code", required: true, maxLength: 50 })), make("button", {}, "Apply")), async ({ code }) => {
    await call("POST", "/cart/coupon", { code });
    await cart();
    tell("The coupon counts.");
  });
  show(heading("Cart"), make("table", {}, make("tbody", {}, ...items.map((item) => make("tr", {}, make("td", {}, link(`#/product/${item.productId}`, item.product.name), ` ${item.variant ?? ""}`),
    make("td", {}, `${item.quantity} `, work(make("button", { type: "button", ariaLabel: `One more ${item.product.name}` }, "+"), change(item, item.quantity + 1)),
      work(make("button", { type: "button", ariaLabel: `One less ${item.product.name}` }, "−"), change(item, item.quantity - 1))),
    make("td", { className: "number" }, money(item.product.price * item.quantity)))))),
  totals(summary), couponProblem ? make("p", {}, couponProblem.message ?? "The coupon does not count.") : "", coupon, make("p", {}, link("#/checkout", "To the checkout")));
}

export const totals = (summary) => make("p", {}, `Goods ${money(summary.subtotal)}, shipping ${money(summary.shipping)}, tax ${money(summary.tax)}, discount ${money(summary.discount)}. `,
  make("strong", {}, `Total ${money(summary.total)}`));

async function welcome() {
  const demo = await once("/shop/demo.json");
  const input = (text, name, type, complete) => field(text, make("input", { name, type, required: true, autocomplete: complete }));
  const done = async () => { await cart(); dispatchEvent(new Event("hashchange")); };
  show(heading("Who is shopping?"),
    make("div", { className: "row" }, ...demo.map((each) => work(make("button", { type: "button", className: "main" }, `Shop as ${each.name}`), async () => { await login(each); await done(); }))),
    make("div", { className: "panel" }, make("h2", {}, "Log in"), work(make("form", {}, input("Email", "email", "email", "username"), input("Password", "password", "password", "current-password"),
      make("button", {}, "Log in")), async (form) => { await login(form); await done(); })),
    make("div", { className: "panel" }, make("h2", {}, "New here"), work(make("form", {}, input("Name", "name", "text", "name"), input("Email", "email", "email", "email"),
      input("Phone", "phone", "tel", "tel"), input("Password", "password", "password", "new-password"), make("button", {}, "Register")), async (form) => { await register(form); await done(); })));
}

export async function checkout() {
  if (!me()) return welcome();
  const [known, { items, summary }] = await Promise.all([call("GET", "/addresses"), call("GET", "/cart")]);
  if (items.length === 0) return show(heading("Checkout"), make("p", {}, "The cart is empty."), link("#/", "To the shop"));
  const place = make("select", { name: "address" }, ...known.map((each) => make("option", { value: each.id, selected: each.isDefault }, `${each.name}: ${each.street}, ${each.city}`)), make("option", { value: "new" }, "Another address"));
  const fresh = make("fieldset", {}, make("legend", {}, "Another address"), ...[["Name", "name"], ["Street", "street"], ["City", "city"], ["Postal code", "postalCode"], ["Phone", "phone"]]
    .map(([text, name]) => field(text, make("input", { name, required: true }))));
  const fit = () => { fresh.hidden = fresh.disabled = place.value !== "new"; };
  place.addEventListener("change", fit);
  fit();
  const method = make("select", { name: "method" }, ...methods.map((each) => make("option", { value: each }, each === "cod" ? "cash on delivery" : word(each))));
  const key = crypto.randomUUID();
  const form = work(make("form", {}, field("Send to", place), fresh, field("Pay by", method), make("button", { className: "main" }, `Order for ${money(summary.total)}`)), async ({ name, street, city, postalCode, phone }) => {
    const to = place.value === "new" ? (await call("POST", "/addresses", { name, street, city, postalCode, phone })).id : Number(place.value);
    const placed = await call("POST", "/orders", { shippingAddressId: to, paymentMethod: method.value }, key);
    location.hash = `#/order/${placed.orderId}`;
  });
  show(heading("Checkout"), totals(summary), form);
}
