using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Api.Tests.Security;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>Requests that are about HTTP itself more than about a route.</summary>
internal sealed class EdgeCases(Seed seed)
{
    private const int Mega = 1024 * 1024;
    private const string Products = "/pure-essence/v1/products";

    public IEnumerable<(string Name, Func<HttpRequestMessage> Make)> All() =>
        [.. Verbs(), .. Paths(), .. Negotiation(), .. Bodies(), .. Uploads(), .. Browsers(), .. Webhooks()];

    private IEnumerable<(string, Func<HttpRequestMessage>)> Verbs()
    {
        foreach (var start in ClassifiedRoute.Bases)
        {
            yield return ($"unknown path {start}", () => Request("GET", start + "/nothing/here"));
            yield return ($"unknown path posted {start}", () => Json("POST", start + "/nothing/here", "{}"));
            yield return (
                $"preflight {start}",
                () => Request("OPTIONS", start + "/any", ("Origin", "http://localhost:5173"), ("Access-Control-Request-Method", "PUT")));
            yield return (
                $"preflight from elsewhere {start}",
                () => Request("OPTIONS", start + "/any", ("Origin", "https://evil.example"), ("Access-Control-Request-Method", "PUT")));
            yield return ($"HEAD {start}", () => Request("HEAD", start + "/openapi.json"));
            yield return ($"document {start}", () => Request("GET", start + "/openapi.json"));
        }

        foreach (var route in ClassifiedRoute.Read()
            .Where(route => route.Verb == "GET")
            .GroupBy(RouteApi.Of)
            .SelectMany(api => api.Take(4)))
        {
            yield return ($"405 PATCH {route.Route}", () => Json("PATCH", route.Url(), "{}"));
            yield return ($"HEAD {route.Route}", () => Request("HEAD", route.Url()));
        }

        yield return ("nothing at the root", () => Request("GET", "/"));
        yield return ("nothing elsewhere", () => Request("GET", "/nothing/here"));
        yield return ("TRACE", () => Request("TRACE", Products));
        yield return ("PURGE", () => Request("PURGE", Products));
    }

    private static IEnumerable<(string, Func<HttpRequestMessage>)> Paths() =>
        new[]
        {
            Products + "/", "/PURE-ESSENCE/v1/Products", "/pure-essence//v1/products", Products + "/%zz", Products + "/slug/%C3%BC",
            Products + "/slug/a%2Fb", Products + "/slug/a%20b",
            Products + "?search=%ff%fe", Products + "?search=%00", Products + "?page=1&page=2", Products + "?&&=&a",
            Products + "/12345678901234567890", Products + "/-1", Products + "/1.5",
            "/pure-essence/v1/../v1/products", Products + "?limit=5#fragment", "/catered-by-africa/v1/t/c/not-a-token",
            "/catered-by-africa/v1/t/o/not-a-token",
        }.Select(path => ($"path {path}", (Func<HttpRequestMessage>)(() => Request("GET", path))));

    private IEnumerable<(string, Func<HttpRequestMessage>)> Negotiation()
    {
        yield return ("gzip wanted", () => Request("GET", Products, ("Accept-Encoding", "gzip, br")));
        yield return ("XML wanted", () => Request("GET", Products, ("Accept", "application/xml")));
        yield return ("never changed", () => Request("GET", Products, ("If-None-Match", "\"never\"")));
        yield return ("anything is fine", () => Request("GET", Products, ("If-None-Match", "*")));
        yield return ("a part", () => Request("GET", Products, ("Range", "bytes=0-10")));
        yield return ("token of another kind", () => Request("GET", "/pure-essence/v1/cart", ("Authorization", "Basic YTpi")));
        yield return (
            "token twice", () => Request("GET", "/pure-essence/v1/cart", ("Authorization", "Bearer a"), ("Authorization", "Bearer b")));
        yield return ("empty token", () => Request("GET", "/pure-essence/v1/cart", ("Authorization", "Bearer ")));
        yield return (
            "cookie of a visitor",
            () => Request("GET", $"{Products}/{seed.IdOf("/pure-essence/v1", "product")}", ("Cookie", "visitor=abc; a=\"b\"; =; x")));
        yield return (
            "header of a visitor",
            () => Request(
                "GET", $"{Products}/{seed.IdOf("/pure-essence/v1", "product")}", ("X-Visitor-Id", "0123456789abcdef0123456789abcdef")));
        yield return (
            "many headers",
            () => Request("GET", Products, [.. Enumerable.Range(0, 60).Select(number => ($"X-Number-{number}", new string('x', 100)))]));
    }

