using System.Net.Http.Json;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Topology.Tests.Deployment;

/// <summary>The store as Azure runs it, on this machine: two instances of the HTTP functions and two of the workers', each a process, over
/// one Cosmos DB, one Service Bus, one task hub and one payment gateway. Clocks of instances differ by up to two seconds.</summary>
internal sealed class StoreDeployment : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromMinutes(2) };
    private readonly TcpProxy webhooks;
    private readonly Random random;

    private StoreDeployment(Random random)
    {
        this.random = random;
        webhooks = new TcpProxy(() => HttpAddress()?.Port);
    }

    public StoreServices Services { get; private set; } = null!;

    public IReadOnlyList<StoreInstance> Instances { get; private set; } = [];

    public StoreHost Observer => Services.Observer;

    public IEnumerable<StoreInstance> Workers => Instances.Where(instance => instance.Role == "workers");

    public static async Task<StoreDeployment> StartAsync(Random random)
    {
        var deployment = new StoreDeployment(random);
        deployment.Services = await StoreServices.StartAsync(deployment.webhooks.Port);
        deployment.Instances =
        [
            .. from role in (string[])["http", "workers"]
               from number in (int[])[1, 2]
               select new StoreInstance(deployment.Services, role, number, TimeSpan.FromMilliseconds(random.Next(-2000, 2000))),
        ];
        try
        {
            await Task.WhenAll(deployment.Instances.Select(instance => instance.StartAsync()));
            return deployment;
        }
        catch
        {
            await deployment.DisposeAsync();
            throw;
        }
    }

    /// <summary>One of the HTTP instances that run; null: none does.</summary>
    public Uri? HttpAddress()
    {
        var running = Instances.Where(instance => instance.Role == "http").Select(instance => instance.Address).OfType<Uri>().ToArray();
        lock (random)
        {
            return running.Length == 0 ? null : running[random.Next(running.Length)];
        }
    }

    /// <summary>Time passes everywhere, as it does for what runs by itself.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        await Services.AdvanceAsync(by);
        await Task.WhenAll(Instances.Select(instance => http.PostAsJsonAsync(
            new Uri(instance.Address!, "/local/clock/advance"), new { seconds = by.TotalSeconds })));
    }

    /// <summary>Answers when no event is on its way any more; what still was after the patience, else null.</summary>
    public async Task<string?> SettleAsync(TimeSpan patience)
    {
        var started = TimeProvider.System.GetTimestamp();
        var quiet = 0;
        string? left = null;
        while (TimeProvider.System.GetElapsedTime(started) < patience)
        {
            left = await LeftAsync();
            quiet = left is null ? quiet + 1 : 0;
            if (quiet == 3)
            {
                return null;
            }

            await Task.Delay(Pause);
        }

        return left ?? "It became quiet at the last moment";
    }

    public async Task<IReadOnlyList<Mail>> MailsAsync(string to)
    {
        var all = new List<Mail>();
        foreach (var instance in Workers)
        {
            var path = "/local/mailbox?to=" + Uri.EscapeDataString(to);
            all.AddRange((await http.GetFromJsonAsync<List<Mail>>(new Uri(instance.Address!, path)))!);
        }

        return [.. all.DistinctBy(mail => mail.Id)];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in Instances)
        {
            instance.Dispose();
        }

        await Services.DisposeAsync();
        webhooks.Dispose();
        http.Dispose();
    }

    private async Task<string?> LeftAsync()
    {
        foreach (var container in Containers.WithOutbox)
        {
            var query = new Query<OutboxEvent, OutboxEvent>(events => events) { Container = container };
            if (await Observer.Service<IDocumentStore>().CountAsync(query, CancellationToken.None) is > 0 and var count)
            {
                return $"{count} events in the outbox of {container}";
            }
        }

        var bus = await Services.Bus.StateAsync();
        var busy = bus.Subscriptions.Where(each => each.Value.Waiting + each.Value.Locked > 0).ToArray();
        return busy.Length == 0 ? null
            : string.Join(", ", busy.Select(each => $"{each.Key} has {each.Value.Waiting} waiting, {each.Value.Locked} locked"));
    }
}
