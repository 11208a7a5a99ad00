// The Pure Essence API, and who is logged in, in this tab.
const base = "/pure-essence/v1";
const kept = new Map();

export const me = () => JSON.parse(sessionStorage.getItem("customer"));

export async function call(verb, path, body, key) {
  const customer = me();
  const answer = await fetch(base + path, {
    method: verb,
    headers: {
      Accept: "application/json",
      ...(customer ? { Authorization: `Bearer ${customer.token}` } : {}),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(key ? { "Idempotency-Key": key } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const json = await answer.json().catch(() => ({}));
  if (answer.status === 401 && customer) sessionStorage.removeItem("customer");
  if (!answer.ok) throw Object.assign(new Error(json.error?.message ?? `The store answers ${answer.status}.`), { status: answer.status });
  return json.data;
}

/** Logs in with email and password, or out with null. */
export async function login(account) {
  if (!account) {
    await call("POST", "/auth/logout").catch(() => undefined);
    sessionStorage.removeItem("customer");
    return;
  }
  keep(await call("POST", "/auth/login", { email: account.email, password: account.password }));
}

export const register = async (account) => keep(await call("POST", "/auth/register", account));

const keep = ({ user, token }) => sessionStorage.setItem("customer", JSON.stringify({ name: user.name, email: user.email, token }));

/** A file of the shop window, read once. */
export async function once(path) {
  if (!kept.has(path)) kept.set(path, fetch(path).then((answer) => answer.json()).catch(() => []));
  return kept.get(path);
}
