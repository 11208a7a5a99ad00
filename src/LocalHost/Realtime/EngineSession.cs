using System.Security.Cryptography;
using System.Threading.Channels;

namespace FunctionsCommerce.LocalHost.Realtime;

/// <summary>One client of Engine.IO 4, over whichever transport it uses at the moment. Packets are text: a digit for the kind, then the
/// rest.</summary>
internal sealed class EngineSession : IDisposable
{
    public static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(25);
    public static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(20);

    /// <summary>Between the packets of one polling body.</summary>
    public const char Separator = '\x1e';

    /// <summary>Packets that wait for a client at most; one that does not fetch them is gone.</summary>
    private const int Capacity = 1000;

    private readonly Channel<string> outbox = Channel.CreateBounded<string>(new BoundedChannelOptions(Capacity) { SingleReader = false });
    private readonly CancellationTokenSource closing = new();
    private int polling;
    private long lastPong = Environment.TickCount64;

    public string Sid { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Cancelled when the client is gone or must go.</summary>
    public CancellationToken Closed => closing.Token;

    /// <summary>The client has left polling for its WebSocket.</summary>
    public bool Upgraded { get; private set; }

    public void Upgrade() => Upgraded = true;

    /// <summary>False when the client does not keep up.</summary>
    public bool Send(string packet) => outbox.Writer.TryWrite(packet);

    /// <summary>Waits for packets and takes all there are.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync(CancellationToken ct)
    {
        await outbox.Reader.WaitToReadAsync(ct);
        var packets = new List<string>();
        while (outbox.Reader.TryRead(out var packet))
        {
            packets.Add(packet);
        }

        return packets;
    }

    /// <summary>One poll at a time: false for a second one.</summary>
    public bool BeginPoll() => Interlocked.Exchange(ref polling, 1) == 0;

    public void EndPoll() => Interlocked.Exchange(ref polling, 0);

    public void Pong() => Interlocked.Exchange(ref lastPong, Environment.TickCount64);

    /// <summary>Pings until the client no longer answers. In the machine's time, not the store's: the client lives in the former.</summary>
    /// <param name="isWelcome">False: no login is connected over it.</param>
    public async Task KeepAliveAsync(Func<bool> isWelcome)
    {
        using var timer = new PeriodicTimer(PingInterval, TimeProvider.System);
        try
        {
            while (await timer.WaitForNextTickAsync(Closed))
            {
                var silent = Environment.TickCount64 - Interlocked.Read(ref lastPong);
                if (silent > (PingInterval + PingTimeout).TotalMilliseconds || !isWelcome() || !Send("2"))
                {
                    break;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Closed by the client, or with the host.
        }
        finally
        {
            Close();
        }
    }

    public void Close()
    {
        outbox.Writer.TryComplete();
        closing.Cancel();
    }

    public void Dispose() => closing.Dispose();
}
