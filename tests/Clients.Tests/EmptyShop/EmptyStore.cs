using System.Net.Http.Headers;
using System.Net.Http.Json;
using FunctionsCommerce.LocalHost;

namespace FunctionsCommerce.Clients.Tests.EmptyShop;

/// <summary>A store that was begun with <c>--empty</c>, on a free port.</summary>
public sealed class EmptyStore : IAsyncLifetime
{
    public const string OwnerEmail = "owner@example.com";
    public const string Password = "securePassword123";
    private readonly string folder = Directory.CreateTempSubdirectory("empty-shop").FullName;
    private LocalHostApp? app;

    public HttpClient Http { get; private set; } = new();

    public async Task InitializeAsync()
    {
        app = await LocalHostApp.StartAsync(
            new LocalHostOptions
            {
                Urls = "http://127.0.0.1:0",
                DataFolder = folder,
                Empty = true,
                Settings = new Dictionary<string, string?>
                {
                    ["RateLimits:Enabled"] = "false",
                    ["Admin:Email"] = OwnerEmail,
                    ["Admin:Password"] = Password,
                },
            },
            CancellationToken.None);
        Http = new HttpClient { BaseAddress = app.Address };
        Http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    /// <summary>Lets time pass, and waits for what is done in the background.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        (await Http.PostAsJsonAsync("/local/clock/advance", new { seconds = by.TotalSeconds })).EnsureSuccessStatusCode();
        (await Http.PostAsync(new Uri("/local/idle", UriKind.Relative), null)).EnsureSuccessStatusCode();
    }

    /// <summary>Pays on the sandbox gateway's page.</summary>
    public async Task PayAsync(string paymentUrl)
    {
        using var form = new FormUrlEncodedContent([new("outcome", "success")]);
        (await Http.PostAsync(new Uri(paymentUrl), form)).EnsureSuccessStatusCode();
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
