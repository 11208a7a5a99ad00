// What was ordered, where it is, and the way back.
import { call, me } from "/shop/api.js";
import { totals } from "/shop/checkout.js";
import { field, heading, link, make, money, show, tell, word, work } from "/shop/page.js";

const pause = 3000;
const time = (moment) => new Date(moment).toLocaleString();

export async function orders() {
  if (!me()) { location.hash = "#/cart"; return; }
  const { orders: found } = await call("GET", "/orders?limit=20");
  show(heading("Orders"), found.length === 0 ? make("p", {}, "None yet.") : make("table", {}, make("tbody", {}, ...found.map((each) => make("tr", {}, make("td", {}, link(`#/order/${each.id}`, each.id)),
    make("td", {}, word(each.status)), make("td", {}, time(each.createdAt)), make("td", { className: "number" }, money(each.total)))))));
}

/** Looks again while it is open: staff and the payment move it. */
export async function order(id) {
  const here = location.hash;
  const found = await call("GET", `/orders/${id}`);
  if (location.hash !== here) return;
  draw(found);
  let before = JSON.stringify(found);
  for (;;) {
    await new Promise((resume) => setTimeout(resume, pause));
    if (location.hash !== here) return;
    const now = await call("GET", `/orders/${id}`).catch(() => undefined);
    if (now && location.hash === here && JSON.stringify(now) !== before) {
      before = JSON.stringify(now);
      draw(now);
      tell(`The order is ${word(now.status)}.`);
    }
  }
}

function draw(found) {
  const step = (text, path, done) => work(make("button", { type: "button" }, text), async () => { await call("POST", path, {}); tell(done); });
  show(heading(`Order ${found.id}`), make("p", {}, "It is ", make("strong", {}, word(found.status)), `, payment by ${word(found.payment.method)}: ${word(found.payment.status)}.`),
    found.paymentUrl ? make("p", {}, make("a", { href: found.paymentUrl, target: "_blank", rel: "noopener" }, "Pay now"), " (a sandbox: no money moves)") : "",
    make("ul", {}, ...found.items.map((each) => make("li", {}, `${each.quantity} × `, link(`#/product/${each.productId}`, each.name), ` ${each.variant ?? ""}, ${money(each.price)}`))),
    totals(found.summary), make("h2", {}, "Where it is"),
    make("p", {}, `${found.tracking.carrier ?? "No carrier yet"} ${found.tracking.number}, expected ${found.tracking.estimatedDelivery}`),
    make("ol", {}, ...found.tracking.updates.map((each) => make("li", {}, `${word(each.status)} ${each.location}, ${time(each.timestamp)}`))),
    ["pending", "processing"].includes(found.status) ? step("Cancel the order", `/orders/${found.id}/cancel`, "The order is cancelled.") : "",
    found.status === "completed" ? back(found) : "");
}

function back(found) {
  const reason = make("input", { name: "reason", required: true, maxLength: 200 });
  return work(make("form", { className: "panel" }, field("Send it back, because", reason), make("button", {}, "Send it back")), async () => {
    await call("POST", "/returns", { orderId: found.id, items: found.items.map((each) => ({ productId: each.productId, quantity: each.quantity, reason: reason.value })) });
    tell("The store has your request.");
  });
}
