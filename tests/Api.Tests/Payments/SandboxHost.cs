using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.LocalHost.Razorpay;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Api.Tests.Payments;

/// <summary>A webhook as a store would get it.</summary>
public sealed record ReceivedWebhook(string? EventId, string? Signature, byte[] Body)
{
    public string Name => Json.GetProperty("event").GetString()!;

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public GatewayEvent Event => GatewayEventParser.Parse(Encoding.UTF8.GetString(Body)).Value;
}

/// <summary>The sandbox and the real client of it, with a store that only writes down which webhooks it got.</summary>
public sealed class SandboxHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private int refusals;

    private SandboxHost(WebApplication app, string folder)
    {
        this.app = app;
        Folder = folder;
    }

    public string Folder { get; }

    /// <summary>The folder outlives the host: another one is to open it.</summary>
    public bool KeepFolder { get; set; }

    public Uri Address => new(app.Urls.First());

    public ConcurrentQueue<ReceivedWebhook> Webhooks { get; } = new();

    /// <summary>How many webhooks the store refuses before it takes one.</summary>
    public int Refusals
    {
        get => refusals;
        set => refusals = value;
    }

    public RazorpayClient Gateway => app.Services.GetRequiredService<RazorpayClient>();

    public RazorpaySignatures Signatures => app.Services.GetRequiredService<RazorpaySignatures>();

    public RazorpaySettings Settings => app.Services.GetRequiredService<RazorpaySettings>();

    public AuthenticationHeaderValue Credentials =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Settings.KeyId}:{Settings.KeySecret}")));

    public HttpClient Http { get; } = new();

    public static async Task<SandboxHost> Start(string? folder = null, string timeout = "00:00:08")
    {
        folder ??= Directory.CreateTempSubdirectory("sandbox-").FullName;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration
            .AddInMemoryCollection(SandboxSetup.Defaults)
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Razorpay:KeyId"] = "rzp_test_sandbox",
                ["Razorpay:KeySecret"] = "key-secret",
                ["Razorpay:WebhookSecret"] = "webhook-secret",
                ["Razorpay:Timeout"] = timeout,
                ["Auth:SigningKey"] = new string('k', 64),
            });
        builder.Services.AddCore(builder.Configuration);
        builder.Services.AddSingleton(_ => LocalDatabase.Open(folder));
        builder.Services.AddRazorpaySandbox();
        var app = builder.Build();
        var host = new SandboxHost(app, folder);
        app.MapRazorpaySandbox();
        app.MapPost("/webhooks/razorpay", (RequestDelegate)host.Receive);
        await app.StartAsync();
        host.Http.BaseAddress = host.Address;
        return host;
    }

    /// <summary>Pays at the customer's end.</summary>
    public async Task<JsonElement> Pay(string id, string outcome = "success", object? more = null)
    {
        var body = JsonSerializer.SerializeToNode(more ?? new { })!.AsObject();
        body["orderId"] = id;
        body["outcome"] = outcome;
        using var response = await Http.PostAsJsonAsync("/local/razorpay/pay", body);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task Fault(object fault)
    {
        using var response = await Http.PostAsJsonAsync("/local/razorpay/faults", fault);
        response.EnsureSuccessStatusCode();
    }

    public async Task<JsonElement> Stats() => await Http.GetFromJsonAsync<JsonElement>("/local/razorpay/stats");

    public async Task<long> Calls(string operation) =>
        (await Stats()).GetProperty("calls").TryGetProperty(operation, out var count) ? count.GetInt64() : 0;

    /// <summary>The webhooks that came, once there are that many.</summary>
    public async Task<IReadOnlyList<ReceivedWebhook>> Received(int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (Webhooks.Count < count || (await Stats()).GetProperty("pendingWebhooks").GetInt64() > 0)
        {
            await Task.Delay(20, patience.Token);
        }

        return [.. Webhooks];
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        if (!KeepFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private async Task Receive(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        if (Interlocked.Decrement(ref refusals) >= 0)
        {
            context.Response.StatusCode = 503;
            return;
        }

        Webhooks.Enqueue(new ReceivedWebhook(
            context.Request.Headers["x-razorpay-event-id"], context.Request.Headers["x-razorpay-signature"], body.ToArray()));
    }
}
