using System.Text.Json.Nodes;

namespace FunctionsCommerce.Infra.Tests.Bicep;

/// <summary>What a deployment makes. Texts in brackets are expressions over what Azure decides: an address, an identity.</summary>
internal sealed class Snapshot(JsonObject json)
{
    private JsonArray Predicted => json["predictedResources"]!.AsArray();

    public IReadOnlyList<Resource> Resources => [.. Predicted.Select(resource => new Resource(resource!.AsObject()))];

    public IEnumerable<Resource> Of(string type) => Resources.Where(resource => resource.Type == type);

    /// <summary>The same deployment, had somebody forgotten a resource.</summary>
    public Snapshot Without(Resource missing)
    {
        var copy = json.DeepClone().AsObject();
        var resources = copy["predictedResources"]!.AsArray();
        resources.Remove(resources.First(resource => JsonNode.DeepEquals(resource, missing.Json))!).ShouldBeTrue();
        return new Snapshot(copy);
    }

    /// <summary>The same deployment, had somebody forgotten a setting of an app.</summary>
    public Snapshot Without(Resource appSettings, string setting)
    {
        var copy = json.DeepClone().AsObject();
        var app = copy["predictedResources"]!.AsArray().First(resource => JsonNode.DeepEquals(resource, appSettings.Json))!;
        app["properties"]!.AsObject().Remove(setting).ShouldBeTrue();
        return new Snapshot(copy);
    }
}

/// <summary>One resource of a deployment.</summary>
internal sealed record Resource(JsonObject Json)
{
    public string Type => (string)Json["type"]!;

    public string Id => (string)Json["id"]!;

    /// <summary>The last part: <c>customers</c> of <c>account/commerce/customers</c>.</summary>
    public string Name => ((string)Json["name"]!).Split('/')[^1];

    /// <summary>The part before it.</summary>
    public string Parent => ((string)Json["name"]!).Split('/')[^2];

    public JsonNode? Properties => Json["properties"];

    public string Text(params string[] path) => path.Aggregate(Properties, (node, name) => node?[name])?.ToString() ?? "";

    public bool Equals(Resource? other) => ReferenceEquals(Json, other?.Json);

    public override int GetHashCode() => Json.GetHashCode();
}
