using System.Globalization;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Numbers every write of the store, upwards, across restarts. The number is the document's ETag and its place in the change
/// feed.</summary>
internal sealed class StoreVersions(long last)
{
    /// <summary>Each start takes a range of its own, so that numbers given out before a crash, durable or not, never come again.</summary>
    private const int RunBits = 36;
    private long last = last;

    public long Next() => Interlocked.Increment(ref last);

    /// <summary>Begins a new range.</summary>
    public static long Begin(LocalTransaction transaction)
    {
        transaction.Run("CREATE TABLE IF NOT EXISTS documents_runs (run INTEGER PRIMARY KEY)");
        transaction.Run("INSERT INTO documents_runs DEFAULT VALUES");
        var run = transaction.LastId;
        transaction.Run("DELETE FROM documents_runs WHERE run < ?", run);
        return run << RunBits;
    }

    public static string ToText(long version) => version.ToString("x", CultureInfo.InvariantCulture);

    public static bool TryParse(string text, out long version) =>
        long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out version) && version >= 0;
}
