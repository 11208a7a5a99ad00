using System.Text;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;
using FunctionsCommerce.LocalHost;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Generator;

/// <summary>The OpenAPI documents of the five APIs, as this build of the store serves them.</summary>
public static class ApiDocuments
{
    /// <summary>By channel: <c>pure-essence</c>. Starts an empty store in a temporary folder for its APIs.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("openapi").FullName;
        try
        {
            await using var store = await LocalHostApp.StartAsync(
                new LocalHostOptions { Urls = "http://127.0.0.1:0", DataFolder = folder, Empty = true }, ct);
            return store.Services.GetServices<IApi>()
                .Where(api => ClientNames.All.ContainsKey(api.Definition.Channel))
                .ToDictionary(api => api.Definition.Channel, api => Encoding.UTF8.GetString(OpenApiDocuments.Write(api)) + "\n");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
