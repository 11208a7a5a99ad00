using System.Globalization;
using System.Net;
using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Reads which client calls, and keeps a device's token in an HttpOnly cookie or in an app's header.</summary>
internal static class DeviceCookie
{
    public const string Header = "X-Device-Token";
    public const string Cookie = "device";
    private const int MaxUserAgent = 512;

    public static ClientInfo Read(HttpRequest request, IPAddress? address)
    {
        var program = request.Headers.UserAgent.ToString();
        return new ClientInfo(
            ClientAddress.NetworkOf(address).ToString("x", CultureInfo.InvariantCulture),
            ClientAddress.WiderNetworkOf(address)?.ToString("x48", CultureInfo.InvariantCulture),
            program.Length > MaxUserAgent ? program[..MaxUserAgent] : program,
            request.Headers[Header] is [{ Length: > 0 } named] ? named : request.Cookies[Cookie]);
    }

    /// <summary>After a login from a device without a token: it gets one.</summary>
    public static void Answer(HttpRequest request, ClientInfo client)
    {
        if (client.IssuedDeviceToken is not { } token || request.HttpContext.Response.HasStarted)
        {
            return;
        }

        var response = request.HttpContext.Response;
        response.Headers[Header] = token;
        response.Cookies.Append(Cookie, token, new CookieOptions
        {
            HttpOnly = true,
            Secure = request.IsHttps,
            SameSite = request.IsHttps ? SameSiteMode.None : SameSiteMode.Lax,
            Path = "/",
            MaxAge = TimeSpan.FromDays(365),
        });
    }
}
