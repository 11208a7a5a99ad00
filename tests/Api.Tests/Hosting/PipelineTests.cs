using System.Net;
using System.Text;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.Binding;
using Microsoft.AspNetCore.Http;

namespace FunctionsCommerce.Api.Tests.Hosting;

public sealed class PipelineTests : IDisposable
{
    private readonly PipelineHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task An_answer_stands_in_the_envelope_with_its_length()
    {
        var reply = await host.Send(
            request => host.Api.PublicAsync(request, default, () => host.Api.Data(new Thing("a", 18.00m), 201, "Made")));

        reply.Status.ShouldBe(201);
        reply.Text.ShouldBe("""{"success":true,"data":{"name":"a","price":18.00},"message":"Made"}""");
        reply.Headers.ContentLength.ShouldBe(reply.Text.Length);
        reply.Headers.ContentType.ToString().ShouldBe("application/json; charset=utf-8");
        reply.Headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("Bearer", 401)]
    [InlineData("Bearer nonsense", 401)]
    [InlineData("Basic am9objpkb2U=", 401)]
    public async Task Who_shows_no_good_token_is_not_let_in(string? authorization, int status)
    {
        var reply = await host.Send(Customers, with: request => request.Headers.Authorization = authorization);

        reply.Status.ShouldBe(status);
        reply.Code.ShouldBe("UNAUTHORIZED");
        reply.Headers.WWWAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Fact]
    public async Task A_token_of_another_API_is_not_let_in()
    {
        var token = await host.Token(7, channel: Channels.RasCurrys);

        (await host.Send(Customers, token: token)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_customer_is_known_and_the_answer_is_not_kept()
    {
        var reply = await host.Send(Customers, token: await host.Token(7));

        reply.Text.ShouldBe("""{"success":true,"data":7}""");
        reply.Headers.CacheControl.ToString().ShouldBe("no-store");
    }

    [Theory]
    [InlineData(Role.Customer, 403)]
    [InlineData(Role.Admin, 200)]
    public async Task Staff_only_is_staff_only(Role role, int status)
    {
        var reply = await host.Send(
            request => host.Api.StaffAsync(request, default, caller => Task.FromResult(host.Api.Data(caller.AccountId))),
            token: await host.Token(7, role));

        reply.Status.ShouldBe(status);
    }

    [Fact]
    public async Task Where_a_token_is_optional_a_bad_one_is_still_bad()
    {
        Task<IResult> Maybe(HttpRequest request) =>
            host.Api.OptionalCustomerAsync(request, default, caller => Task.FromResult(host.Api.Data(caller?.AccountId ?? 0)));

        (await host.Send(Maybe)).Text.ShouldBe("""{"success":true,"data":0}""");
        (await host.Send(Maybe, token: await host.Token(7))).Text.ShouldBe("""{"success":true,"data":7}""");
        (await host.Send(Maybe, token: "nonsense")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_bug_is_told_to_nobody_but_the_log()
    {
        var reply = await host.Send(request => Failing(request, new InvalidOperationException("secret")));

        reply.Status.ShouldBe(500);
        reply.Code.ShouldBe("SERVER_ERROR");
        reply.Text.ShouldNotContain("secret");
    }

    [Fact]
    public async Task An_outage_says_when_to_come_back()
    {
        var reply = await host.Send(
            request => Failing(request, new StoreUnavailableException("x") { RetryAfter = TimeSpan.FromSeconds(7.2) }));

        reply.Status.ShouldBe(503);
        reply.Code.ShouldBe("SERVICE_UNAVAILABLE");
        reply.Headers.RetryAfter.ToString().ShouldBe("8");
    }

    [Theory]
    [InlineData("text/plain", "{}", 415)]
    [InlineData(null, "{}", 415)]
    [InlineData("application/x-www-form-urlencoded", "a=b", 415)]
    [InlineData("application/json; charset=utf-16", "{}", 415)]
    [InlineData("application/json; charset=\"UTF-8\"", """{"name":"a"}""", 200)]
    [InlineData("application/vnd.api+json", """{"name":"a"}""", 200)]
    [InlineData("application/json", "\uFEFF{\"name\":\"a\"}", 200)]
    [InlineData(null, "", 400)]
    public async Task A_body_is_JSON(string? contentType, string body, int status)
    {
        var reply = await host.Send(Named, "POST", body, with: request => request.ContentType = contentType);

        reply.Status.ShouldBe(status);
    }

    [Fact]
    public async Task Broken_UTF8_is_refused()
    {
        byte[] broken = [.. """{"name":"a"""u8, 0xC3, 0x28, .. "\"}"u8];

        var reply = await host.Send(Named, "POST", "", with: request => request.Body = new MemoryStream(broken));

        reply.Status.ShouldBe(400);
        reply.Json.GetProperty("error").GetProperty("details").GetProperty("field").GetString().ShouldBe("body");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_1_MB_is_refused(bool announced)
    {
        var body = $$"""{"name":"{{new string('x', 1024 * 1024)}}"}""";

        var reply = await host.Send(Named, "POST", body, with: request => request.ContentLength = announced ? body.Length : null);

        reply.Status.ShouldBe(413);
        reply.Code.ShouldBe("PAYLOAD_TOO_LARGE");
    }

    [Fact]
    public async Task A_fault_names_field_and_value()
    {
        var reply = await host.Send(Named, "POST", """{"name":5}""");

        reply.Text.ShouldBe(
            """{"success":false,"error":{"code":"VALIDATION_ERROR","message":"name must be text","details":{"field":"name","value":5}}}""");
    }

    [Fact]
    public async Task A_list_is_asked_for_in_the_query_string()
    {
        Task<IResult> List(HttpRequest request) =>
            host.Api.PublicAsync<ListQuery>(request, default, query => Task.FromResult(host.Api.Data(query)));

        (await host.Send(
            List,
            with: request => request.QueryString = new(
                "?page=2&sort=price_asc&minPrice=9.5&search=&unknown=1&until=2025-11-23&only=a,b&only=c"))).Text
            .ShouldBe(
                """{"success":true,"data":{"sort":"price_asc","minPrice":9.5,"until":"2025-11-23T23:59:59Z","only":["a","b","c"],"page":2,"limit":20}}""");
        (await host.Send(List, with: request => request.QueryString = new("?page=0"))).Text.ShouldContain("page must be at least 1");
        (await host.Send(List, with: request => request.QueryString = new("?page=two"))).Text.ShouldContain("page must be a whole number");
        (await host.Send(List, with: request => request.QueryString = new("?sort=best"))).Text.ShouldContain(
            "sort must be one of price_asc, newest");
        (await host.Send(List, with: request => request.QueryString = new("?page=1&page=2"))).Text.ShouldContain(
            "page appears more than once");
        (await host.Send(List, with: request => request.QueryString = new("?search=%00"))).Text.ShouldContain(
            "search contains control characters");
        (await host.Send(List, with: request => request.QueryString = new("?limit=99999999999"))).Status.ShouldBe(200);
        PageRequest.Of(1, 1000).Limit.ShouldBe(100);
        PageRequest.Of(int.MaxValue, 100).Offset.ShouldBe(int.MaxValue);
    }

    [Fact]
    public async Task Whoever_has_a_cached_answer_gets_304()
    {
        var cached = new CachedJsonResult(Encoding.UTF8.GetBytes("{}"), maxAge: 60);
        Task<IResult> Cached(HttpRequest request) => host.Api.PublicAsync(request, default, () => cached);

        var first = await host.Send(Cached);
        var again = await host.Send(Cached, with: request => request.Headers.IfNoneMatch = first.Headers.ETag);

        first.Status.ShouldBe(200);
        first.Text.ShouldBe("{}");
        first.Headers.CacheControl.ToString().ShouldBe("public, max-age=60");
        again.Status.ShouldBe(304);
        again.Text.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_kept_answer_costs_next_to_nothing()
    {
        using var unlimited = new PipelineHost(("RateLimits:Enabled", "false"));
        var cached = new CachedJsonResult(new byte[8000]);
        var api = unlimited.Api;
        var request = new DefaultHttpContext().Request;
        await api.PublicAsync(request, default, () => cached);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < 1000; call++)
        {
            api.PublicAsync(request, default, () => cached).IsCompletedSuccessfully.ShouldBeTrue();
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / 1000).ShouldBeLessThan(700);
    }

    [Fact]
    public async Task The_hundred_and_first_call_in_a_minute_is_refused()
    {
        for (var call = 0; call < 100; call++)
        {
            (await host.Send(From("10.0.0.1"))).Status.ShouldBe(200);
        }

        var refused = await host.Send(From("10.0.0.1"));
        var somebodyElse = await host.Send(From("10.0.0.2"));
        host.Time.Advance(TimeSpan.FromSeconds(60));
        var later = await host.Send(From("10.0.0.1"));

        refused.Status.ShouldBe(429);
        refused.Code.ShouldBe("RATE_LIMIT_EXCEEDED");
        refused.Headers.RetryAfter.ToString().ShouldBe("60");
        somebodyElse.Status.ShouldBe(200);
        later.Status.ShouldBe(200);

        Func<HttpRequest, Task<IResult>> From(string address) => request =>
        {
            // Not behind a proxy, so nobody can pretend to be another.
            request.Headers["X-Forwarded-For"] = $"1.2.3.{Random.Shared.Next(256)}";
            request.HttpContext.Connection.RemoteIpAddress = IPAddress.Parse(address);
            return host.Api.PublicAsync(request, default, () => host.Api.Data(1));
        };
    }

    [Fact]
    public async Task Behind_Front_Door_clients_are_told_apart_by_the_address_it_saw()
    {
        using var edge = new PipelineHost(("RateLimits:FrontDoorId", "5d1c0f2e-1111-4222-8333-944444444444"));
        for (var call = 0; call < 100; call++)
        {
            (await edge.Send(Through(edge, "5D1C0F2E-1111-4222-8333-944444444444", "203.0.113.7"))).Status.ShouldBe(200);
        }

        (await edge.Send(Through(edge, "5d1c0f2e-1111-4222-8333-944444444444", "203.0.113.7"))).Status.ShouldBe(429);
        (await edge.Send(Through(edge, "5d1c0f2e-1111-4222-8333-944444444444", "203.0.113.8"))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("another profile")]
    [InlineData(null)]
    public async Task Only_the_configured_Front_Door_names_the_client(string? profile)
    {
        using var edge = new PipelineHost(("RateLimits:FrontDoorId", "5d1c0f2e-1111-4222-8333-944444444444"));
        for (var call = 0; call < 100; call++)
        {
            (await edge.Send(Through(edge, profile, $"203.0.113.{call}"))).Status.ShouldBe(200);
        }

        (await edge.Send(Through(edge, profile, "198.51.100.1"))).Status.ShouldBe(429);
    }

    /// <summary>As the Functions host passes it on: X-Forwarded-For holds what the client wrote, the connection is the host's.</summary>
    private static Func<HttpRequest, Task<IResult>> Through(PipelineHost edge, string? profile, string address) => request =>
    {
        request.Headers["X-Azure-FDID"] = profile;
        request.Headers["X-Azure-SocketIP"] = address;
        request.Headers["X-Azure-ClientIP"] = $"1.2.3.{Random.Shared.Next(256)}";
        request.Headers["X-Forwarded-For"] = $"1.2.3.{Random.Shared.Next(256)}";
        request.HttpContext.Connection.RemoteIpAddress = IPAddress.Loopback;
        return edge.Api.PublicAsync(request, default, () => edge.Api.Data(1));
    };

    [Fact]
    public async Task A_guest_is_known_again()
    {
        Task<IResult> Visit(HttpRequest request) => host.Api.PublicAsync(request, default, () => host.Api.Data(GuestId.Ensure(request)));

        var first = await host.Send(Visit);
        var cookie = first.Headers.SetCookie.ToString();
        var again = await host.Send(Visit, with: request => request.Headers.Cookie = cookie.Split(';')[0]);
        var named = await host.Send(Visit, with: request => request.Headers[GuestId.Header] = "my-phone_1");
        var nonsense = await host.Send(Visit, with: request => request.Headers[GuestId.Header] = "../../etc");

        cookie.ShouldContain("httponly");
        again.Text.ShouldBe(first.Text);
        again.Headers.SetCookie.Count.ShouldBe(0);
        named.Text.ShouldContain("my-phone_1");
        nonsense.Text.ShouldNotContain("etc");
    }

    private Task<IResult> Customers(HttpRequest request) =>
        host.Api.CustomerAsync(request, default, caller => Task.FromResult(host.Api.Data(caller.AccountId)));

    private Task<IResult> Failing(HttpRequest request, Exception exception) =>
        host.Api.PublicAsync(request, default, () => Task.FromException<IResult>(exception));

    private Task<IResult> Named(HttpRequest request) =>
        host.Api.PublicAsync<NameBody>(request, default, body => Task.FromResult(host.Api.Message(body.Name)));

    private enum Sort
    {
        PriceAsc,
        Newest,
    }

    private sealed record Thing(string Name, decimal Price);

    private sealed record NameBody(string Name);

    private sealed record ListQuery(
        string? Search,
        Sort? Sort,
        decimal? MinPrice,
        [EndOfDay] DateTimeOffset? Until,
        IReadOnlyList<string>? Only,
        [Minimum(1)] int Page = 1,
        [Minimum(1)] int Limit = 20);
}
