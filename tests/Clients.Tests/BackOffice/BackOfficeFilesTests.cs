using System.Net;
using FunctionsCommerce.LocalHost;

namespace FunctionsCommerce.Clients.Tests.BackOffice;

/// <summary>How LocalHost serves the back office's files, over a folder of the test.</summary>
public sealed class BackOfficeFilesTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("back-office").FullName;
    private LocalHostApp? app;

    private string Files => Path.Combine(folder, "files");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(Files, "_framework"));
        await File.WriteAllTextAsync(Path.Combine(Files, "index.html"), "<h1>Page</h1>");
        await File.WriteAllTextAsync(Path.Combine(Files, "site.css"), "p { }");
        await File.WriteAllTextAsync(Path.Combine(Files, "site.css.br"), "smaller");
        await File.WriteAllTextAsync(Path.Combine(Files, ".hidden.js"), "secret");
        await File.WriteAllTextAsync(Path.Combine(Files, "_framework", "App.a1b2c3d4e5.wasm"), "code");
        await File.WriteAllTextAsync(Path.Combine(folder, "secret.js"), "secret");
        app = await LocalHostApp.StartAsync(
            new LocalHostOptions
            {
                Urls = "http://127.0.0.1:0",
                DataFolder = Path.Combine(folder, "data"),
                Empty = true,
                BackOfficeFolder = Files,
            }, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_page_is_served_at_its_addresses_with_a_policy_and_files_by_type()
    {
        using var http = Http();

        (await http.GetAsync(new Uri("/", UriKind.Relative))).Headers.Location!.ToString().ShouldBe("/back-office/");
        foreach (var path in new[] { "/back-office/", "/back-office/orders", "/back-office/orders/ord_1" })
        {
            var page = await http.GetAsync(new Uri(path, UriKind.Relative));
            page.StatusCode.ShouldBe(HttpStatusCode.OK);
            page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
            page.Headers.GetValues("Content-Security-Policy")
                .Single()
                .ShouldStartWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';");
            page.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
            page.Headers.GetValues("X-Frame-Options").Single().ShouldBe("DENY");
            page.Headers.CacheControl!.NoCache.ShouldBeTrue();
        }

        var code = await http.GetAsync(new Uri("/back-office/_framework/App.a1b2c3d4e5.wasm", UriKind.Relative));
        code.Content.Headers.ContentType!.MediaType.ShouldBe("application/wasm");
        code.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        (await http.GetStringAsync(new Uri("/back-office/demo.json", UriKind.Relative))).ShouldBe("[]");
    }

    [Fact]
    public async Task What_the_publisher_compressed_goes_to_who_takes_it()
    {
        using var http = Http();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/back-office/site.css");
        request.Headers.Add("Accept-Encoding", "br");

        var small = await http.SendAsync(request);
        var plain = await http.GetAsync(new Uri("/back-office/site.css", UriKind.Relative));

        (await small.Content.ReadAsStringAsync()).ShouldBe("smaller");
        small.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        small.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        (await plain.Content.ReadAsStringAsync()).ShouldBe("p { }");
        plain.Headers.Vary.ShouldBe(["Accept-Encoding"]);
    }

    [Theory]
    [InlineData("/back-office/../secret.js")]
    [InlineData("/back-office/%2e%2e/secret.js")]
    [InlineData("/back-office/..%2fsecret.js")]
    [InlineData("/back-office/..%5csecret.js")]
    [InlineData("/back-office/%2e%2e%2fsecret.js")]
    [InlineData("/back-office//etc/passwd.js")]
    [InlineData("/back-office/.hidden.js")]
    [InlineData("/back-office/missing.js")]
    public async Task Nothing_outside_of_the_folder_is_served(string path)
    {
        using var http = Http();
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(http.BaseAddress + path[1..], new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));

        var answer = await http.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("secret");
    }

    [Fact]
    public async Task The_APIs_answer_as_before_and_other_verbs_are_refused()
    {
        using var http = Http();

        (await http.GetAsync(new Uri("/catered-by-africa/v1/orders", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await http.GetAsync(new Uri("/orders", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.PostAsync(new Uri("/back-office/site.css", UriKind.Relative), null)).StatusCode.ShouldBe(
            HttpStatusCode.MethodNotAllowed);
    }

    private HttpClient Http() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app!.Address };
}
