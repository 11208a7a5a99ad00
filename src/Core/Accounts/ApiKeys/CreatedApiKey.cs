namespace FunctionsCommerce.Core.Accounts.ApiKeys;

/// <summary>A key with its text, which is shown this once.</summary>
public sealed record CreatedApiKey(ApiKey Key, string Token)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(CreatedApiKey);
}