    private static IEnumerable<(string, Func<HttpRequestMessage>)> Bodies()
    {
        const string login = "/pure-essence/v1/auth/login";
        const string text = """{"email":"jörg@example.com","password":"nobody's"}""";
        yield return ("UTF-8", () => Json("POST", login, text));
        yield return (
            "UTF-8 with a mark", () => Bytes("POST", login, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], "application/json"));
        yield return ("UTF-16", () => Bytes("POST", login, Encoding.Unicode.GetBytes(text), "application/json; charset=utf-16"));
        yield return ("latin 1", () => Bytes("POST", login, Encoding.Latin1.GetBytes(text), "application/json; charset=iso-8859-1"));
        yield return ("no UTF-8", () => Bytes("POST", login, [(byte)'"', 0xFF, 0xFE, (byte)'"'], "application/json"));
        yield return (
            "gzipped", () => Bytes("POST", login, Encoding.UTF8.GetBytes(text), "application/json", ("Content-Encoding", "gzip")));
        yield return ("no body", () => Request("POST", login));
        yield return ("empty body", () => Bytes("POST", login, [], "application/json"));
        yield return ("no type", () => Bytes("POST", login, Encoding.UTF8.GetBytes(text), null));
        yield return ("broken type", () => Bytes("POST", login, Encoding.UTF8.GetBytes(text), "application/json; charset=\""));
        yield return ("a list", () => Json("POST", login, "[]"));
        yield return ("deep", () => Json("POST", login, new string('[', 5_000)));
        yield return ("a field twice", () => Json("POST", login, """{"email":"a@example.com","email":"b@example.com","password":"x"}"""));
        yield return ("chunked", () => Chunked(login, Encoding.UTF8.GetBytes(text)));
        foreach (var size in new[] { 2, 29, 31, 99 })
        {
            yield return ($"{size} MB", () => Bytes("POST", login, new byte[size * Mega], "application/json"));
        }

