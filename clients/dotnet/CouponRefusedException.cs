namespace FunctionsCommerce.Client;

/// <summary>A coupon cannot be used; the message says why.</summary>
public sealed class CouponRefusedException(Refusal refusal) : StoreException(refusal);
