using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Xunit.Abstractions;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>Random requests to every route of the five API documents. <c>FUZZ_SECONDS</c> says for how long (10), <c>FUZZ_SEED</c> repeats
/// a run.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Workers = 4;
    private const long AllowedGrowth = 96 << 20;

    /// <summary>What the store remembers of the documents that a request made.</summary>
    private const long AllowedPerRequest = 1024;

    private static readonly int Seconds = Setting("FUZZ_SECONDS", 10);

    [Fact]
    public async Task Whatever_comes_no_route_breaks_and_what_is_refused_leaves_nothing()
    {
        var seed = Setting("FUZZ_SEED", Environment.TickCount);
        output.WriteLine($"FUZZ_SEED={seed} FUZZ_SECONDS={Seconds}");
        var kept = new ConcurrentDictionary<string, string>();

        // Some webhooks lead to addresses where nobody ever answers: waiting for them is not what is tested.
        await using var host = await TestHost.Start(options => options with
        {
            AroundStore = store => new MarkedStore(options.AroundStore(store), kept),
            Settings = new Dictionary<string, string?>(options.Settings) { ["Webhooks:Timeout"] = "00:00:00.2" },
        });
        var victim = await Victim.Make(host.Store);
        await Run(host.Store, victim, kept, seed, TimeSpan.FromSeconds(1));
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var (count, faults) = await Run(host.Store, victim, kept, seed, TimeSpan.FromSeconds(Seconds));

        await host.Store.Idle();
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"{count} requests, {grown >> 20} MB more in memory");
        faults.ShouldBeEmpty($"FUZZ_SEED={seed}:\n{string.Join("\n\n", faults.Take(20))}");
        grown.ShouldBeLessThan(AllowedGrowth + (count * AllowedPerRequest));
    }

    private static async Task<(int Count, ConcurrentQueue<string> Faults)> Run(
        StoreHost store, Victim victim, ConcurrentDictionary<string, string> kept, int seed, TimeSpan time)
    {
        var faults = new ConcurrentQueue<string>();
        var clock = Stopwatch.StartNew();
        var count = 0;
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            var random = new Random(seed + worker);
            var (callers, apis) = (new Callers(store), new List<FuzzRequests>());
            foreach (var start in ClassifiedRoute.Bases)
            {
                apis.Add(new FuzzRequests(random, start, (await store.Get(start + "/openapi.json")).Json, victim.Names(start)));
            }

            var (customer, admin) = (await callers.Customer(), await callers.Admin());
            while (clock.Elapsed < time && faults.Count < 50)
            {
                var api = apis[random.Next(apis.Count)];
                var marker = MarkedStore.Marker(Interlocked.Increment(ref count) + (time.Seconds == 1 ? 0 : 1_000_000));
                using var request = api.Next(marker);
                var caller = random.Next(5) switch
                {
                    0 => null,
                    1 => admin,
                    _ => api.Start.StartsWith("/catered", StringComparison.Ordinal)
                    ? admin
                    : customer
                };
                if (caller is not null)
                {
                    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await callers.Token(caller, api.Start));
                }

                var status = await Send(store, request, marker, kept, faults);
                if (caller is not null && status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
                {
                    // Logged out, blocked, deleted: the requests may have done any of it.
                    callers = new Callers(store);
                    (customer, admin) = random.Next(10) == 0 ? (await callers.Customer(), await callers.Admin()) : (customer, admin);
                }
            }
        })));
        return (count, faults);
    }

    private static async Task<HttpStatusCode?> Send(
        StoreHost store, HttpRequestMessage request, string marker, ConcurrentDictionary<string, string> kept,
        ConcurrentQueue<string> faults)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync();
        var what =
            $"{request.Method} {request.RequestUri} {request.Content?.Headers.ContentType} {(body.Length > 1_500 ? body[..1_500] + "…" : body)}";
        try
        {
            using var response = await store.Client.SendAsync(request);
            var answer = await response.Content.ReadAsStringAsync();
            if ((int)response.StatusCode >= 500)
            {
                faults.Enqueue($"{(int)response.StatusCode} {what}\n{answer}");
            }
            else if ((int)response.StatusCode >= 400 && kept.TryGetValue(marker, out var type))
            {
                faults.Enqueue($"{(int)response.StatusCode}, but a {type} was stored: {what}\n{answer}");
            }

            return response.StatusCode;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            faults.Enqueue($"{problem.Message}: {what}");
            return null;
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
