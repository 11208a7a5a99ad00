using System.Net;
using FunctionsCommerce.Azure.Files;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.LocalHost;
using FunctionsCommerce.Storage.Tests.Conformance;
using FunctionsCommerce.Storage.Tests.Embedded;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Storage.Tests.Files;

/// <summary>LocalHost with its uploads in Azurite.</summary>
public sealed class HostFilesTests(AzuriteFixture fixture) : IClassFixture<AzuriteFixture>
{
    [StoreFact]
    public async Task A_host_told_so_keeps_uploads_in_Azurite_and_serves_them()
    {
        using var folder = new TemporaryFolder();
        await using var host = await LocalHostApp.StartAsync(
            new LocalHostOptions
            {
                Urls = "http://127.0.0.1:0",
                DataFolder = folder.Path,
                Empty = true,
                Blobs = (await Azurite.Shared).ConnectionString,
            },
            CancellationToken.None);
        using var http = new HttpClient { BaseAddress = host.Address };

        var url = await host.Services.GetRequiredService<IFileStore>()
            .SaveAsync("avatars/host.png", new byte[] { 1, 2, 3 }, "image/png", CancellationToken.None);

        fixture.Files.ShouldBeOfType<BlobFileStore>();
        (await fixture.Files.OpenAsync("avatars/host.png", CancellationToken.None)).ShouldNotBeNull().Content.Dispose();
        using var answer = await http.GetAsync(url);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe([1, 2, 3]);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        (await http.GetAsync("/files/avatars/none.png")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetAsync("/files/..%2fsecrets.json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
