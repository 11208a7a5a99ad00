// Builds the page: elements with text, never with markup.
const main = document.getElementById("main");
const amounts = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 3 });

export function make(tag, properties = {}, ...children) {
  const { role, ...rest } = properties;
  const node = Object.assign(document.createElement(tag), rest);
  if (role) node.setAttribute("role", role);
  node.append(...children);
  return node;
}

export const money = (amount) => amounts.format(amount);
export const heading = (text) => make("h1", {}, text);
export const link = (href, text) => make("a", { href }, text);
export const field = (text, input) => make("label", {}, text, input);
export const tell = (text) => { document.getElementById("status").textContent = text; };
export const word = (text) => String(text ?? "").replaceAll("_", " ");

/** Without a picture there is a plain field: broken images look broken. */
export function picture(src, alt) {
  const image = make("img", { alt, loading: "lazy" });
  image.addEventListener("error", () => image.removeAttribute("src"), { once: true });
  if (src) image.src = src;
  return image;
}

export function show(...content) {
  main.replaceChildren(...content);
  document.title = `${main.querySelector("h1")?.textContent ?? "Shop"} – Shop`;
  main.focus({ preventScroll: true });
}

/** What a button or form does: once at a time, and what went wrong is told. */
export function work(element, action) {
  const isForm = element.tagName === "FORM";
  element.addEventListener(isForm ? "submit" : "click", async (event) => {
    event.preventDefault();
    const button = isForm ? element.querySelector("button:not([type=button])") : element;
    button.disabled = true;
    try {
      await action(isForm ? Object.fromEntries(new FormData(element)) : undefined);
    } catch (problem) {
      tell(problem.message);
    } finally {
      button.disabled = false;
    }
  });
  return element;
}
