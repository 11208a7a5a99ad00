using System.Net.Http.Headers;
using FunctionsCommerce.Generator;
using FunctionsCommerce.LocalHost;

namespace FunctionsCommerce.Clients.Tests;

/// <summary>A small demo store on a free port.</summary>
public sealed class DemoStore : IAsyncLifetime
{
    public const string CustomerEmail = "john@example.com";
    public const string StaffEmail = "owner@cateredbyafrica.com";
    public const string Password = "securePassword123";

    /// <summary>What the build of LocalHost makes.</summary>
    private static readonly string BackOffice = Path.Combine(
        Repository.Root, "src", "LocalHost", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
        new DirectoryInfo(AppContext.BaseDirectory).Name, "back-office");

    private readonly string folder = Directory.CreateTempSubdirectory("clients").FullName;
    private LocalHostApp? app;

    public HttpClient Http { get; private set; } = new();

    public async Task InitializeAsync()
    {
        app = await LocalHostApp.StartAsync(
            new LocalHostOptions
            {
                Urls = "http://127.0.0.1:0",
                BackOfficeFolder = BackOffice,
                DataFolder = folder,
                Settings = new Dictionary<string, string?>
                {
                    ["RateLimits:Enabled"] = "false",
                    ["Demo:Products"] = "20",
                    ["Demo:Customers"] = "5",
                },
            },
            CancellationToken.None);
        Http = new HttpClient { BaseAddress = app.Address };
        Http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
