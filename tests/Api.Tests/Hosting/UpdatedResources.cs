using System.Text.Json;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>How a resource is changed and seen.</summary>
internal delegate Task<(Func<object, Task<Answer>> Change, Func<Task<JsonElement>> See)> MakeResource(StoreHost store);

/// <summary>A resource that an operation updates.</summary>
/// <param name="Changes">Another value for each field of the body; fields inside of others have a dot.</param>
internal sealed record UpdatedResource(MakeResource Make, IReadOnlyDictionary<string, object> Changes)
{
    /// <summary>What shows a field where it is not called the same.</summary>
    public IReadOnlyDictionary<string, string[]> Shown { get; init; } = new Dictionary<string, string[]>();
}

/// <summary>One of each kind that can be updated, by operation.</summary>
internal static class UpdatedResources
{
    public static IReadOnlyDictionary<string, UpdatedResource> All { get; } = new Dictionary<string, UpdatedResource>(
        [.. UpdatedByStaff.All, .. UpdatedByCustomers.All]);
}