        yield return ("31 MB chunked", () => Chunked(login, new byte[31 * Mega]));
        yield return (
            "40 MB to Customer Portal", () => Bytes("POST", "/customer-portal/auth/login", new byte[40 * Mega], "application/json"));
    }

    private IEnumerable<(string, Func<HttpRequestMessage>)> Uploads()
    {
        const string avatar = "/pure-essence/v1/profile/avatar";
        var token = seed.TokenFor(new ClassifiedRoute("POST", avatar, "customer", null))!;
        foreach (var (name, field, content) in new (string, string, byte[])[]
        {
            ("a picture", "file", Picture.Png), ("a picture as avatar", "avatar", Picture.Png), ("no picture", "file", "text"u8.ToArray()),
            ("6 MB", "file", [.. Picture.Png, .. new byte[6 * Mega]]), ("35 MB", "file", new byte[35 * Mega]),
        })
        {
            yield return ($"upload of {name}", () => Form(avatar, token, field, content));
        }

        foreach (var route in ClassifiedRoute.Read()
            .Where(
                route => route.Verb == "POST"
                    && (route.Route.Contains("upload", StringComparison.Ordinal)
                        || route.Route.Contains("avatar", StringComparison.Ordinal)
                        || route.Route.EndsWith("image", StringComparison.Ordinal))))
        {
            yield return ($"upload to {route.Route}", () => Form(route.Route, seed.TokenFor(route), "file", Picture.Png));
            yield return (
                $"upload of nothing to {route.Route}",
                () => Bytes(
                    "POST", route.Route, "--x--"u8.ToArray(), "multipart/form-data; boundary=x",
                    ("Authorization", "Bearer " + seed.TokenFor(route))));
        }
    }

    private IEnumerable<(string, Func<HttpRequestMessage>)> Browsers()
    {
        yield return ("call from a page", () => Request("GET", Products, ("Origin", "https://shop.example.com")));
        yield return (
            "staff's call from a page", () => Request("GET", "/catered-by-africa/v1/orders", ("Origin", "http://localhost:5173")));
        yield return (
            "staff's call from another page", () => Request("GET", "/catered-by-africa/v1/orders", ("Origin", "https://evil.example")));
        var order = new ClassifiedRoute("POST", "/pure-essence/v1/cart", "customer", null);
        var key = Guid.NewGuid().ToString();
        for (var time = 1; time <= 2; time++)
        {
            yield return ($"cart with a key, time {time}", () => Json(
                "POST", order.Route, $$"""{"productId":{{seed.IdOf(RouteApi.Of(order), "product")}},"quantity":1}""",
                ("Authorization", "Bearer " + seed.TokenFor(order)), ("Idempotency-Key", key)));
        }
    }

    private static IEnumerable<(string, Func<HttpRequestMessage>)> Webhooks()
    {
        const string path = "/webhooks/razorpay";
        const string body =
            "{ \"event\":\"payment.captured\",\n \"payload\":{\"payment\":{\"entity\":{\"id\":\"pay_ü\",\"order_id\":\"order_x\"}}}}";
        var signature = Convert.ToHexStringLower(
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(AppSettings.WebhookSecret), Encoding.UTF8.GetBytes(body)));
        yield return (
            "signed webhook", () => Json("POST", path, body, ("x-razorpay-signature", signature), ("x-razorpay-event-id", "evt_1")));
        yield return (
            "signed webhook again", () => Json("POST", path, body, ("x-razorpay-signature", signature), ("x-razorpay-event-id", "evt_1")));
        yield return (
            "webhook with a blank more",
            () => Json("POST", path, body + " ", ("x-razorpay-signature", signature), ("x-razorpay-event-id", "evt_2")));
        yield return ("unsigned webhook", () => Json("POST", path, body));
        foreach (var documented in new[] { "/ras-currys/api/payments/webhook", "/rocketry-box/api/v1/webhooks/payments" })
        {
            yield return (
                $"signed {documented}",
                () => Json(
                    "POST", documented, body, ("x-razorpay-signature", signature), ("x-razorpay-event-id", "evt_" + documented.Length)));
            yield return (
                $"falsely signed {documented}", () => Json("POST", documented, body, ("x-razorpay-signature", signature[1..] + "0")));
        }

        yield return ("300 KB of webhook", () => Bytes("POST", path, new byte[300 * 1024], "application/json"));
        yield return ("GET of the webhook", () => Request("GET", path));
    }

    private static HttpRequestMessage Request(string verb, string path, params IEnumerable<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(new HttpMethod(verb), new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private static HttpRequestMessage Json(
        string verb, string path, string body, params IEnumerable<(string Name, string Value)> headers) =>
        Bytes(verb, path, Encoding.UTF8.GetBytes(body), "application/json", headers);

    private static HttpRequestMessage Bytes(
        string verb, string path, byte[] body, string? type, params IEnumerable<(string Name, string Value)> headers)
    {
        var request = Request(verb, path);
        request.Content = new ByteArrayContent(body);
        if (type is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    private static HttpRequestMessage Chunked(string path, byte[] body)
    {
        var request = Bytes("POST", path, body, "application/json");
        request.Headers.TransferEncodingChunked = true;
        return request;
    }

    private static HttpRequestMessage Form(string path, string? token, string field, byte[] content)
    {
        var request = Request("POST", path, ("Authorization", "Bearer " + token));
        request.Content = Picture.Form(field, content);
        return request;
    }
}
