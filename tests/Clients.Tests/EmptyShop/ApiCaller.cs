using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace FunctionsCommerce.Clients.Tests.EmptyShop;

/// <summary>Calls one API as one person, and notes which documented fields its answers fill.</summary>
internal sealed class ApiCaller
{
    private readonly HttpClient http;
    private readonly string server;
    private readonly string? token;

    private ApiCaller(HttpClient http, string server, JsonNode document, string? token)
    {
        (this.http, this.server, this.token) = (http, server, token);
        Fields = new FilledFields(document);
    }

    public FilledFields Fields { get; }

    /// <param name="api">The path at which the API's description stands.</param>
    public static async Task<ApiCaller> EnterAsync(HttpClient http, string api, string? token)
    {
        var document = (await http.GetFromJsonAsync<JsonNode>(api + "/openapi.json"))!;
        return new ApiCaller(http, (string)document["servers"]![0]!["url"]!, document, token);
    }

    /// <param name="path">As the description has it, with its parameters in braces; a query may follow.</param>
    /// <param name="ids">In the order of the parameters.</param>
    public async Task<JsonNode> GetAsync(string path, params object[] ids) => await SendAsync("GET", path, null, ids);

    public async Task<JsonNode> SendAsync(string verb, string path, object? body, params object[] ids)
    {
        var (parts, url) = (path.Split('?'), "");
        var next = 0;
        foreach (var segment in parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            url += "/" + (segment[0] == '{' ? ids[next++].ToString() : segment);
        }

        using var request = new HttpRequestMessage(new HttpMethod(verb), server + url + (parts.Length > 1 ? "?" + parts[1] : ""));
        request.Content = body as HttpContent ?? (body is null ? null : JsonContent.Create(body));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{verb} {url}: {(int)response.StatusCode} {text}");
        var answer = JsonNode.Parse(text)!;
        Fields.Add(verb, parts[0], answer);
        return answer;
    }
}
