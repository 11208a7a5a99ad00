using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace FunctionsCommerce.Bench;

/// <summary>One keep-alive HTTP/1.1 connection that sends prepared bytes and reads one answer at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly byte[] buffer = new byte[256 * 1024];
    private readonly Func<int, byte[]> nextRequest;
    private int received;
    private int sent;
    private long sentAt;

    public Connection(int port, Func<int, byte[]> nextRequest)
    {
        this.nextRequest = nextRequest;
        Socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        Socket.Connect(IPAddress.Loopback, port);
    }

    public Socket Socket { get; }

    /// <summary>Microseconds of each answered request.</summary>
    public List<int> Latencies { get; } = new(200_000);

    public int Errors { get; private set; }

    public string? FirstError { get; private set; }

    public void Send()
    {
        var request = nextRequest(sent++);
        sentAt = Stopwatch.GetTimestamp();
        Socket.Send(request);
    }

    /// <summary>Reads what has come; true when an answer is complete.</summary>
    public bool Receive()
    {
        var count = Socket.Receive(buffer.AsSpan(received));
        if (count == 0)
        {
            throw new IOException("The server closed the connection.");
        }

        received += count;
        var bytes = buffer.AsSpan(0, received);
        var head = bytes.IndexOf("\r\n\r\n"u8);
        if (head < 0 || received < head + 4 + ContentLength(bytes[..head]))
        {
            return false;
        }

        Latencies.Add((int)Stopwatch.GetElapsedTime(sentAt).TotalMicroseconds);
        if (bytes[9] != '2')
        {
            Errors++;
            FirstError ??= System.Text.Encoding.UTF8.GetString(bytes);
        }

        received = 0;
        return true;
    }

    public void Dispose() => Socket.Dispose();

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Content-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(head[(at + 16)..], out int length, out _) ? length : 0;
    }
}
