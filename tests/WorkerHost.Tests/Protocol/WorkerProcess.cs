using System.Collections.Concurrent;
using System.Diagnostics;

namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>A published app as the process that the Functions host starts.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process process;

    private WorkerProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => Output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public ConcurrentQueue<string> Output { get; } = new();

    /// <summary>Resident memory, in MB.</summary>
    public long MemoryInMb
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 >> 20;
        }
    }

    public Task Exited => process.WaitForExitAsync();

    public static WorkerProcess Start(string folder, string assembly, int port, IReadOnlyDictionary<string, string> settings)
    {
        var id = Guid.NewGuid().ToString();
        const string maxMessage = "2147483647";
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(folder, assembly),
                "--host", "127.0.0.1", "--port", $"{port}", "--workerId", id, "--requestId", id, "--grpcMaxMessageLength", maxMessage,
                "--functions-uri", $"http://127.0.0.1:{port}/", "--functions-worker-id", id, "--functions-request-id", id,
                "--functions-grpc-max-message-length", maxMessage,
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = folder;
        start.Environment["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new WorkerProcess(Process.Start(start)!);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
