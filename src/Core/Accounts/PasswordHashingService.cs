using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>Where the hashing of passwords waits. At most half of the processors do it (two at least), of which one address never has all;
/// addresses take turns. So a storm of logins from one address neither stops the shop nor makes another customer's login wait in line.</summary>
public sealed class PasswordHashingService(AttemptSettings settings)
{
    /// <summary>Of one address; more are refused at once.</summary>
    public const int MaxWaitingPerAddress = 32;

    /// <summary>Of all addresses together.</summary>
    public const int MaxWaiting = 1000;

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);
    private static readonly int Slots = Math.Max(2, Environment.ProcessorCount / 2);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Line> lines = [];
    private readonly LinkedList<Line> turns = new();
    private int running;
    private int waiting;

    /// <summary>Runs work that keeps a processor busy, when its turn has come.</summary>
    /// <returns><see cref="ErrorCode.Unavailable"/> when too many wait, all together or of this address.</returns>
    public async ValueTask<Result<T>> RunAsync<T>(Func<T> work, CancellationToken ct)
    {
        var ticket = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var address = ClientInfo.Current.Network;
        if (!Enter(address, ticket))
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
            Leave(address);
        }
    }

    private bool Enter(string address, TaskCompletionSource ticket)
    {
        lock (gate)
        {
            if (!lines.TryGetValue(address, out var line))
            {
                lines.Add(address, line = new Line(address));
            }

            var mostOfOne = settings.Enabled && address.Length > 0 ? MaxWaitingPerAddress : MaxWaiting;
            if (waiting >= MaxWaiting || line.Waiting.Count >= mostOfOne)
            {
                Forget(line);
                return false;
            }

            line.Waiting.Enqueue(ticket);
            waiting++;
            if (line.Waiting.Count == 1)
            {
                turns.AddLast(line);
            }

            Start();
            return true;
        }
    }

    private void Leave(string address)
    {
        lock (gate)
        {
            running--;
            var line = lines[address];
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
                if (line.Take(ref waiting))
                {
                    running++;
                }

                if (line.Waiting.Count > 0)
                {
                    turns.AddLast(line);
                    next ??= turns.First;
                }

                Forget(line);
            }

            node = next;
        }
    }

    private void Forget(Line line)
    {
        if (line is { Running: 0, Waiting.Count: 0 })
        {
            lines.Remove(line.Address);
        }
    }

    private sealed class Line(string address)
    {
        public string Address => address;

        public Queue<TaskCompletionSource> Waiting { get; } = new();

        public int Running { get; set; }

        /// <summary>False when those who waited have left.</summary>
        public bool Take(ref int waiting)
        {
            while (Waiting.TryDequeue(out var ticket))
            {
                waiting--;
                if (ticket.TrySetResult())
                {
                    Running++;
                    return true;
                }
            }

            return false;
        }
    }
}
