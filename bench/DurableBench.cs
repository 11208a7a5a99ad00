using System.Diagnostics;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost;
using FunctionsCommerce.LocalHost.Durable;

namespace FunctionsCommerce.Bench;

/// <summary>What takes time: activities, a short orchestration from start to end, a campaign to many people. All of it durable, in the
/// embedded host.</summary>
internal static class DurableBench
{
    private const int Instances = 200;
    private const int Steps = 25;
    private const int FanOut = 5_000;
    private const int Short = 500;
    private const int Recipients = 10_000;

    public static async Task Measure()
    {
        var folder = Directory.CreateTempSubdirectory("bench").FullName;
        try
        {
            var options = new LocalHostOptions
            {
                Urls = "http://127.0.0.1:0",
                DataFolder = folder,
                Empty = true,
                MoreFunctions = [typeof(DurableWork)],
            };
            await using var host = await LocalHostApp.StartAsync(options, CancellationToken.None);
            await Activities(host.Services.GetRequiredService<DurableEngine>());
            await Campaign(host.Services);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Activities(DurableEngine engine)
    {
        await Sequences(engine, Instances / 4);
        var watch = Watch.Start();
        await Sequences(engine, Instances);
        watch.Print($"activities, {Instances} instances of {Steps} in sequence", Instances * Steps);

        watch = Watch.Start();
        await Run(engine, "Bench_FanOut", FanOut);
        watch.Print($"activities, one fan-out of {FanOut:#,##0}", FanOut);

        var times = new List<double>();
        for (var i = 0; i < Short; i++)
        {
            var since = Stopwatch.GetTimestamp();
            await Run(engine, "Bench_Sequence", 3);
            times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(
            $"{"three steps from start to end",-52}{"p50",8}{times[Short / 2],8:0.00} ms{"p99",8}{times[Short * 99 / 100],8:0.00} ms");
    }

    private static Task Sequences(DurableEngine engine, int instances) =>
        Task.WhenAll(Enumerable.Range(0, instances).Select(_ => Run(engine, "Bench_Sequence", Steps)));

    private static async Task Run(DurableEngine engine, string name, int input) => await engine.Client.WaitForInstanceCompletionAsync(
        await engine.Client.ScheduleNewOrchestrationInstanceAsync(name, input, null, CancellationToken.None), CancellationToken.None);

    /// <summary>From the request to send it until the last one is done, the freezing of the audience included.</summary>
    private static async Task Campaign(IServiceProvider services)
    {
        var (store, campaigns, ids) = (
            services.GetRequiredService<IDocumentStore>(), services.GetRequiredService<CampaignService>(),
            services.GetRequiredService<IdGenerator>());
        var first = ids.Next();
        await Parallel.ForAsync(
            0, Recipients, new ParallelOptions { MaxDegreeOfParallelism = 64 },
            async (i, ct) => await store.CreateAsync(Customer(first + i), ct));
        var draft = new CampaignDraft
        {
            Channel = MessageChannel.Email,
            Name = "Bench",
            Subject = "Hi {{first_name}}",
            Body = "<p>Hi {{customer_name}}</p>",
            Recipients = RecipientType.All,
        };
        var id = (await campaigns.CreateAsync(
            new CurrentUser(first, Role.Admin, Channels.CateredByAfrica, 0), draft, ids.Next(), CancellationToken.None)).Value.CampaignId;

        var watch = Watch.Start();
        var campaign = (await campaigns.SendAsync(id, MessageChannel.Email, CancellationToken.None)).Value;
        while (campaign.Status == CampaignStatus.Sending)
        {
            await Task.Delay(20);
            campaign = (await campaigns.ReadAsync(id, CancellationToken.None))!;
        }

        watch.Print("campaign, recipients", campaign.Counts.Sent);
    }

    private static Account Customer(long id) => new()
    {
        AccountId = id,
        Name = "John Doe",
        Email = $"bench{id}@example.com",
        NormalizedEmail = $"bench{id}@example.com",
        Role = Role.Customer,
        MarketingConsent = true,
        Channel = Channels.PureEssence,
        CreatedAt = DateTimeOffset.UtcNow,
        UpdatedAt = DateTimeOffset.UtcNow,
    };

    /// <summary>Time on the clock, which other work on the machine draws out, and time of the processor, which it does not.</summary>
    private sealed record Watch(long Since, TimeSpan Used)
    {
        public static Watch Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

        public void Print(string name, int count) => Console.WriteLine(
            $"{name,-52}{count / Stopwatch.GetElapsedTime(Since).TotalSeconds,10:#,##0} a second{(Environment.CpuUsage.TotalTime - Used).TotalMicroseconds / count,10:#,##0} µs of processor each");
    }
}
