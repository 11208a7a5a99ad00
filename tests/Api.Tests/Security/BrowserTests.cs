using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>What browsers are told, and what pages of other sites can do with them.</summary>
public sealed class BrowserTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Staff = "/catered-by-africa/v1";

    [Fact]
    public async Task Every_answer_tells_browsers_that_it_is_no_page_or_what_a_page_may_do()
    {
        foreach (var route in ClassifiedRoute.Read())
        {
            var answer = await store.Send(new HttpMethod(route.Verb), route.Url());

            answer.Headers["Content-Security-Policy"].ShouldContain("default-src 'none'", customMessage: route.Name);
            answer.Headers["Content-Security-Policy"].ShouldContain("frame-ancestors 'none'", customMessage: route.Name);
            answer.Headers["Referrer-Policy"].ShouldBe("no-referrer", route.Name);
            answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff", route.Name);
            answer.Headers.ContainsKey("Strict-Transport-Security").ShouldBeFalse("the tests speak http");
        }

        (await store.Get("/pure-essence/v1/docs")).Headers["Content-Security-Policy"].ShouldContain("script-src 'self';");
    }

    [Fact]
    public async Task Over_https_browsers_are_told_to_stay_there_and_guests_cookies_are_secure()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Store:PublicUrl"] = "https://shop.example" },
        });

        var viewed = await host.Store.Post("/pure-essence/v1/recently-viewed", new { productId = (await host.Store.Product()).Id });

        viewed.Expect(HttpStatusCode.Created).Headers["Strict-Transport-Security"].ShouldContain("max-age=31536000");
        var cookie = viewed.Headers["Set-Cookie"].ToLowerInvariant();
        cookie.ShouldContain("secure");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=none");
    }

    [Theory]
    [InlineData("http://localhost:3000", true)]
    [InlineData("http://127.0.0.1:5173", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://localhost.evil.example", false)]
    [InlineData("null", false)]
    public async Task Staffs_API_is_for_pages_of_this_machine_only_unless_origins_are_named(string origin, bool allowed)
    {
        var preflight = await store.Send(
            HttpMethod.Options, Staff + "/orders", headers: [("Origin", origin), ("Access-Control-Request-Method", "GET")]);
        var called = await store.Send(HttpMethod.Get, Staff + "/orders", headers: ("Origin", origin));

        foreach (var answer in new[] { preflight, called })
        {
            answer.Headers.GetValueOrDefault("Access-Control-Allow-Origin").ShouldBe(allowed ? origin : null);
        }
    }

    [Theory]
    [InlineData("GET", "/local/mailbox", "evil.example", null, 403)]
    [InlineData("GET", "/local/mailbox", "127.0.0.1.evil.example", null, 403)]
    [InlineData("GET", "/LOCAL/mailbox", "evil.example", null, 403)]
    [InlineData("GET", "/local/mailbox", "localhost:1", null, 200)]
    [InlineData("GET", "/local/mailbox", "[::1]:1", null, 200)]
    [InlineData("POST", "/local/clock/advance", "127.0.0.1", "Origin: https://evil.example", 403)]
    [InlineData("POST", "/local/clock/advance", "127.0.0.1", "Origin: null", 403)]
    [InlineData("POST", "/local/clock/advance", "127.0.0.1", "Content-Type: application/x-www-form-urlencoded", 415)]
    [InlineData("POST", "/local/clock/advance", "127.0.0.1", "Content-Type: multipart/form-data; boundary=x", 415)]
    [InlineData("POST", "/local/clock/advance", "127.0.0.1", "Content-Type: text/plain\r\nOrigin: http://localhost:1", 415)]
    [InlineData("POST", "/local/clock/advance", "127.0.0.1", "Content-Type: application/json\r\nOrigin: http://localhost:3000", 200)]
    [InlineData("GET", "/local/mailbox", "127.0.0.1", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors", 403)]
    public async Task The_developer_tools_answer_their_developer_only(string verb, string path, string host, string? header, int status)
    {
        var body = verb == "POST" ? """{"seconds":0}""" : "";
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", store.App.Address.Port);
        await using var stream = client.GetStream();
        var type = header?.Contains("Content-Type", StringComparison.Ordinal) == true || body.Length == 0
            ? ""
            : "Content-Type: application/json\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"{verb} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {body.Length}\r\n{type}{(header is null ? "" : header + "\r\n")}\r\n{body}"));
        using var reader = new StreamReader(stream);

        (await reader.ReadLineAsync()).ShouldNotBeNull().ShouldContain($" {status} ");
    }

    [Fact]
    public void The_data_folder_is_its_owners()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode others =
            UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        store.Service<SecretProtector>().Protect("test", "so that there is a key");
        (File.GetUnixFileMode(store.Options.DataFolder) & others).ShouldBe(UnixFileMode.None);
        var files = Directory.GetFiles(store.Options.DataFolder, "*", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            (File.GetUnixFileMode(file) & others).ShouldBe(UnixFileMode.None, file);
        }
    }

    [Fact]
    public void Every_field_with_an_address_follows_the_one_rule_for_addresses()
    {
        var unruled =
            from operation in HttpOperations.All
            where operation.Operation?.Input is not null
            from parameter in Fields(operation.Operation!.Input!, [])
            where parameter.Name!.EndsWith("Url", StringComparison.OrdinalIgnoreCase)
                || parameter.Name is "Images" or "Image" or "Avatar" or "Website" or "Photos"
            where IsText(parameter.ParameterType)
            where !parameter.GetCustomAttributes(false).Any(rule => rule.GetType().Name is "WebUrlAttribute" or "PictureUrlAttribute")
            select $"{operation.Name}.{parameter.Name}";

        unruled.Distinct().ShouldBeEmpty();
    }

    private static bool IsText(Type type) => type == typeof(string) || type.IsAssignableTo(typeof(IEnumerable<string>));

    [Fact]
    public void Fields_within_fields_are_found() =>
        Fields(typeof(Outer), []).Select(field => field.Name).ShouldBe(["Inners", "WebsiteUrl", "Other"], ignoreOrder: true);

    /// <summary>The fields of an input, and those of what is in it.</summary>
    private static IEnumerable<ParameterInfo> Fields(Type type, HashSet<Type> seen)
    {
        var element = Nullable.GetUnderlyingType(type) ?? type.GetInterfaces().Append(type)
            .FirstOrDefault(
                each => each.IsGenericType
                    && each.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                    && type != typeof(string))?.GetGenericArguments()[0] ?? type;
        return element.Namespace?.StartsWith("FunctionsCommerce", StringComparison.Ordinal) != true
            || element.IsEnum
            || !seen.Add(element)
            || element.GetConstructors() is not [var made, ..]
            ? []
            : made.GetParameters().SelectMany(parameter => Fields(parameter.ParameterType, seen).Prepend(parameter));
    }

    private sealed record Outer(IReadOnlyList<Inner>? Inners, string Other);

    private sealed record Inner(string? WebsiteUrl);
}
