using System.Text.Json;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>What operations do, beside their summaries, and what their groups are about: <c>openapi-operations.json</c>. An operation's own
/// <see cref="OperationAttribute.Description"/> comes first. A test fails for an operation without either.</summary>
internal sealed record OperationDescriptions(IReadOnlyDictionary<string, string> Tags, IReadOnlyDictionary<string, string> Operations)
{
    private static readonly Lazy<OperationDescriptions> All = new(Read);

    public static string? Of(HttpOperation operation) =>
        operation.Operation?.Description ?? All.Value.Operations.GetValueOrDefault(operation.Name);

    public static string? OfTag(string tag) => All.Value.Tags.GetValueOrDefault(tag);

    /// <summary>Texts that no operation or group has any more.</summary>
    public static IEnumerable<string> Unused(IEnumerable<HttpOperation> operations)
    {
        var all = operations.Where(operation => operation.Operation is not null).ToList();
        return All.Value.Operations.Keys.Except(
            all.Where(operation => operation.Operation!.Description is null).Select(operation => operation.Name))
            .Concat(All.Value.Tags.Keys.Except(all.Select(TagOf)));
    }

    /// <summary>Operations are grouped by the class that holds them: those of <c>OrderFunctions</c> are Orders, where that is a
    /// group.</summary>
    public static string TagOf(HttpOperation operation)
    {
        const string suffix = "Functions";
        var name = operation.Method.DeclaringType!.Name;
        name = name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
        return new[] { name, name + "s", name + "es" }.FirstOrDefault(All.Value.Tags.ContainsKey) ?? name;
    }

    private static OperationDescriptions Read()
    {
        using var resource = typeof(OperationDescriptions).Assembly.GetManifestResourceStream("openapi-operations.json")!;
        return JsonSerializer.Deserialize<OperationDescriptions>(resource, JsonSerializerOptions.Web)!;
    }
}
