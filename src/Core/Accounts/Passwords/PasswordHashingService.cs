using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Accounts.Passwords;

/// <summary>Where the hashing of passwords waits. At most half of the processors do it (two at least), of which one network never has all;
/// networks take turns, and so do the addresses of one. A network is an IPv4 address or the /48 of an IPv6 address, its addresses are the
/// /64s. So a storm of logins from one customer's addresses neither stops the shop nor makes another customer's login wait in
/// line.</summary>
public sealed class PasswordHashingService(DistributedRateLimitSettings settings)
{
    /// <summary>Of one address; more are refused at once.</summary>
    public const int MaxWaitingPerAddress = 32;

    /// <summary>Of the /48 of an IPv6 address.</summary>
    public const int MaxWaitingPerNetwork = 256;

    /// <summary>Of all addresses together.</summary>
    public const int MaxWaiting = 1000;

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);
    private static readonly int Slots = Math.Max(2, Environment.ProcessorCount / 2);

    private readonly Lock gate = new();
    private readonly Dictionary<string, FairWaitQueue> lines = [];
    private readonly LinkedList<FairWaitQueue> turns = new();
    private int running;
    private int waiting;

    /// <summary>Runs work that keeps a processor busy, when its turn has come.</summary>
    /// <returns><see cref="ErrorCode.Unavailable"/> when too many wait, all together or of this address.</returns>
    public async ValueTask<Result<T>> RunAsync<T>(Func<T> work, CancellationToken ct)
    {
        var ticket = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var client = ClientInfo.Current;
        var network = client.WiderNetwork ?? client.Network;
        if (!Enter(network, client.Network, ticket))
        {
            return Errors.Unavailable("Too many logins at once. Please try again.", RetryAfter);
        }

        await using (ct.Register(() => ticket.TrySetCanceled(ct)))
        {
            await ticket.Task;
        }

        try
        {
            // A thread of its own: hashing must not take the pool's threads from the requests beside it.
            return await Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            Leave(network);
        }
    }

    private bool Enter(string network, string address, TaskCompletionSource ticket)
    {
        lock (gate)
        {
            if (!lines.TryGetValue(network, out var line))
            {
                lines.Add(network, line = new FairWaitQueue(network));
            }

            if (waiting >= MaxWaiting || (settings.Enabled && address.Length > 0 && IsFull(line, address)))
            {
                Forget(line);
                return false;
            }

            line.Add(address, ticket);
            waiting++;
            if (line.Waiting == 1)
            {
                turns.AddLast(line);
            }

            Start();
            return true;
        }
    }

    private static bool IsFull(FairWaitQueue line, string address) =>
        line.WaitingOf(address) >= MaxWaitingPerAddress || line.Waiting >= MaxWaitingPerNetwork;

    private void Leave(string network)
    {
        lock (gate)
        {
            running--;
            var line = lines[network];
            line.Running--;
            Start();
            Forget(line);
        }
    }

    /// <summary>Lets the next of each line begin, as long as there are free slots.</summary>
    private void Start()
    {
        for (var node = turns.First; node is not null && running < Slots;)
        {
            var (line, next) = (node.Value, node.Next);
            if (line.Running < Math.Max(1, Slots - 1))
            {
                turns.Remove(node);
                var before = line.Waiting;
                if (line.StartNext())
                {
                    running++;
                }

                waiting -= before - line.Waiting;
                if (line.Waiting > 0)
                {
                    turns.AddLast(line);
                    next ??= turns.First;
                }

                Forget(line);
            }

            node = next;
        }
    }

    private void Forget(FairWaitQueue line)
    {
        if (line is { Running: 0, Waiting: 0 })
        {
            lines.Remove(line.Network);
        }
    }
}
