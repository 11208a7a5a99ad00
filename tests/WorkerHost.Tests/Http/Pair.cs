using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using FunctionsCommerce.Api.Tests;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.Storage.Tests.Files;
using FunctionsCommerce.Tests.Cosmos;
using FunctionsCommerce.Tests.ServiceBus;
using FunctionsCommerce.WorkerHost.Tests.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>The published HTTP app behind its host, and LocalHost with the same functions, each over its own copy of one seeded
/// store.</summary>
public sealed class Pair : IAsyncLifetime
{
    private const string Products = "/pure-essence/v1/products";
    private static readonly TimeSpan IndexTimeout = TimeSpan.FromMinutes(1);

    private readonly StoreHost local = new();
    private readonly HttpClient worker = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private ServiceBusEndpoint? bus;
    private FunctionApp? app;
    private HttpFront? front;

    internal Seed Seed { get; private set; } = null!;

    internal FunctionApp App => app!;

    /// <summary>The bus of the published app; LocalHost has queues of its own.</summary>
    internal ServiceBusEndpoint Bus => bus!;

    /// <summary>The published app's settings.</summary>
    internal IReadOnlyDictionary<string, string> AppSettings { get; private set; } = new Dictionary<string, string>();

    /// <summary>From the start of the process until its first answer.</summary>
    internal TimeSpan FirstAnswer { get; private set; }

    public async Task InitializeAsync()
    {
        if (WorkerFactAttribute.Problem is not null)
        {
            return;
        }

        var blobs = (await Azurite.Shared).ConnectionString;
        local.Options = local.Options with { Blobs = blobs, Settings = Tests.AppSettings.Common };
        await local.InitializeAsync();
        Seed = await Seed.Make(local);

        // From here on only requests change data, on both sides.
        var alike = local.Options.Replace;
        local.Options = local.Options with
        {
            Replace = services =>
            {
                alike(services);
                services.AddSingleton(
                    FunctionIndex.Of(FunctionIndex.ClassesIn(typeof(IApi).Assembly).Where(type => type != typeof(UnknownRouteFunctions))));
            },
        };
        await local.Restart();
        await StartApp(blobs);
    }

    public async Task DisposeAsync()
    {
        worker.Dispose();
        if (front is not null)
        {
            await front.DisposeAsync();
        }

        if (app is not null)
        {
            await app.DisposeAsync();
        }

        bus?.Dispose();
        await local.DisposeAsync();
    }

    /// <summary>A call to the published app alone.</summary>
    internal async Task<Reply> SendToWorker(string verb, string path, string token, object? body = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(verb), new Uri(path, UriKind.Relative))
        {
            Content = body is null ? null : JsonContent.Create(body),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Reply.To(worker, request);
    }

    /// <summary>The same request to both.</summary>
    internal async Task<(Reply Local, Reply Worker)> Send(Func<HttpRequestMessage> request)
    {
        var answers = await Task.WhenAll(Reply.To(local.Client, request()), Reply.To(worker, request()));
        return (answers[0], answers[1]);
    }

    /// <summary>What each is sent by itself, where ids differ.</summary>
    internal async Task<(Reply Local, Reply Worker)> Send(HttpRequestMessage toLocal, HttpRequestMessage toWorker)
    {
        var answers = await Task.WhenAll(Reply.To(local.Client, toLocal), Reply.To(worker, toWorker));
        return (answers[0], answers[1]);
    }

    private async Task StartApp(string blobs)
    {
        var cosmos = local.Options.Cosmos!;
        var copy = cosmos.Database + "-worker";
        await (await CosmosEndpoint.Shared).Copy(cosmos.Database, copy);
        var gateway = new Uri(local.App.Address, "/local/razorpay/v1").ToString();
        bus = await ServiceBusEndpoint.StartAsync();
        AppSettings = Tests.AppSettings.Of(cosmos.ConnectionString!, copy, blobs, bus.ConnectionString, gateway);
        app = await FunctionApp.Start("Functions.Http", AppSettings);
        front = await HttpFront.Open(app);
        worker.BaseAddress = front.Address;
        var watch = Stopwatch.StartNew();
        using var first = await worker.GetAsync($"{Products}?limit=1");
        FirstAnswer = app.LoadTime + watch.Elapsed;
        await local.Service<CatalogIndex>().Ready.WaitAsync(IndexTimeout);
        await AwaitIndex();
    }

    /// <summary>The catalogue's index is filled in the background; only it finds a word with a typo.</summary>
    private async Task AwaitIndex()
    {
        var path = $"{Products}?search={Seed.Typo}";
        var expected = (await local.Client.GetStringAsync(path));
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < IndexTimeout;)
        {
            if (await worker.GetStringAsync(path) == expected)
            {
                return;
            }

            await Task.Delay(100);
        }
    }
}
