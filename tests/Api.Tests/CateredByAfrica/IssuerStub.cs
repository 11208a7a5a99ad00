using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>An organisation's issuer of tokens: OpenID Connect discovery, and one RSA key.</summary>
internal sealed class IssuerStub : IAsyncDisposable
{
    public const string Audience = "6ad7f3a0-store";

    private readonly HttpListener listener = new();
    private readonly Task serving;
    private (string Id, RSA Key) current = ("key-1", RSA.Create(2048));

    public IssuerStub()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Authority = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/tenant/v2.0";
        }

        listener.Prefixes.Add(new Uri(Authority).GetLeftPart(UriPartial.Authority) + "/");
        listener.Start();
        serving = Serve();
    }

    public string Authority { get; }

    /// <summary>How often somebody asked for the keys.</summary>
    public int KeysRead { get; private set; }

    public string PublicKey => current.Key.ExportSubjectPublicKeyInfoPem();

    /// <summary>From now on another key signs, and only that one is published.</summary>
    public void Rotate() => current = ("key-2", RSA.Create(2048));

    public Dictionary<string, object> Claims(DateTimeOffset now, string email, params string[] roles) => new()
    {
        ["iss"] = Authority,
        ["aud"] = Audience,
        ["nbf"] = now.ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        ["tid"] = "tenant",
        ["oid"] = "object-" + email.ToLowerInvariant(),
        ["preferred_username"] = email,
        ["name"] = "Grace Work",
        ["roles"] = roles,
    };

    public string Token(Dictionary<string, object> claims) =>
        Token("RS256", claims, text => current.Key.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    public string Token(string algorithm, Dictionary<string, object> claims, Func<byte[], byte[]> sign)
    {
        var text = Part(new { alg = algorithm, typ = "JWT", kid = current.Id }) + "." + Part(claims);
        return text + "." + Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(text)));
    }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving;
    }

    private static string Part(object content) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content));

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                await JsonSerializer.SerializeAsync(context.Response.OutputStream, Answer(context.Request.Url!.AbsolutePath));
                context.Response.Close();
            }
        }
        catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private object Answer(string path)
    {
        if (path.EndsWith("/.well-known/openid-configuration", StringComparison.Ordinal))
        {
            return new { issuer = Authority, jwks_uri = Authority + "/keys" };
        }

        KeysRead++;
        var key = current.Key.ExportParameters(includePrivateParameters: false);
        return new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA",
                    use = "sig",
                    kid = current.Id,
                    n = Base64Url.EncodeToString(key.Modulus),
                    e = Base64Url.EncodeToString(key.Exponent),
                },
            },
        };
    }
}
