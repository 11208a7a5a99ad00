using System.Buffers;
using System.Text;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>Document ids as Cosmos takes them: it refuses <c>/ \ ? #</c>, which an email address may contain.</summary>
internal static class CosmosIds
{
    private const string Refused = "~/\\?#";
    private static readonly SearchValues<char> Escaped = SearchValues.Create(Refused);

    /// <summary>Different ids stay different; those without any of the characters stay as they are.</summary>
    public static string Escape(string id)
    {
        if (!id.AsSpan().ContainsAny(Escaped))
        {
            return id;
        }

        var text = new StringBuilder(id.Length + 8);
        foreach (var character in id)
        {
            var index = Refused.IndexOf(character, StringComparison.Ordinal);
            _ = index < 0 ? text.Append(character) : text.Append('~').Append(index);
        }

        return text.ToString();
    }
}
