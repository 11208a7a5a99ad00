// The shop window: one customer's way from the list to the parcel, over the Pure Essence API. Text gets into the page as text only.
import { call, login, me, once } from "/shop/api.js";
import { cart, checkout } from "/shop/checkout.js";
import { order, orders } from "/shop/orders.js";
import { field, heading, link, make, money, picture, show, tell, work } from "/shop/page.js";

const pages = [[/^#\/product\/(\d+)$/, product], [/^#\/cart$/, cart], [/^#\/checkout$/, checkout], [/^#\/orders$/, orders], [/^#\/order\/(\w+)$/, order]];
const filters = new Map();

async function list() {
  const query = new URLSearchParams([...filters].filter(([, value]) => value));
  const { products, pagination, filters: known } = await call("GET", `/products?limit=24&${query}`);
  const choices = (name, text, values) => field(text, make("select", { name }, make("option", { value: "" }, "All"),
    ...values.map((value) => make("option", { value, selected: filters.get(name) === String(value) }, value))));
  const form = make("form", { role: "search" }, field("Search", make("input", { type: "search", name: "search", value: filters.get("search") ?? "" })),
    choices("category", "Category", known.categories), choices("brand", "Brand", known.brands),
    field("Up to", make("input", { type: "number", name: "maxPrice", min: 0, step: "any", value: filters.get("maxPrice") ?? "" })), make("button", { className: "main" }, "Show"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    filters.clear();
    for (const [name, value] of new FormData(form)) filters.set(name, value);
    open();
  });
  const turn = (text, page, able) => work(make("button", { type: "button", disabled: !able }, text), async () => { filters.set("page", page); await open(); });
  show(heading("Shop"), form, make("ul", { className: "goods" }, ...products.map((each) => make("li", {}, picture(each.images[0], ""),
    make("p", {}, link(`#/product/${each.id}`, each.name)), price(each), make("p", {}, each.stock > 0 ? `${each.rating} of 5 by ${each.reviewCount}` : "Sold out")))),
  products.length === 0 ? make("p", {}, "Nothing is like that.") : make("div", { className: "row" }, turn("Previous", pagination.page - 1, pagination.page > 1),
    make("span", {}, `Page ${pagination.page} of ${pagination.totalPages}`), turn("Next", pagination.page + 1, pagination.page < pagination.totalPages)));
}

const price = (goods) => make("p", {}, make("strong", {}, money(goods.price)), goods.originalPrice > goods.price ? make("span", { className: "old" }, ` ${money(goods.originalPrice)}`) : "");

async function product(id) {
  const found = await call("GET", `/products/${id}`);
  const sizes = make("select", { name: "variant" }, ...found.variants.map((each) => make("option", { value: each.size, disabled: each.stock < 1 }, `${each.size}, ${money(each.price)}${each.stock < 1 ? ", sold out" : ""}`)));
  const count = make("input", { type: "number", min: 1, max: 99, value: 1, required: true });
  const form = make("form", {}, found.variants.length > 1 ? field("Size", sizes) : "", field("Pieces", count), make("button", { className: "main", disabled: found.stock < 1 }, found.stock > 0 ? "Into the cart" : "Sold out"));
  work(form, async () => {
    if (!me()) return tell("Log in first, above: the cart is the customer's.");
    await call("POST", "/cart", { productId: found.id, quantity: Number(count.value), ...(found.variants.length > 1 ? { variant: sizes.value } : {}) });
    tell(`${found.name} is in the cart.`);
  });
  show(heading(found.name), make("div", { className: "product" }, make("div", {}, picture(found.images[0], found.name)),
    make("div", {}, price(found), make("p", {}, found.description), form, make("p", {}, found.longDescription), found.howToUse ? make("p", {}, found.howToUse) : "")));
}

async function person() {
  const place = document.getElementById("person");
  if (me()) {
    place.replaceChildren(`${me().name} `, work(make("button", { type: "button" }, "Log out"), async () => { await login(null); await open(); }));
    return;
  }
  const demo = await once("/shop/demo.json");
  place.replaceChildren(...demo.slice(0, 1).map((each) => work(make("button", { type: "button", className: "main" }, `Shop as ${each.name}`), async () => { await login(each); await open(); })), link("#/cart", "Log in"));
}

async function open() {
  const [pattern, page] = pages.find(([known]) => known.test(location.hash)) ?? [/^/, list];
  try {
    await person();
    await page(...(location.hash.match(pattern) ?? []).slice(1));
  } catch (problem) {
    show(heading("That did not work"), make("p", {}, problem.message), link("#/", "Back to the shop"));
  }
}

addEventListener("hashchange", () => { tell(""); open(); });
open();
