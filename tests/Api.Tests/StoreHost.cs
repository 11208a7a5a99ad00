using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.LocalHost;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests;

/// <summary>An empty store on a free port, in a data folder of its own. Share it by <c>IClassFixture&lt;StoreHost&gt;</c>, or make one in a
/// test.</summary>
public class StoreHost : IAsyncLifetime
{
    public const string AdminEmail = "first.admin@example.com";
    public const string AdminPassword = "firstAdmin123";

    /// <summary>How long background work may take: it never takes that long, but for many tests at once on a busy machine.</summary>
    private const int PatienceSeconds = 90;
    private LocalHostApp? app;
    private CosmosSettings? opened;

    /// <summary>How the host starts; change it before the start or a restart.</summary>
    public LocalHostOptions Options { get; set; } = new()
    {
        Urls = "http://127.0.0.1:0",
        DataFolder = Path.Combine(Path.GetTempPath(), "store-" + Guid.NewGuid().ToString("n")),
        Empty = true,
        Settings = new Dictionary<string, string?>
        {
            ["RateLimits:Enabled"] = "false",
            ["CashOnDelivery:NewOpenOrders"] = "100000",
            ["CashOnDelivery:NewPieces"] = "1000000",
            ["CashOnDelivery:NewAmount"] = "1000000000000000",
            ["CashOnDelivery:OpenOrders"] = "100000",
            ["Admin:Email"] = AdminEmail,
            ["Admin:Password"] = AdminPassword,
        },
        Replace = HashPasswordsFast,
    };

    /// <summary>Hashing is slow on purpose; hundreds of people who register in a test need not wait for it.</summary>
    private static void HashPasswordsFast(IServiceCollection services) =>
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);

    public LocalHostApp App => app ?? throw new InvalidOperationException("The host is not started.");

    /// <summary>Calls the host; redirects are not followed.</summary>
    public HttpClient Client { get; protected set; } = new();

    /// <summary>Fails where an answer's status is not declared.</summary>
    protected HttpMessageHandler Declared(HttpMessageHandler inner) => new DeclaredStatusHandler(App.Services.GetServices<IApi>(), inner);

    /// <summary>What the API itself does not show. Prefer HTTP.</summary>
    public virtual T Service<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        if (Options.Cosmos is null)
        {
            opened = await TestStore.Open();
            Options = Options with { Cosmos = opened };
        }

        app = await LocalHostApp.StartAsync(Options, CancellationToken.None);
        Client = new HttpClient(
            Declared(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }))
        { BaseAddress = app.Address };
    }

    public async Task DisposeAsync()
    {
        await Stop();
        if (opened is not null)
        {
            await TestStore.Close(opened);
        }

        if (Directory.Exists(Options.DataFolder))
        {
            Directory.Delete(Options.DataFolder, recursive: true);
        }
    }

    /// <summary>Stops the host and starts it on the same data.</summary>
    public async Task Restart()
    {
        await Stop();
        await InitializeAsync();
    }

    public async Task Stop()
    {
        Client.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
            app = null;
        }
    }

    /// <summary>One call. <paramref name="body"/> is sent as JSON unless it is HttpContent.</summary>
    public async Task<Answer> Send(
        HttpMethod method, string path, object? body = null, string? token = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body switch { null => null, HttpContent content => content, _ => JsonContent.Create(body, body.GetType()) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request);
        var all = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(response.StatusCode, await response.Content.ReadAsByteArrayAsync(), all);
    }

    public Task<Answer> Get(string path, string? token = null) => Send(HttpMethod.Get, path, null, token);

    public Task<Answer> Post(string path, object? body = null, string? token = null) => Send(HttpMethod.Post, path, body, token);

    public Task<Answer> Put(string path, object? body = null, string? token = null) => Send(HttpMethod.Put, path, body, token);

    public Task<Answer> Patch(string path, object? body = null, string? token = null) => Send(HttpMethod.Patch, path, body, token);

    public Task<Answer> Delete(string path, string? token = null) => Send(HttpMethod.Delete, path, null, token);

    /// <summary>Moves the clock; what became due, and what that caused, is done when this answers.</summary>
    public async Task Advance(TimeSpan by)
    {
        if (opened is not null)
        {
            await TestStore.Advance(opened, by);
        }

        var answer = await Post("/local/clock/advance", new { seconds = by.TotalSeconds });
        answer.Status.ShouldBe(HttpStatusCode.OK);
        if (!answer.Json.GetProperty("idle").GetBoolean())
        {
            await Idle();
        }
    }

    /// <summary>Answers when all that earlier requests caused (events, mails, webhooks) is done.</summary>
    public virtual async Task Idle() =>
        (await Post($"/local/idle?seconds={PatienceSeconds}")).Json.GetProperty("idle")
            .GetBoolean()
            .ShouldBeTrue("the host was still busy");

    /// <summary>The messages to an address or number, newest first, when all that earlier requests caused is done.</summary>
    public virtual async Task<IReadOnlyList<Mail>> Mailbox(string to)
    {
        await Idle();
        var answer = await Get("/local/mailbox?to=" + Uri.EscapeDataString(to));
        return answer.Json.Deserialize<List<Mail>>(JsonSerializerOptions.Web)!;
    }
}

/// <summary>A store with the demo data.</summary>
public sealed class DemoStoreHost : StoreHost
{
    public DemoStoreHost() => Options = Options with { Empty = false };
}

/// <summary>A message in the mailbox of the host.</summary>
public sealed record Mail(string Id, string Channel, string To, string? Subject, string Body, DateTimeOffset SentAt);

/// <summary>What came back.</summary>
public sealed record Answer(HttpStatusCode Status, byte[] Bytes, IReadOnlyDictionary<string, string> Headers)
{
    private JsonElement? json;

    public string Text => System.Text.Encoding.UTF8.GetString(Bytes);

    /// <summary>The body; a test that finds something else sees it in the failure.</summary>
    public JsonElement Json
    {
        get
        {
            try
            {
                return json ??= JsonElement.Parse(Bytes);
            }
            catch (JsonException)
            {
                throw new InvalidOperationException($"{(int)Status}, not JSON: {Text}");
            }
        }
    }

    /// <summary>A dotted path into the body: <c>data.items.0.name</c>.</summary>
    public JsonElement At(string path) => path.Split('.').Aggregate(Json, (element, step) =>
        element.ValueKind == JsonValueKind.Array
            ? element[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]
            : element.GetProperty(step));

    /// <summary>Fails with the body unless the status is this one.</summary>
    public Answer Expect(HttpStatusCode status)
    {
        Status.ShouldBe(status, Text);
        return this;
    }
}
