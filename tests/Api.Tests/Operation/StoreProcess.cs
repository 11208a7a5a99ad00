using System.Diagnostics;

namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>The program as a person starts it: what it prints, how it ends.</summary>
internal sealed class StoreProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly Process process;
    private readonly List<string> output = [];
    private readonly List<string> errors = [];
    private readonly TaskCompletionSource<Uri> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private StoreProcess(Process process) => this.process = process;

    public int Id => process.Id;

    public string Output => Text(output);

    /// <summary>Without the greeting, which names the folder.</summary>
    public string Errors =>
        string.Join('\n', Text(errors).Split('\n').Where(line => !line.StartsWith("Data folder ", StringComparison.Ordinal)));

    /// <summary>An empty store on a free port, with the settings given as environment variables.</summary>
    public static StoreProcess Run(string[] arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "FunctionsCommerce.LocalHost.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["LocalHost__DevelopmentPorts"] = "false";
        start.Environment["RateLimits__Enabled"] = "false";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var store = new StoreProcess(Process.Start(start)!);
        store.Listen();
        return store;
    }

    public static StoreProcess Serve(string folder, params (string Name, string Value)[] settings) =>
        Run(["--urls", "http://127.0.0.1:0", "--data", folder, "--empty"], settings);

    /// <summary>The address, once it serves.</summary>
    public Task<Uri> ReadyAsync() => ready.Task.WaitAsync(Patience);

    /// <summary>The exit code.</summary>
    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>As an operating system or a container asks a program to stop.</summary>
    public void Terminate() =>
        Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static string Text(List<string> lines)
    {
        lock (lines)
        {
            return string.Join('\n', lines);
        }
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) => Add(output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(errors, line.Data);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("The program has ended: " + Errors));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Add(List<string> lines, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (lines)
        {
            lines.Add(line);
        }

        const string words = "The store is open at ";
        if (line.StartsWith(words, StringComparison.Ordinal))
        {
            ready.TrySetResult(new Uri(line[words.Length..]));
        }
    }
}
