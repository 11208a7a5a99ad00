using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Core.Pipeline;
using FunctionsCommerce.Azure.Rest;

namespace FunctionsCommerce.Storage.Tests.Adapters;

/// <summary>The part of Key Vault's REST API that wraps keys, with one RSA key for each version.</summary>
internal sealed class VaultStub : HttpMessageHandler
{
    public static readonly Uri Key = new("https://name.vault.azure.net/keys/keyring");

    private readonly List<RSA> versions = [RSA.Create(2048)];

    public List<string> Asked { get; } = [];

    /// <summary>Answers nothing but this, while it is set.</summary>
    public HttpStatusCode? Fault { get; set; }

    public RestOptions Options =>
        new()
        {
            Transport = new HttpClientTransport(new HttpClient(this)),
            Retry = { Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1) },
        };

    public void Rotate() => versions.Add(RSA.Create(2048));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization!.ToString().ShouldBe("Bearer token for https://vault.azure.net/.default");
        Asked.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        if (Fault is { } status)
        {
            return new HttpResponseMessage(status) { Content = new StringContent("""{"error":{"code":"Fault"}}""") };
        }

        request.RequestUri.Query.ShouldBe("?api-version=7.4");
        var path = request.RequestUri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return path switch
        {
            ["keys", "keyring"] when request.Method == HttpMethod.Get => Json(
                new { key = new { kid = $"{Key}/{versions.Count - 1}", kty = "RSA" } }),
            ["keys", "keyring", var version, var operation] => await Wrap(
                versions[int.Parse(version, null)], operation, request.Content!, cancellationToken),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("{}") },
        };
    }

    private static async Task<HttpResponseMessage> Wrap(RSA key, string operation, HttpContent content, CancellationToken ct)
    {
        var body = JsonElement.Parse(await content.ReadAsStringAsync(ct));
        body.GetProperty("alg").GetString().ShouldBe("RSA-OAEP-256");
        var value = Base64Url.DecodeFromChars(body.GetProperty("value").GetString());
        var answer = operation == "wrapkey"
            ? key.Encrypt(value, RSAEncryptionPadding.OaepSHA256)
            : key.Decrypt(value, RSAEncryptionPadding.OaepSHA256);
        return Json(new { kid = "of this version", value = Base64Url.EncodeToString(answer) });
    }

    private static HttpResponseMessage Json(object body) =>
        new(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };
}
