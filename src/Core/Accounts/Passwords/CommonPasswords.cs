using System.Collections.Frozen;

namespace FunctionsCommerce.Core.Accounts.Passwords;

/// <summary>The 10,000 most used passwords of at least <see cref="AccountValidator.MinPasswordLength"/> characters, which guessers try
/// first.</summary>
/// <remarks>CommonPasswords.txt is made of the ranked list in <c>@zxcvbn-ts/language-common</c> 4.1.3 (MIT), in lower case.</remarks>
internal static class CommonPasswords
{
    private static readonly Lazy<FrozenSet<string>> All = new(Read);

    public static bool Contains(string password) => All.Value.Contains(password);

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("CommonPasswords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
