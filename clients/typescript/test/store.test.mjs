// Runs against the store at STORE, which has the demo data.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  cateredByAfrica, customerPortal, fieldErrors, isCouponRefused, isPriceChanged, isWrongPassword, messageOf, pureEssence, rasCurrys, rocketryBox,
} from "../dist/index.js";

const address = process.env.STORE;
const password = "securePassword123";

async function customer() {
  let token;
  const shop = pureEssence({ address, token: () => token });
  const email = `mary${Math.random().toString(36).slice(2)}@example.com`;
  const { data } = await shop.POST("/auth/register", { body: { name: "Mary Banda", email, password, phone: "0977883578" } });
  token = data.data.token;
  return shop;
}

async function staff() {
  let token;
  const api = cateredByAfrica({ address, token: () => token });
  const { data } = await api.POST("/auth/login", { body: { email: "owner@cateredbyafrica.com", password } });
  token = data.data.tokens.accessToken;
  return api;
}

test("a wrong password is told by every API", async () => {
  const body = { email: "john@example.com", password: "wrongPassword1" };
  const calls = [
    pureEssence({ address }).POST("/auth/login", { body }),
    rocketryBox({ address }).POST("/api/v1/customer/auth/login", { body }),
    customerPortal({ address }).POST("/auth/login", { body }),
    rasCurrys({ address }).POST("/auth/login", { body }),
    cateredByAfrica({ address }).POST("/auth/login", { body }),
  ];
  for (const called of await Promise.all(calls)) {
    assert.ok(isWrongPassword(called), called.response.url);
    assert.match(messageOf(called.error), /password/i);
  }
});

test("a refused coupon says why", async () => {
  const shop = await customer();
  const { data } = await shop.GET("/products", { params: { query: { limit: 1 } } });
  await shop.POST("/cart", { body: { productId: data.data.products[0].id } });
  const called = await shop.POST("/cart/coupon", { body: { code: "NOSUCH" } });
  assert.ok(isCouponRefused(called));
  assert.equal(messageOf(called.error), "This coupon does not exist");
});

test("a price that changed comes with the new quote", async () => {
  const [shop, api] = [await customer(), await staff()];
  const name = `Typed ${Date.now()}`;
  const made = await api.POST("/products", { body: { name, price: 10.1, category: "test", stockQuantity: 5 } });
  const found = await shop.GET("/products", { params: { query: { search: name } } });
  await shop.POST("/cart", { body: { productId: found.data.data.products[0].id } });
  await shop.GET("/cart");
  await api.PUT("/products/{productId}", { params: { path: { productId: made.data.data.id } }, body: { price: 20.2 } });
  const saved = await shop.POST("/addresses", { body: { name: "Home", street: "Cairo Road", city: "Lusaka", postalCode: "10101", phone: "0977883578" } });
  const order = { shippingAddressId: saved.data.data.id, paymentMethod: "cod" };
  const called = await shop.POST("/orders", { body: order });
  assert.ok(isPriceChanged(called));
  assert.equal(called.error.error.details.quote.lines[0].price, 20.2);
  const placed = await shop.POST("/orders", { body: order });
  assert.equal(placed.response.status, 201);
});

test("wrong inputs are named", async () => {
  const body = { email: "nobody", password: "x" };
  for (const called of [await rasCurrys({ address }).POST("/auth/login", { body }), await customerPortal({ address }).POST("/auth/login", { body })]) {
    assert.ok(fieldErrors(called.error).some((fault) => fault.field === "email" && fault.message.length > 0), called.response.url);
  }
});
