using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>One version of a document; <see cref="Document"/> is null where it was deleted.</summary>
/// <param name="Writer">The number of the instance that wrote it.</param>
internal sealed record Version(long Number, DateTimeOffset At, int Writer, Document? Document, DateTimeOffset? ExpiresAt);

/// <summary>The versions of one document, the oldest first; as many as a reader that lags may still see.</summary>
internal sealed class Entry(DocumentKey key)
{
    private const int Kept = 16;
    private readonly List<Version> versions = [];

    public DocumentKey Key => key;

    public IReadOnlyList<Version> Versions => versions;

    public Version? Newest => versions.Count == 0 ? null : versions[^1];

    public Document? At(DateTimeOffset now) => Live(Newest, now);

    /// <summary>What somebody sees who has seen everything until <paramref name="seen"/>, and what he wrote himself.</summary>
    public Document? As(int reader, DateTimeOffset seen, DateTimeOffset now)
    {
        for (var i = versions.Count - 1; i >= 0; i--)
        {
            if (versions[i].At <= seen || versions[i].Writer == reader)
            {
                return Live(versions[i], now);
            }
        }

        return null;
    }

    public void Add(Version version)
    {
        versions.Add(version);
        if (versions.Count > Kept)
        {
            versions.RemoveAt(0);
        }
    }

    private static Document? Live(Version? version, DateTimeOffset now) =>
        version is { Document: { } document } && !(version.ExpiresAt <= now) ? document : null;
}
