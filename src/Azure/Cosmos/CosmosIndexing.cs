using System.Collections.Frozen;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>What each container indexes: just what queries filter and sort by, so that writes stay cheap. Bicep says the same.</summary>
/// <remarks>A test compares this with the SQL of every query. A query that sorts by several fields needs a composite index here.</remarks>
public static class CosmosIndexing
{
    private static readonly FrozenDictionary<string, string[]> Paths = new Dictionary<string, string[]>
    {
        [Containers.Customers] = ["/type/?", "/createdAt/?"],
        [Containers.Products] = ["/type/?", "/createdAt/?"],
        [Containers.Keys] = ["/type/?"],
        [Containers.Coupons] = ["/type/?", "/createdAt/?"],
        [Containers.Counters] = ["/type/?"],
    }.ToFrozenDictionary();

    /// <summary>The indexed paths of a container, such as <c>/createdAt/?</c>.</summary>
    public static IReadOnlyList<string> PathsOf(string container) => Paths.GetValueOrDefault(container) ?? [];

    public static IndexingPolicy Of(string container)
    {
        var policy = new IndexingPolicy { IndexingMode = IndexingMode.Consistent, Automatic = true };
        foreach (var path in PathsOf(container))
        {
            policy.IncludedPaths.Add(new IncludedPath { Path = path });
        }

        policy.ExcludedPaths.Add(new ExcludedPath { Path = "/*" });
        return policy;
    }
}
