using System.Security.Cryptography;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Guests: known by the header <c>X-Visitor-Id</c>, which an app chooses, or by a cookie that no script can read.</summary>
public static class GuestId
{
    public const string Header = "X-Visitor-Id";
    public const string Cookie = "visitor";
    private const int MaxLength = 64;

    /// <summary>Null for a guest that was never here. What is no visitor id counts as none.</summary>
    public static string? Find(HttpRequest request)
    {
        if (request.Headers[Header] is [{ } named] && IsValid(named))
        {
            return named;
        }

        return request.Cookies[Cookie] is { } kept && IsValid(kept) ? kept : null;
    }

    /// <summary>The guest's id, a new one in a cookie when there was none.</summary>
    public static string Ensure(HttpRequest request)
    {
        if (Find(request) is { } known)
        {
            return known;
        }

        var visitor = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var response = request.HttpContext.Response;
        response.Headers[Header] = visitor;
        response.Cookies.Append(Cookie, visitor, new CookieOptions
        {
            HttpOnly = true,
            Secure = request.IsHttps,

            // The shop's pages live on another host than its API; only over https may a cookie cross.
            SameSite = request.IsHttps ? SameSiteMode.None : SameSiteMode.Lax,
            Path = "/",
            MaxAge = TimeSpan.FromDays(90),
        });
        return visitor;
    }

    private static bool IsValid(string id) =>
        id.Length is > 0 and <= MaxLength && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
