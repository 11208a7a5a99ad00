using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests;

/// <summary>Fails a call whose status the API descriptions do not declare for its operation: so every test that calls the store tests them,
/// too. Verbs and paths that no description has are let through.</summary>
internal sealed class DeclaredStatusHandler(IEnumerable<IApi> apis, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>The server's own, before any function runs.</summary>
    private static readonly HttpStatusCode[] OfTheServer = [
        HttpStatusCode.RequestTimeout, HttpStatusCode.RequestUriTooLong, HttpStatusCode.RequestHeaderFieldsTooLarge,
    ];

    private static readonly Lock Once = new();
    private static ILookup<(string Verb, int Segments), Declared>? all;
    private readonly ILookup<(string Verb, int Segments), Declared> declared = All(apis);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (!OfTheServer.Contains(response.StatusCode) && !IsMalformed(response) && ProblemOf(request, response.StatusCode) is { } problem)
        {
            response.Dispose();
            throw new ShouldAssertException(problem);
        }

        return response;
    }

    /// <summary>Kestrel refuses addresses that are none, such as those with a zero byte, without a body.</summary>
    private static bool IsMalformed(HttpResponseMessage response) =>
        response is { StatusCode: HttpStatusCode.BadRequest, Content.Headers.ContentLength: 0 };

    private string? ProblemOf(HttpRequestMessage request, HttpStatusCode status)
    {
        var path = request.RequestUri!.AbsolutePath[1..].Split('/');

        // An empty segment leads to no function, but for one at the end.
        path = path.Length > 1 && path[^1].Length == 0 ? path[..^1] : path;
        return declared[(request.Method.Method, path.Length)].FirstOrDefault(one => one.Matches(path)) is { } operation
            && !operation.Statuses.Contains((int)status)
            ? $"{operation.Name} answers {(int)status}, which its description does not declare ({string.Join(", ", operation.Statuses)})"
            : null;
    }

    private static ILookup<(string Verb, int Segments), Declared> All(IEnumerable<IApi> apis)
    {
        lock (Once)
        {
            // Words before parameters, as routes are matched.
            return all ??= apis.SelectMany(Read)
                .OrderBy(one => one.Path.Count(segment => segment is null))
                .ToLookup(one => (one.Verb, one.Path.Count));
        }
    }

    private static IEnumerable<Declared> Read(IApi api)
    {
        var document = JsonNode.Parse(OpenApiDocuments.Write(api))!;
        return from path in document["paths"]!.AsObject()
               from operation in path.Value!.AsObject()
               select new Declared(
                   (string)operation.Value!["operationId"]!,
                   operation.Key.ToUpperInvariant(),
                   [
                       .. (api.Definition.BasePath + path.Key)
                           .Split('/', StringSplitOptions.RemoveEmptyEntries)
                           .Select(segment => segment[0] == '{' ? null : segment),
                   ],
                   [
                       .. operation.Value!["responses"]!
                           .AsObject()
                           .Select(response => int.Parse(response.Key, CultureInfo.InvariantCulture)),
                   ]);
    }

    /// <param name="Path">Null: any word.</param>
    private sealed record Declared(string Name, string Verb, IReadOnlyList<string?> Path, IReadOnlyList<int> Statuses)
    {
        public bool Matches(string[] path) =>
            path.Index()
                .All(
                    segment => Path[segment.Index] is not { } word
                        ? segment.Item.Length > 0
                        : word.Equals(segment.Item, StringComparison.OrdinalIgnoreCase));
    }
}
