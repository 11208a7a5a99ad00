using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Core.Shared.Settings;

/// <summary>The check of secrets at the start of every host: none starts with a well-known secret.</summary>
public static class SecretSettings
{
    private const string Reference = "@Microsoft.KeyVault(";

    /// <summary>The secrets that a person or a deployment writes, with the least number of characters each must have.</summary>
    private static readonly (string Key, int MinLength)[] Secrets =
    [
        ("Auth:SigningKey", 32), ("Auth:PreviousSigningKey", 32), ("Auth:HashKey", 32), ("Razorpay:KeySecret", 10),
        ("Razorpay:PreviousKeySecret", 10),
        ("Razorpay:WebhookSecret", 10), ("Razorpay:PreviousWebhookSecret", 10), ("DeliveryReports:Key", 10), ("Admin:Password", 8),
    ];

    private static readonly string[] Placeholders = [
        "unset", "changeme", "change-me", "change_me", "placeholder", "replace-me", "replaceme", "to-be-set", "your-",
    ];

    /// <exception cref="OptionsValidationException">Names every setting that is wrong, and repeats no value.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (Problems(configuration).ToList() is { Count: > 0 } problems)
        {
            throw new OptionsValidationException(nameof(SecretSettings), typeof(SecretSettings), problems);
        }
    }

    internal static IEnumerable<string> Problems(IConfiguration configuration)
    {
        foreach (var (key, value) in configuration.AsEnumerable())
        {
            if (value?.Contains(Reference, StringComparison.OrdinalIgnoreCase) == true)
            {
                yield return $"{NameOf(key)} is a Key Vault reference that was not resolved. Check the vault, the secret's name and the identity's access.";
            }
        }

        var known = Secrets
            .Select(secret => (secret.Key, secret.MinLength, Value: configuration[secret.Key] ?? ""))
            .Where(secret => secret.Value.Length > 0)
            .ToList();
        foreach (var (key, minLength, value) in known)
        {
            if (value.Trim().Length < minLength)
            {
                yield return $"{NameOf(key)} must have at least {minLength} characters.";
            }

            if (IsPlaceholder(value))
            {
                yield return $"{NameOf(key)} is a placeholder.";
            }
        }

        if (IsPlaceholder(configuration["Razorpay:KeyId"] ?? ""))
        {
            yield return "Razorpay__KeyId is a placeholder.";
        }

        foreach (var same in known.GroupBy(secret => secret.Value)
            .Where(group => group.DistinctBy(secret => UseOf(secret.Key)).Count() > 1))
        {
            yield return $"{string.Join(" and ", same.Select(secret => NameOf(secret.Key)))} must not be the same.";
        }
    }

    /// <summary>A secret and its previous value may be equal, and the hash key may be an old signing key: they are of one use.</summary>
    private static string UseOf(string key) =>
        key.StartsWith("Auth:", StringComparison.Ordinal) ? "Auth" : key.Replace("Previous", "", StringComparison.Ordinal);

    private static bool IsPlaceholder(string value) =>
        Array.Exists(Placeholders, word => value.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(string key) => key.Replace(":", "__", StringComparison.Ordinal);
}
