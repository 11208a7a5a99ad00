using FunctionsCommerce.LocalHost.Durable;
using FunctionsCommerce.LocalHost.Durable.Binding;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Workers.Tests.Durable;

/// <summary>An engine over a folder of its own, on a clock that stands; it can crash, and start again on the same folder.</summary>
public sealed class DurableHost : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("durable-");
    private readonly ServiceProvider services;
    private Type[] classes;
    private LocalDatabase database = null!;

    private DurableHost(Type[] classes, DurableSettings settings)
    {
        this.classes = classes;
        Settings = settings;
        services = new ServiceCollection().AddSingleton(Journal).AddSingleton(Log).AddSingleton<TimeProvider>(Clock).BuildServiceProvider();
    }

    public TestClock Clock { get; } = new();

    public Journal Journal { get; } = new();

    public LogLines Log { get; } = new();

    public DurableSettings Settings { get; set; }

    public DurableEngine Engine { get; private set; } = null!;

    public DurableTaskClient Client => Engine.Client;

    public DurableFunctions Functions => classes.Aggregate(new DurableFunctions(services), (functions, type) => functions.AddClass(type));

    public static Task<DurableHost> Start(params Type[] classes) => Start(new DurableSettings(), classes);

    public static async Task<DurableHost> Start(DurableSettings settings, params Type[] classes)
    {
        var host = new DurableHost(classes, settings);
        await host.Open();
        return host;
    }

    /// <summary>Replays the history at every step.</summary>
    public static Task<DurableHost> StartForgetful(params Type[] classes) =>
        Start(new DurableSettings { MaxCachedOrchestrators = 0 }, classes);

    public async Task Idle()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await Engine.WhenIdleAsync(patience.Token);
    }

    public async Task Advance(TimeSpan by)
    {
        Clock.Advance(by);
        await Idle();
    }

    public async Task Crash()
    {
        await Engine.AbandonAsync();
        database.Dispose();
    }

    /// <summary>Starts again after a crash, with other code where given.</summary>
    public async Task Restart(params Type[] changed)
    {
        classes = changed.Length == 0 ? classes : changed;
        await Open();
        await Idle();
    }

    /// <summary>Starts again after a crash without waiting for anything.</summary>
    public Task Reopen() => Open();

    /// <summary>Waits, a bounded time, for something that an activity does.</summary>
    public async Task Until(Func<bool> there)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!there())
        {
            await Task.Delay(1, patience.Token);
        }
    }

    public async Task CrashAndRestart(params Type[] changed)
    {
        await Crash();
        await Restart(changed);
    }

    /// <summary>Starts an orchestration and lets everything happen that can.</summary>
    public async Task<string> Run(string name, object? input = null, string? id = null)
    {
        var started = await Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(id));
        await Idle();
        return started;
    }

    public async Task<OrchestrationMetadata> Get(string id) =>
        (await Client.GetInstanceAsync(id, getInputsAndOutputs: true)).ShouldNotBeNull();

    public async Task<T?> Output<T>(string id)
    {
        var instance = await Get(id);
        instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed, instance.FailureDetails?.ToString());
        return instance.ReadOutputAs<T>();
    }

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        database.Dispose();
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task Open()
    {
        database = LocalDatabase.Open(folder.FullName);
        Engine = new DurableEngine(database, Clock, services, Functions, Settings, Log);
        await Engine.StartAsync();
    }
}

/// <summary>What activities did, as they did it.</summary>
public sealed class Journal
{
    private readonly Lock gate = new();
    private readonly List<string> lines = [];
    private readonly Dictionary<string, int> counts = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate)
            {
                return [.. lines];
            }
        }
    }

    /// <summary>Answers how often this was written by now.</summary>
    public int Write(string line)
    {
        lock (gate)
        {
            lines.Add(line);
            return counts[line] = counts.GetValueOrDefault(line) + 1;
        }
    }
}

/// <summary>Keeps what was logged.</summary>
public sealed class LogLines : ILoggerFactory, ILogger
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) { }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue(formatter(state, exception) + (exception is null ? "" : " " + exception.Message));

    public void Dispose() { }
}
