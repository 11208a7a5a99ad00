using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>A server that answers with whatever bytes a test wants, or with none.</summary>
internal sealed class RawReceiver : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Func<int, string?> answer;
    private readonly Task serving;
    private int requests;

    /// <param name="answer">The whole text of the n-th answer (from 1), after which the connection is closed; null: nothing, ever.</param>
    public RawReceiver(Func<int, string?> answer)
    {
        this.answer = answer;
        listener.Start();
        Url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        serving = Serve();
    }

    public string Url { get; }

    public int Requests => Volatile.Read(ref requests);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Dispose();
        await serving;
        closing.Dispose();
    }

    private async Task Serve()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(Answer(await listener.AcceptTcpClientAsync(closing.Token)));
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Answer(TcpClient client)
    {
        using var _ = client;
        var stream = client.GetStream();
        var buffer = new byte[16 * 1024];
        var request = new StringBuilder();
        while (!request.ToString().Contains("\"signature\":", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, closing.Token);
            if (read == 0)
            {
                return;
            }

            request.Append(Encoding.ASCII.GetString(buffer, 0, read));
        }

        if (answer(Interlocked.Increment(ref requests)) is { } text)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(text), closing.Token);
        }
        else
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, closing.Token);
        }
    }
}
