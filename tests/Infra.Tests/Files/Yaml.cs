using YamlDotNet.Serialization;

namespace FunctionsCommerce.Infra.Tests.Files;

/// <summary>A YAML file of the repository as dictionaries, lists and texts.</summary>
internal static class Yaml
{
    public static object Read(string file) =>
        new DeserializerBuilder().Build().Deserialize<object>(File.ReadAllText(Path.Combine(Repository.Root, file)));

    /// <summary>What stands under the keys; null where one is not there.</summary>
    public static object? At(this object? node, params string[] keys) =>
        keys.Aggregate(node, (inner, key) => inner is Dictionary<object, object> map && map.TryGetValue(key, out var value) ? value : null);

    public static string Text(this object? node, params string[] keys) => node.At(keys)?.ToString() ?? "";

    public static IReadOnlyList<object> List(this object? node, params string[] keys) => node.At(keys) as List<object> ?? [];

    public static IReadOnlyDictionary<string, object> Map(this object? node, params string[] keys) =>
        (node.At(keys) as Dictionary<object, object> ?? []).ToDictionary(pair => (string)pair.Key, pair => pair.Value);
}
