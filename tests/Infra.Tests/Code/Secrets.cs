namespace FunctionsCommerce.Infra.Tests.Code;

/// <summary>Which settings nobody may see: by their names, as the code names secrets.</summary>
internal static class Secrets
{
    private static readonly string[] Endings = ["Key", "Secret", "Password"];

    public static bool IsSecret(string setting) => Array.Exists(Endings, ending => setting.EndsWith(ending, StringComparison.Ordinal));
}
