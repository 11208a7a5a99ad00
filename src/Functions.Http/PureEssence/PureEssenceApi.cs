using System.Text.Json;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>The storefront's API (api/pure-essence.md).</summary>
public sealed class PureEssenceApi(ApiPipeline pipeline) : IApi
{
    public const string Base = "pure-essence/v1";

    public ApiDefinition Definition { get; } = new(Channels.PureEssence, Base, "Pure Essence Apothecary", PureEssenceJson.Options)
    {
        Limit = new RatePolicy(100, TimeSpan.FromMinutes(1)),
    };

    public ApiPipeline Pipeline => pipeline;

    public (int Status, object Body) Refusal(Error error) => PureEssenceErrors.From(error);

    public byte[] Envelope<T>(T? data, string? message) =>
        JsonSerializer.SerializeToUtf8Bytes(new PureEssenceAnswer<T>(true, data, message), PureEssenceJson.Options);
}
