using System.Text.Json;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Webhooks;

/// <summary>Webhooks that other systems send to the store.</summary>
public sealed class WebhooksApi(ApiPipeline pipeline) : IApi
{
    public const string Base = "webhooks";

    public ApiDefinition Definition { get; } = new("webhooks", Base, "Webhooks", WebhookJson.Json);

    public ApiPipeline Pipeline => pipeline;

    public (int Status, object Body) Refusal(Error error) => WebhookErrors.From(error);

    public byte[] Envelope<T>(T? data, string? message) => JsonSerializer.SerializeToUtf8Bytes(new WebhookAnswer("ok"), WebhookJson.Json);
}
