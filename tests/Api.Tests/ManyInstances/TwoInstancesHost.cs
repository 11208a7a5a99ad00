using System.Net.Http.Json;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost;
using FunctionsCommerce.LocalHost.Clock;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.ManyInstances;

/// <summary>Two instances that share the documents, the clock and the gateway, and nothing else: caches, limits of a process and background
/// work are each one's own. Requests and <see cref="Service{T}"/> go to one and the other by turns, so any test of one instance runs over
/// two.</summary>
public class TwoInstancesHost : StoreHost, IAsyncLifetime
{
    private LocalHostApp? other;
    private HttpClient otherClient = new();
    private int calls;

    public new async Task InitializeAsync()
    {
        Options = Options with
        {
            Settings = new Dictionary<string, string?>(Options.Settings)
            {
                ["Auth:SigningKey"] = "a-signing-key-of-two-instances-of-32-bytes",
            },
        };
        await base.InitializeAsync();
        var configuration = base.Service<IConfiguration>();
        var settings = new Dictionary<string, string?>(Options.Settings)
        {
            ["Razorpay:BaseUrl"] = new Uri(App.Address, new Uri(configuration["Razorpay:BaseUrl"]!).AbsolutePath).ToString(),
        };
        foreach (var secret in (string[])["Razorpay:KeyId", "Razorpay:KeySecret", "Razorpay:WebhookSecret"])
        {
            settings[secret] = configuration[secret];
        }

        other = await LocalHostApp.StartAsync(
            Options with
            {
                DataFolder = Options.DataFolder + "-other",
                Settings = settings,
                Replace = services =>
                {
                    Options.Replace(services);
                    services.AddSingleton<LocalClock>(App.Clock).AddSingleton<TimeProvider>(App.Clock);
                    ShareStore(services, Options.Cosmos is null ? base.Service<IDocumentStore>() : null);
                },
            },
            CancellationToken.None);
        otherClient = new HttpClient { BaseAddress = other.Address };
        Client.Dispose();
        Client = new HttpClient(new RoundRobinHandler([App.Address, other.Address], () => Only)) { BaseAddress = App.Address };
    }

    public new async Task DisposeAsync()
    {
        otherClient.Dispose();
        await other!.DisposeAsync();
        await base.DisposeAsync();
        Directory.Delete(Options.DataFolder + "-other", recursive: true);
    }

    /// <summary>The instance that gets all requests; null: one and the other by turns.</summary>
    public int? Only { get; set; }

    /// <summary>Of one instance and the other by turns.</summary>
    public override T Service<T>() =>
        Interlocked.Increment(ref calls) % 2 == 0 ? base.Service<T>() : other!.Services.GetRequiredService<T>();

    /// <summary>Of one instance.</summary>
    public T ServiceOf<T>(int instance)
        where T : notnull => instance == 0 ? base.Service<T>() : other!.Services.GetRequiredService<T>();

    /// <summary>Answers when both show a new product: each follows the catalogue for itself.</summary>
    public async Task Follow(CatalogEntry product)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        for (var instance = 0; instance < 2; instance++)
        {
            while (ServiceOf<CatalogIndex>(instance).Find(product.Id) is null)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), patience.Token);
            }
        }
    }

    /// <param name="shared">The first instance's store; null where both speak to the same account.</param>
    protected virtual void ShareStore(IServiceCollection services, IDocumentStore? shared)
    {
        if (shared is not null)
        {
            services.AddSingleton(shared);
        }
    }

    /// <summary>When both have nothing left to do: what one does may give the other something to do.</summary>
    public override async Task Idle()
    {
        for (var round = 0; round < 2; round++)
        {
            await base.Idle();
            using var answer = await otherClient.PostAsync("/local/idle?seconds=60", null);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("true");
        }
    }

    /// <summary>A mail is sent by either.</summary>
    public override async Task<IReadOnlyList<Mail>> Mailbox(string to)
    {
        await Idle();
        var others = await otherClient.GetFromJsonAsync<List<Mail>>("/local/mailbox?to=" + Uri.EscapeDataString(to));
        return [.. (await base.Mailbox(to)).Concat(others!).DistinctBy(mail => mail.Id).OrderByDescending(mail => mail.SentAt)];
    }

    /// <summary>The developer tools are the first instance's; every other request goes to the next one.</summary>
    private sealed class RoundRobinHandler(
        IReadOnlyList<Uri> instances,
        Func<int?> only) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        private int count = -1;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.PathAndQuery;
            if (!path.StartsWith("/local/", StringComparison.Ordinal))
            {
                request.RequestUri = new Uri(instances[only() ?? (int)((uint)Interlocked.Increment(ref count) % instances.Count)], path);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}

/// <summary>The same with the limits that guard accounts.</summary>
public sealed class TwoLimitedInstancesHost : TwoInstancesHost
{
    public TwoLimitedInstancesHost() => Options = Options with
    {
        Settings = new Dictionary<string, string?>(Options.Settings)
        {
            ["RateLimits:Enabled"] = "true",
            ["RateLimits:ForwardedHops"] = "1",
        },
    };
}
