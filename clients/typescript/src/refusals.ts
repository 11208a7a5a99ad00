/** What a call of openapi-fetch answers, as far as refusals go. */
export interface Called<E> {
  error?: E;
  response: Response;
}

/** The quote in the refusals of an API, `never` where it tells none. */
type QuoteIn<E> = E extends { error: { details?: infer D } } ? (NonNullable<D> extends { quote?: infer Q } ? NonNullable<Q> : never) : never;

/** A wrong input: where it stands and what it must be. */
export interface FieldError {
  field: string;
  message: string;
}

/** A text for people. Empty where a proxy answered instead of the store. */
export function messageOf(error: unknown): string {
  const body = error as { error?: unknown; message?: unknown; detail?: unknown } | undefined;
  const inner = body?.error as { message?: unknown } | undefined;
  const detail = Array.isArray(body?.detail) ? (body.detail[0] as { msg?: unknown } | undefined)?.msg : body?.detail;
  return [inner?.message, body?.message, detail].find((text): text is string => typeof text === "string") ?? "";
}

/** All wrong inputs that a refusal of any of the APIs names. */
export function fieldErrors(error: unknown): FieldError[] {
  const body = error as { error?: { details?: unknown; errors?: unknown; message?: string }; detail?: unknown } | undefined;
  const named = (fault: { field?: unknown; constraint?: unknown; message?: unknown }) => ({
    field: String(fault.field ?? ""),
    message: String(fault.constraint ?? fault.message ?? body?.error?.message ?? ""),
  });
  if (Array.isArray(body?.detail)) {
    return body.detail.map((fault: { loc: (string | number)[]; msg: string }) => ({ field: fault.loc.slice(1).join("."), message: fault.msg }));
  }
  const details = body?.error?.details as Record<string, unknown> | undefined;
  const list = Array.isArray(body?.error?.errors) ? body.error.errors : Array.isArray(details?.fields) ? details.fields : undefined;
  if (list) {
    return list.map(named);
  }
  if (typeof details?.field === "string") {
    return [named(details)];
  }
  return Object.entries(details ?? {}).flatMap(([field, texts]) => (Array.isArray(texts) ? texts.map((text) => ({ field, message: String(text) })) : []));
}

const pathOf = (called: Called<unknown>) => new URL(called.response.url).pathname;
const names = (called: Called<unknown>, field: string) => fieldErrors(called.error).some((fault) => fault.field === field);

/** Email or password of a login is wrong; which of them is not told. */
export function isWrongPassword<E>(called: Called<E>): called is Called<E> & { error: E } {
  return called.error !== undefined && called.response.status === 401 && pathOf(called).endsWith("/auth/login") && !names(called, "otp");
}

/** The password is right; the login needs the mailed code as `otp`, or the code that came is wrong. */
export function isSecondStep<E>(called: Called<E>): called is Called<E> & { error: E } {
  return called.error !== undefined && called.response.status === 401 && names(called, "otp");
}

/** A coupon cannot be used; `messageOf` says why. */
export function isCouponRefused<E>(called: Called<E>): called is Called<E> & { error: E } {
  return called.error !== undefined && (names(called, "couponCode") || (pathOf(called).endsWith("coupon") && names(called, "code")));
}

/** A price or total was not what the store charges. Nothing was ordered: show `error.error.details.quote` and ask again. */
export function isPriceChanged<E>(called: Called<E>): called is Called<E> & { error: E & { error: { details: { quote: QuoteIn<E> } } } } {
  const body = called.error as { error?: { details?: { quote?: unknown } } } | undefined;
  return typeof body?.error?.details?.quote === "object" && body.error.details.quote !== null;
}
