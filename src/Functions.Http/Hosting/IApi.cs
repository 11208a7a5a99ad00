using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>One of the APIs of docs/api: how it names, refuses and wraps. Everything else is shared (<see cref="ApiRequestExtensions"/>,
/// <see cref="ApiResponseExtensions"/>).</summary>
public interface IApi
{
    ApiDefinition Definition { get; }

    ApiPipeline Pipeline { get; }

    /// <summary>The status and the body of a refusal.</summary>
    (int Status, object Body) Refusal(Error error);

    /// <summary>The body of an answer: data, a message, or both.</summary>
    byte[] Envelope<T>(T? data, string? message);

    /// <summary>The JSON Schema of <see cref="Envelope"/> around the schema of the data, null when there is none.</summary>
    JsonObject DescribeAnswer(JsonObject? data) => data ?? [];

    /// <summary>The JSON Schema of <see cref="Refusal"/>.</summary>
    /// <param name="schemaOf">Of a type that is answered.</param>
    JsonObject DescribeRefusal(Func<Type, JsonObject> schemaOf) => [];

    /// <summary>The JSON Schema of 429 where it differs; null: it is that of all refusals.</summary>
    JsonObject? DescribeLimited() => null;
}

/// <summary>What is fixed about an API.</summary>
/// <param name="Channel">The audience of its tokens (<see cref="Channels"/>).</param>
/// <param name="BasePath">What all its routes start with; no slash at either end.</param>
/// <param name="Json">Its naming of fields and enum words, for answers and for input.</param>
public sealed record ApiDefinition(string Channel, string BasePath, string Title, JsonSerializerOptions Json)
{
    /// <summary>Whom it is for, in a sentence: for its description.</summary>
    public string Description { get; init; } = "";

    /// <summary>Parameters of routes whose ids are numbers.</summary>
    public IReadOnlyList<string> NumericIds { get; init; } = [];

    /// <summary>Why the API refuses customers whose token is good.</summary>
    public IReadOnlyList<ErrorCode> CustomerRefusals { get; init; } = [];

    /// <summary>The general limit per client address.</summary>
    public RatePolicy? Limit { get; init; }

    /// <summary>Where the limit depends on the request.</summary>
    public Func<HttpRequest, RatePolicy>? Limits { get; init; }

    /// <summary>The general limits of calls with an API key; null where there are no keys.</summary>
    public KeyLimits? KeyLimits { get; init; }

    /// <summary>Only staff call it: browser pages of <see cref="Core.StoreSettings.StaffCorsOrigins"/> may.</summary>
    public bool StaffOnly { get; init; }

    /// <summary>Tell the limit in <c>X-RateLimit-*</c>.</summary>
    public bool ShowLimit { get; init; }

    /// <summary>This API's own limits of routes that take passwords, codes or emails, by the end of the route; null where the default
    /// holds.</summary>
    public Func<string, AuthLimit?>? AuthLimits { get; init; }

    internal WireTypes Types { get; } = new(Json);
}
