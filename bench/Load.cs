using System.Diagnostics;
using System.Net.Sockets;

namespace FunctionsCommerce.Bench;

/// <summary>What a run measured. Latencies in milliseconds; processor time in microseconds a request, with what it caused in the
/// background.</summary>
internal sealed record Measured(string Name, double PerSecond, double P50, double P99, double Cpu, int Errors, string? FirstError);

/// <summary>Keeps a number of connections busy for a time, with two threads that wait on all of them at once, as wrk does.</summary>
internal static class Load
{
    private const int Threads = 2;

    /// <param name="request">The n-th request of a connection.</param>
    public static Measured Run(string name, Server server, int connections, TimeSpan time, Func<int, int, byte[]> request)
    {
        var all = Enumerable.Range(0, connections).Select(c => new Connection(server.Port, n => request(c, n))).ToArray();
        var cpu = server.Cpu;
        var started = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, Threads)
            .Select(t => new Thread(() => Drive([.. all.Where((_, i) => i % Threads == t)], started, time)))
            .ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var latencies = all.SelectMany(connection => connection.Latencies).Order().ToArray();
        Array.ForEach(all, connection => connection.Dispose());
        return new(
            name,
            latencies.Length / seconds,
            latencies.Length == 0 ? 0 : latencies[latencies.Length / 2] / 1000.0,
            latencies.Length == 0 ? 0 : latencies[latencies.Length * 99 / 100] / 1000.0,
            (server.Cpu - cpu).TotalMicroseconds / Math.Max(1, latencies.Length),
            all.Sum(connection => connection.Errors),
            all.Select(connection => connection.FirstError).FirstOrDefault(error => error is not null));
    }

    private static void Drive(Connection[] connections, long started, TimeSpan time)
    {
        var bySocket = connections.ToDictionary(connection => connection.Socket);
        Array.ForEach(connections, connection => connection.Send());
        var busy = connections.Length;
        var ready = new List<Socket>(connections.Length);
        while (busy > 0)
        {
            ready.Clear();
            ready.AddRange(bySocket.Keys);
            Socket.Select(ready, null, null, TimeSpan.FromSeconds(10));
            foreach (var socket in ready)
            {
                var connection = bySocket[socket];
                if (!connection.Receive())
                {
                    continue;
                }

                if (Stopwatch.GetElapsedTime(started) < time)
                {
                    connection.Send();
                }
                else
                {
                    bySocket.Remove(socket);
                    busy--;
                }
            }
        }
    }
}
