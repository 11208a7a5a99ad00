namespace FunctionsCommerce.Client;

/// <summary>Email or password of a login is wrong; which of them is not told.</summary>
public sealed class WrongPasswordException(Refusal refusal) : StoreException(refusal);
