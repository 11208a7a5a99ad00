using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>A disk that is really full: a file system of a few megabytes in memory. Needs root and Linux; skipped elsewhere.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Products = "/pure-essence/v1/products?limit=1";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        Run("umount", folder.Path);
        folder.Dispose();
    }

    [RootFact]
    public async Task A_full_disk_is_503_in_words_and_when_there_is_room_again_the_store_goes_on()
    {
        Mount("size=24m");
        using var store = StoreProcess.Serve(folder.Path);
        using var client = new HttpClient { BaseAddress = await store.ReadyAsync() };
        (await RegisterAsync(client)).ShouldBe(HttpStatusCode.Created);
        var acknowledged = 1;
        File.WriteAllBytes(folder.File("ballast"), []);
        FillDisk();

        await UntilAsync(async () =>
        {
            var status = await RegisterAsync(client);
            acknowledged += status == HttpStatusCode.Created ? 1 : 0;
            return status == HttpStatusCode.ServiceUnavailable;
        });

        (await client.GetAsync(Products)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ready = await client.GetAsync("/health/ready");
        await UntilAsync(async () => (await client.GetAsync("/health/ready")).StatusCode == HttpStatusCode.ServiceUnavailable);
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        store.Errors.ShouldContain("takes no more");
        store.Errors.ShouldContain("503");

        File.Delete(folder.File("ballast"));

        await UntilAsync(async () => await RegisterAsync(client) == HttpStatusCode.Created);
        await UntilAsync(async () => (await client.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK);
        store.Errors.ShouldContain("takes writes again");
        store.Terminate();
        (await store.ExitAsync()).ShouldBe(0, store.Errors);
        acknowledged.ShouldBeGreaterThan(0);
    }

    [RootFact]
    public async Task A_folder_that_is_only_for_reading_is_a_clear_line()
    {
        Mount("size=8m,ro");
        using var store = StoreProcess.Serve(folder.Path);

        (await store.ExitAsync()).ShouldBe(1);

        store.Errors.ShouldContain($"The data folder {folder.Path} cannot be used");
        store.Errors.ShouldContain("Read-only");
        store.Errors.Split('\n').Length.ShouldBe(1, store.Errors);
    }

    [RootFact]
    public async Task A_disk_that_is_full_at_the_start_is_a_clear_line()
    {
        Mount("size=64k");
        using var store = StoreProcess.Serve(folder.Path);

        (await store.ExitAsync()).ShouldBe(1);

        store.Errors.ShouldContain(folder.Path);
        store.Errors.ShouldNotContain("   at ");
    }

    private static async Task<HttpStatusCode> RegisterAsync(HttpClient client)
    {
        try
        {
            var body = new
            {
                name = "Mary Banda",
                email = $"{Guid.NewGuid():n}@example.com",
                password = "securePassword123",
                phone = "0977883578",
            };
            using var response = await client.PostAsJsonAsync("/pure-essence/v1/auth/register", body);
            if (response.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                response.Headers.RetryAfter.ShouldNotBeNull();
                (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("success").GetBoolean().ShouldBeFalse();
            }

            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            // The moment in which the host starts anew.
            return 0;
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await isSo())
        {
            Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Patience);
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private void FillDisk()
    {
        using var ballast = File.OpenWrite(folder.File("ballast"));
        try
        {
            while (true)
            {
                ballast.Write(new byte[4096]);
                ballast.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    private void Mount(string options)
    {
        Directory.CreateDirectory(folder.Path);
        Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.Path).ShouldBe(0);
    }

    private static int Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
