namespace FunctionsCommerce.Client;

/// <summary>The password is right; the login needs the code that was mailed now as <c>Otp</c>, or the code that came is wrong.</summary>
public sealed class SecondStepException(Refusal refusal) : StoreException(refusal);
