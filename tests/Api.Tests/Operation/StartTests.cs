using System.Net.Sockets;
using FunctionsCommerce.LocalHost;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>A store that cannot start says why in a line that names the file or the setting.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Wrong_settings_are_named_all_at_once_before_anything_is_touched()
    {
        using var store = StoreProcess.Serve(
            folder.Path, ("Store__TaxBasisPoints", "-5"), ("Store__Currency", "dollars"), ("Store__UnpaidOrderLifetime", "30"),
            ("Store__PublicUrl", "notaurl"),
            ("Store__Nmae", "Shop"), ("Auth__SigninKey", "a-secret-that-nobody-sees"), ("RateLimits__ForwardedHops", "two"),
            ("LocalHost__RemoteTool", "true"),
            ("Marketing__EmailRate", "cheap"), ("Webhooks__Timeout", "15"));

        (await store.ExitAsync()).ShouldBe(1);

        var lines = store.Errors.Split('\n');
        lines.Length.ShouldBe(10, store.Errors);
        lines.ShouldAllBe(line => line.Contains("__") && !line.Contains("   at "));
        store.Errors.ShouldNotContain("a-secret-that-nobody-sees");
        store.Output.ShouldBeEmpty();
        Directory.Exists(folder.Path).ShouldBeFalse();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("https://127.0.0.1:7071")]
    public async Task An_address_that_is_none_is_a_clear_line(string url)
    {
        using var store = StoreProcess.Run(["--urls", url, "--data", folder.Path]);

        (await store.ExitAsync()).ShouldBe(1);

        store.Errors.ShouldStartWith($"Cannot listen on '{url}'");
        store.Errors.Split('\n').Length.ShouldBe(1, store.Errors);
        Directory.Exists(folder.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_clear_line()
    {
        using var other = new TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://{other.LocalEndpoint}";

        using var store = StoreProcess.Run(["--urls", url, "--data", folder.Path]);

        (await store.ExitAsync()).ShouldBe(1);
        store.Errors.ShouldStartWith($"Cannot listen on {url}");
        store.Errors.Split('\n').Length.ShouldBe(1, store.Errors);
    }

    [Theory]
    [InlineData("garbage in the database", "store.db is damaged")]
    [InlineData("a database that was cut off", "store.db is damaged")]
    [InlineData("garbage in the secrets", "secrets.json is damaged")]
    [InlineData("garbage in the clock", "clock is damaged")]
    [InlineData("a newer version", "was made by a newer version (layout 99; this one reads up to 1)")]
    [InlineData("a file in the folder's place", "cannot be used")]
    public async Task A_broken_folder_is_a_clear_line_that_names_the_file(string how, string expected)
    {
        await MakeAsync();
        Break(how);

        var problem = await Should.ThrowAsync<StartException>(() => LocalHostApp.StartAsync(Options(), CancellationToken.None));

        problem.Message.ShouldContain(expected);
        problem.Message.ShouldContain(folder.Path);
        problem.Message.ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_broken_folder_ends_the_program_without_a_stack()
    {
        await MakeAsync();
        Break("garbage in the database");

        using var store = StoreProcess.Serve(folder.Path);

        (await store.ExitAsync()).ShouldBe(1);
        store.Errors.ShouldContain("store.db is damaged");
        store.Errors.Split('\n').Length.ShouldBe(1, store.Errors);
    }

    [Fact]
    public async Task A_folder_of_before_there_were_versions_is_taken_over()
    {
        await MakeAsync();
        SetVersion(0);

        await (await LocalHostApp.StartAsync(Options(), CancellationToken.None)).DisposeAsync();

        using var database = LocalDatabase.Open(folder.Path);
        database.Read(transaction => transaction.First("PRAGMA user_version", row => row.Number(0))).ShouldBe(1);
    }

    [Fact]
    public async Task The_currency_of_a_store_with_products_does_not_change_silently()
    {
        var demo = Options() with
        {
            Empty = false,
            Settings = new Dictionary<string, string?> { ["Demo:Products"] = "20", ["Demo:Customers"] = "5" },
        };
        await (await LocalHostApp.StartAsync(demo, CancellationToken.None)).DisposeAsync();
        var other = demo with { Settings = new Dictionary<string, string?>(demo.Settings) { ["Store:Currency"] = "USD" } };

        var problem = await Should.ThrowAsync<StartException>(() => LocalHostApp.StartAsync(other, CancellationToken.None));

        problem.Message.ShouldContain("The amounts of this store are in INR, but Store__Currency is USD");
        await (await LocalHostApp.StartAsync(demo, CancellationToken.None)).DisposeAsync();
    }

    [Fact]
    public async Task An_empty_store_says_how_to_get_its_first_administrator()
    {
        using var store = StoreProcess.Serve(folder.Path);
        await store.ReadyAsync();
        store.Terminate();

        (await store.ExitAsync()).ShouldBe(0, store.Errors);
        store.Output.ShouldContain("There is no administrator yet");
        store.Output.ShouldContain("Admin__Email and Admin__Password");
    }

    [Fact]
    public async Task Settings_in_a_file_are_checked_too()
    {
        var options = Options() with { Settings = new Dictionary<string, string?> { ["Store:GiftCardDays"] = "many" } };

        (await Should.ThrowAsync<OptionsValidationException>(
            () => LocalHostApp.StartAsync(options, CancellationToken.None))).Message.ShouldContain(
            "Store__GiftCardDays is 'many'");
    }

    private LocalHostOptions Options() => new() { Urls = "http://127.0.0.1:0", DataFolder = folder.Path, Empty = true };

    private async Task MakeAsync() => await (await LocalHostApp.StartAsync(Options(), CancellationToken.None)).DisposeAsync();

    private void Break(string how)
    {
        switch (how)
        {
            case "garbage in the database":
                File.WriteAllText(folder.File("store.db"), new string('x', 100_000));
                break;
            case "a database that was cut off":
                using (var file = File.OpenWrite(folder.File("store.db")))
                {
                    file.SetLength(file.Length / 2);
                }

                break;
            case "garbage in the secrets":
                File.WriteAllText(folder.File("secrets.json"), "{\"Auth:Sign");
                break;
            case "garbage in the clock":
                File.WriteAllText(folder.File("clock"), "noon");
                break;
            case "a newer version":
                SetVersion(99);
                break;
            default:
                Directory.Delete(folder.Path, recursive: true);
                File.WriteAllText(folder.Path, "");
                break;
        }
    }

    private void SetVersion(int version)
    {
        using var database = LocalDatabase.Open(folder.Path);
        database.WriteAsync(transaction => transaction.First($"PRAGMA user_version = {version}", row => row.Number(0)))
            .GetAwaiter()
            .GetResult();
    }
}
