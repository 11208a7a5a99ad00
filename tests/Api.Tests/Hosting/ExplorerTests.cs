using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>The pages on which the APIs can be read and tried.</summary>
public sealed partial class ExplorerTests(ExplorerTests.SmallDemo store) : IClassFixture<ExplorerTests.SmallDemo>
{
    private static readonly string[] Pages =
        [
            "/pure-essence/v1/docs", "/rocketry-box/docs", "/rocketry-box/api/v1/customer/docs", "/customer-portal/docs",
            "/ras-currys/api/docs", "/catered-by-africa/v1/docs",
        ];

    [Fact]
    public async Task Each_page_shows_its_API_leads_to_the_others_and_needs_nothing_from_elsewhere()
    {
        foreach (var path in Pages)
        {
            var answer = await store.Get(path);
            var page = Page(answer);

            answer.Headers["Content-Security-Policy"].ShouldStartWith("default-src 'none'; script-src 'self'; ");
            answer.Headers["Content-Security-Policy"].ShouldContain("connect-src 'self';");
            answer.Text.ShouldNotContain("://");
            var document = await store.Get(page.GetProperty("document").GetString()!);
            document.Expect(HttpStatusCode.OK).At("info.title").GetString().ShouldBe(page.GetProperty("title").GetString());
            page.GetProperty("apis").GetArrayLength().ShouldBe(5);
            foreach (var api in page.GetProperty("apis").EnumerateArray())
            {
                Page(await store.Get(api.GetProperty("docs").GetString()!))
                    .GetProperty("title")
                    .GetString()
                    .ShouldBe(api.GetProperty("title").GetString());
            }
        }
    }

    [Fact]
    public async Task Its_scripts_come_from_this_host_compressed_and_are_fetched_once()
    {
        var sources = Source().Matches((await store.Get(Pages[0])).Text).Select(match => match.Groups[1].Value).ToList();
        sources.ShouldBe(["/explorer/scalar.js", "/explorer/explorer.js"]);
        foreach (var source in sources)
        {
            var script = (await store.Get(source)).Expect(HttpStatusCode.OK);

            script.Headers["Content-Type"].ShouldBe("text/javascript; charset=utf-8");
            (await store.Send(
                HttpMethod.Get, source, headers: ("If-None-Match", script.Headers["ETag"]))).Expect(HttpStatusCode.NotModified);
        }

        var plain = await store.Get("/explorer/scalar.js");
        var small = await store.Send(HttpMethod.Get, "/explorer/scalar.js", headers: ("Accept-Encoding", "gzip, br"));
        plain.Text.ShouldContain("createApiReference");
        small.Headers["Content-Encoding"].ShouldBe("gzip");
        small.Bytes.Length.ShouldBeLessThan(2_000_000);
        using var unzipped = new MemoryStream();
        await using (var zip = new GZipStream(new MemoryStream(small.Bytes), CompressionMode.Decompress))
        {
            await zip.CopyToAsync(unzipped);
        }

        unzipped.ToArray().ShouldBe(plain.Bytes);
        (await store.Send(
            HttpMethod.Get, "/explorer/explorer.js", headers: ("Host", "api.pureessenceapothecary.com"))).Expect(HttpStatusCode.OK);
        (await store.Get("/explorer/other.js")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_accounts_that_a_page_offers_can_log_in_there()
    {
        foreach (var path in Pages)
        {
            var page = Page(await store.Get(path));
            var accounts = page.GetProperty("accounts").EnumerateArray().ToList();

            accounts.ShouldNotBeEmpty(path);
            foreach (var account in accounts)
            {
                var answer = await store.Post(
                    page.GetProperty("login").GetString()!,
                    new { email = account.GetProperty("email").GetString(), password = account.GetProperty("password").GetString() });
                answer.Expect(HttpStatusCode.OK);
                Token().IsMatch(answer.Text).ShouldBeTrue(answer.Text);
            }
        }

        (await NamesAtAsync("/pure-essence/v1/docs")).ShouldBe(["John (customer)"]);
        (await NamesAtAsync("/ras-currys/api/docs")).ShouldBe(["John (customer)", "Olivia (owner)"]);
        (await NamesAtAsync("/catered-by-africa/v1/docs")).ShouldBe(["Olivia (owner)"]);

        async Task<IEnumerable<string?>> NamesAtAsync(string path) =>
            Page(await store.Get(path)).GetProperty("accounts").EnumerateArray().Select(account => account.GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_store_of_its_own_offers_no_accounts_and_without_the_setting_there_is_no_page()
    {
        await using var own = await TestHost.Start();
        await using var closed = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Explorer:Enabled"] = "false" },
        });

        Page(await own.Store.Get(Pages[0])).GetProperty("accounts").GetArrayLength().ShouldBe(0);
        foreach (var path in Pages)
        {
            var missing = (await closed.Store.Get(path)).Expect(HttpStatusCode.NotFound);
            missing.Headers["Content-Type"].ShouldStartWith("application/json");
        }

        (await closed.Store.Get("/explorer/scalar.js")).Expect(HttpStatusCode.NotFound);
        (await closed.Store.Get("/pure-essence/v1/openapi.json")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public void Azure_serves_none_unless_it_is_told_to() =>
        new Functions.Http.Hosting.Explorer.ExplorerSettings().Enabled.ShouldBeFalse();

    private static JsonElement Page(Answer answer) =>
        JsonElement.Parse(Data().Match(answer.Expect(HttpStatusCode.OK).Text).Groups[1].Value);

    [GeneratedRegex("""<script id="page" type="application/json">(.*?)</script>""")]
    private static partial Regex Data();

    [GeneratedRegex("""<script src="([^"]+)">""")]
    private static partial Regex Source();

    /// <summary>How explorer.js finds it.</summary>
    [GeneratedRegex("\"(access_?)?token\":\"[^\"]{20,}\"", RegexOptions.IgnoreCase)]
    private static partial Regex Token();

    /// <summary>A demo store of a few products and people.</summary>
    public sealed class SmallDemo : StoreHost
    {
        public SmallDemo() => Options = Options with
        {
            Empty = false,
            Settings = new Dictionary<string, string?>(Options.Settings) { ["Demo:Products"] = "20", ["Demo:Customers"] = "5" },
        };
    }
}
